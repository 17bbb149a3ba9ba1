import type { Node } from '@tiptap/pm/model';
import type { ExportLoss } from '#shared/domain/job';
import { parseDocument } from '#shared/editor/parseDocument';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import type { ExportSnapshot } from '../exportSnapshot';
import { pictureNames, pictureOf } from './pictures';

/** What an export may lose; each is worded under `exports.losses.`, with `{count}`. */
export type LossKey =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'superscript'
  | 'link'
  | 'mergedCell'
  | 'suggestion'
  | 'figure'
  | 'missingPicture'
  | 'pictureLocation'
  | 'pictureData'
  | 'byline'
  | 'keywords'
  | 'summary'
  | 'furniture';

/** One kind of loss, or none when nothing of it is lost. */
export function lossOf(key: LossKey, count: number): ExportLoss[] {
  return count === 0 ? [] : [{ key, count }];
}

/** How many runs of text carry a mark. */
export function countMarked(
  document: Node,
  mark: 'bold' | 'italic' | 'underline' | 'superscript' | 'link',
): number {
  let count = 0;
  document.descendants((node) => {
    if (node.isText && node.marks.some(({ type }) => type.name === mark)) count += 1;
    return true;
  });
  return count;
}

/** How many cells reach over others, which a format with plain rows cannot say. */
export function countMergedCells(document: Node): number {
  let count = 0;
  document.descendants(({ attrs }) => {
    if (Number(attrs.colspan) > 1 || Number(attrs.rowspan) > 1) count += 1;
  });
  return count;
}

/** Suggestions that nobody has settled: the export holds the text without them. */
export function openSuggestions({ content }: ExportSnapshot): ExportLoss[] {
  const parsed = parseDocument(content.document);
  return lossOf('suggestion', parsed.ok ? countSuggestions(parsed.document) : 0);
}

/** How many figures name a picture that the snapshot does not hold. */
export function countMissingPictures(document: Node, snapshot: ExportSnapshot): number {
  return pictureNames(document).filter((id) => pictureOf(snapshot, id) === null).length;
}

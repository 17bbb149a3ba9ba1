import type { ImportWarning } from '#shared/domain/capture';
import { limits } from '#shared/domain/limits';
import type { PageBlock, PageBlockOf, PageListItem } from '#shared/domain/pageBlock';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import { listColumn } from '#shared/portal/defaultPageBlocks';
import { warningOf } from './importWarnings';
import { isShortLine, lineLength } from './lineShape';
import { markOf, type PageMark, withoutBullet } from './pageMarks';
import { isTruncated, readsAsSlogan } from './slogan';
import type { PageLine } from './splitLines';

/** The page furniture below the body. */
export type TailReading = {
  readonly blocks: readonly PageBlock[];
  readonly warnings: readonly ImportWarning[];
};

function openMark(mark: PageMark, id: string, headline: string): PageBlock {
  switch (mark.kind) {
    case 'recommended':
      return { kind: 'recommended', id, label: mark.label, title: null, teaser: null };
    case 'comments':
      return {
        kind: 'comments',
        id,
        label: mark.label,
        title: mark.title === headline ? null : mark.title,
      };
    case 'list':
      return {
        kind: 'list',
        id,
        name: mark.name,
        label: mark.label,
        column: listColumn(mark.name),
        labelBulleted: mark.bulleted,
        items: [],
      };
  }
}

function readsAsTeaser(text: string): boolean {
  return isTruncated(text) || lineLength(text) > 45 || /。/.test(text);
}

/** Adds a line to a recommended article: its title when it has none yet, else its teaser. */
function addToRecommended(
  block: PageBlockOf<'recommended'>,
  text: string,
): PageBlockOf<'recommended'> | null {
  if (block.teaser !== null || text.length > limits.summaryLength) return null;
  if (block.title !== null || readsAsTeaser(text)) return { ...block, teaser: text };
  return { ...block, title: text };
}

function itemOf(line: PageLine): PageListItem {
  const { text, bulleted } = withoutBullet(line.text);
  return { text, bulleted, truncated: isTruncated(text) };
}

/** The open block with one more line; null when the line does not belong to it. */
function extend(
  block: PageBlock | undefined,
  text: string,
  item: PageListItem | null,
): PageBlock | null {
  if (block?.kind === 'recommended') return addToRecommended(block, text);
  if (block?.kind === 'list' && item !== null) return addToList(block, item);
  return null;
}

function addToList(block: PageBlockOf<'list'>, item: PageListItem): PageBlockOf<'list'> | null {
  const fits = item.text.length <= limits.lineLength && block.items.length < limits.listLength;
  return fits ? { ...block, items: [...block.items, item] } : null;
}

/** Whether a line that stands in the tail is the slogan: by its words before a mark or behind a teaser, or by place alone between both. */
function isSlogan(lines: readonly PageLine[], index: number, last: PageBlock | undefined): boolean {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  const behindTeaser = last?.kind === 'recommended' && last.teaser !== null;
  const beforeMark = next !== undefined && markOf(next) !== null;
  if (readsAsSlogan(text)) return behindTeaser || beforeMark || next === undefined;
  return behindTeaser && beforeMark && isShortLine(text, 150) && !isTruncated(text);
}

/**
 * Reads the furniture line by line. A line that fits nothing becomes an unknown block in its place, and
 * so does what follows it up to the next mark: page order is never changed.
 */
export function readTail(
  lines: readonly PageLine[],
  headline: string,
  makeId: MakeBlockId,
): TailReading {
  const blocks: PageBlock[] = [];
  const warnings: ImportWarning[] = [];
  // The open list sets its entries off by an indent or a bullet, so a plain line is none of them.
  let setOff = false;
  lines.forEach((line, index) => {
    const last = blocks.at(-1);
    const mark = markOf(line);
    if (mark !== null) {
      blocks.push(openMark(mark, makeId(), headline));
      setOff = mark.kind === 'list' && (mark.bulleted || line.indented);
      if (mark.kind === 'comments' && headline !== '' && mark.title !== headline) {
        warnings.push(warningOf('headlineMismatch', line));
      }
      return;
    }
    const item = itemOf(line);
    const isSetOff = item.bulleted || line.indented;
    if (isSlogan(lines, index, last)) {
      blocks.push({ kind: 'slogan', id: makeId(), text: line.text });
      return;
    }
    const extended = extend(last, line.text, isSetOff || !setOff ? item : null);
    if (extended === null) {
      blocks.push({ kind: 'unknown', id: makeId(), text: line.text });
      warnings.push(warningOf('unknownLine', line));
    } else {
      blocks[blocks.length - 1] = extended;
      setOff ||= isSetOff;
    }
  });
  return { blocks, warnings };
}

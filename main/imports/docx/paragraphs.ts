import type { Node } from '@tiptap/pm/model';
import type { BlockChange } from '#shared/domain/review';
import { articleSchema } from '#shared/editor/schema';
import type { DocxContext } from './context';
import type { Piece } from './pieces';
import { readRuns } from './runs';
import type { ParagraphKind } from './styles';
import { at, type Xml } from './xml';

/** One line of a paragraph, or what stands between two. */
export type Line =
  | { readonly kind: 'line'; readonly content: readonly Node[] }
  | Extract<Piece, { kind: 'figure' | 'box' }>;

export type ReadParagraph = {
  readonly kind: ParagraphKind;
  readonly lines: readonly Line[];
  /** What a colleague suggests for the end of the paragraph, which joins it to the next or parts them. */
  readonly endChange: BlockChange | null;
};

/** Reads a paragraph as its lines, its number among them where that is text. */
export function readParagraph(element: Xml, context: DocxContext): ReadParagraph {
  const properties = at(element, 'pPr');
  const kind = context.styles.kindOf(properties);
  const lines = linesOf(readRuns(element, kind, context), context);
  for (const name of ['pPrChange', 'sectPrChange']) {
    if (at(properties, name) !== null) context.tally.miss('propertyChanges');
  }
  return { kind, lines, endChange: endChangeOf(properties, context) };
}

function endChangeOf(properties: Xml | null, { changes }: DocxContext): BlockChange | null {
  const inserted = at(properties, 'rPr', 'ins') ?? at(properties, 'rPr', 'moveTo');
  const deleted = at(properties, 'rPr', 'del') ?? at(properties, 'rPr', 'moveFrom');
  if (inserted !== null) return { ...changes.suggestionOf(inserted), kind: 'split' };
  if (deleted !== null) return { ...changes.suggestionOf(deleted), kind: 'joined' };
  return null;
}

function linesOf(pieces: readonly Piece[], { tally }: DocxContext): Line[] {
  const lines: Line[] = [];
  let content: Node[] = [];
  const end = () => {
    const trimmed = trimmedLine(content);
    content = [];
    if (trimmed.length > 0) lines.push({ kind: 'line', content: trimmed });
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (content.length === 0 && /^\s{2,}|^\u3000/u.test(piece.node.textContent))
        tally.change('indents');
      content.push(piece.node);
      continue;
    }
    if (piece.kind === 'break' && content.length > 0) tally.change('lineBreaks');
    end();
    if (piece.kind !== 'break') lines.push(piece);
  }
  end();
  return lines;
}

/** A line without spaces at its ends; runs of one look are one. */
function trimmedLine(content: readonly Node[]): readonly Node[] {
  const paragraph = articleSchema.node('paragraph', null, [...content]);
  const text = paragraph.textContent;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return to <= from ? [] : paragraph.cut(from, to).children;
}

import type { Node } from '@tiptap/pm/model';
import type { BlockChange } from '#shared/domain/review';
import { articleSchema } from '#shared/editor/schema';
import type { ArticlePart } from '../article/articlePart';
import type { DocxContext } from './context';
import { type ListEntry, listNodes } from './lists';
import { type ReadParagraph, readParagraph } from './paragraphs';
import type { ParagraphKind } from './styles';
import { readTable } from './tables';
import { childrenOf, nameOf, within, type Xml } from './xml';

/** The parts of a document's text, its title where a style names it, and which paragraphs are captions by style. */
export type BodyReading = {
  readonly parts: readonly ArticlePart[];
  readonly title: readonly Node[];
  readonly subtitle: readonly Node[];
  readonly captions: ReadonlySet<Node>;
};

type Writer = {
  readonly parts: ArticlePart[];
  readonly captions: Set<Node>;
  title: readonly Node[];
  subtitle: readonly Node[];
  /** Entries of a list that goes on. */
  entries: ListEntry[];
  /** What is suggested for the border below the last paragraph. */
  border: BlockChange | null;
};

/** Reads the text of a document, in order. */
export function readBody(body: Xml, context: DocxContext): BodyReading {
  const writer: Writer = {
    parts: [],
    captions: new Set(),
    title: [],
    subtitle: [],
    entries: [],
    border: null,
  };
  readHolder(body, writer, context);
  endList(writer, context);
  return writer;
}

function readHolder(holder: Xml, writer: Writer, context: DocxContext): void {
  for (const child of childrenOf(holder)) {
    switch (nameOf(child)) {
      case 'p':
        placeParagraph(readParagraph(child, context), writer, context);
        break;
      case 'tbl':
        endList(writer, context);
        for (const node of readTable(child, context)) writer.parts.push({ kind: 'block', node });
        break;
      case 'altChunk':
        context.tally.miss('embeddedFiles');
        break;
      case 'sectPr':
        break;
      default:
        // Content controls, tracked moves and the like only hold what stands in them.
        if (within(child, 'p').length > 0) readHolder(child, writer, context);
    }
  }
}

function placeParagraph(read: ReadParagraph, writer: Writer, context: DocxContext): void {
  const { kind, lines } = read;
  const text = lines.flatMap((line) => (line.kind === 'line' ? line.content : []));
  const words = text.map((node) => node.textContent).join('');
  if (kind.role === 'contents') {
    if (words !== '') context.tally.miss('contents', { excerpt: words });
    return;
  }
  if (kind.role === 'title' || kind.role === 'subtitle') {
    if (words === '') return;
    if (writer[kind.role].length === 0) {
      writer[kind.role] = text.map(withReviewAlone);
      tellHeadMarks(text, context);
      return;
    }
  }
  const border = writer.border;
  writer.border = null;
  const before = writer.parts.length;
  for (const line of lines) {
    if (line.kind === 'line') placeLine(line.content, kind, writer, context);
    else if (line.kind === 'box') readHolder(line.content, writer, context);
    else {
      endList(writer, context);
      writer.parts.push({ kind: 'block', node: line.node });
    }
  }
  if (border !== null) setBorder(border, before, writer, context);
  suggestEnd(read, before, writer);
}

function placeLine(
  content: readonly Node[],
  kind: ParagraphKind,
  writer: Writer,
  context: DocxContext,
): void {
  const numbered =
    kind.numbering === null
      ? null
      : context.numbering.next(kind.numbering.id, kind.numbering.level);
  if (numbered?.kind === 'item' && kind.level === null) {
    writer.entries.push({ ...numbered, content });
    return;
  }
  endList(writer, context);
  const number = numbered?.kind === 'text' ? numbered.number : '';
  if (number !== '') context.tally.change('listNumbers', { excerpt: number });
  const whole = number === '' ? content : [articleSchema.text(number), ...content];
  if (kind.level !== null) {
    tellHeadMarks(content, context);
    writer.parts.push({ kind: 'heading', level: kind.level, content: whole.map(withReviewAlone) });
    return;
  }
  const node = articleSchema.node('paragraph', { id: context.makeId() }, [...whole]);
  if (kind.role === 'caption') writer.captions.add(node);
  const quote = { id: context.makeId() };
  const placed = kind.role === 'quote' ? articleSchema.node('quote', quote, node) : node;
  writer.parts.push({ kind: 'block', node: placed });
}

function endList(writer: Writer, { makeId }: DocxContext): void {
  for (const node of listNodes(writer.entries, makeId)) writer.parts.push({ kind: 'block', node });
  writer.entries = [];
}

/** A headline holds review marks alone. */
function withReviewAlone(node: Node): Node {
  return node.mark(node.marks.filter(({ type }) => type.spec.group === 'review'));
}

function tellHeadMarks(content: readonly Node[], { tally }: DocxContext): void {
  if (content.some(({ marks }) => marks.some(({ type }) => type.spec.group === 'type'))) {
    tally.change('headMarks', { excerpt: content.map((node) => node.textContent).join('') });
  }
}

/** Sets what is suggested for the border above a paragraph; only between two paragraphs is there one to set. */
function setBorder(border: BlockChange, at: number, writer: Writer, { tally }: DocxContext): void {
  const [above, below] = [writer.parts[at - 1], writer.parts[at]];
  if (isParagraph(above) && isParagraph(below) && below.node.attrs.change === null) {
    writer.parts[at] = { kind: 'block', node: withChange(below.node, border) };
  } else tally.miss('paragraphMarks', { excerpt: border.author });
}

/** A paragraph whose words and end are all one author's suggestion is suggested as a whole. */
function suggestEnd({ endChange }: ReadParagraph, at: number, writer: Writer): void {
  if (endChange === null) return;
  const part = writer.parts[at];
  const mark = endChange.kind === 'split' ? 'insertion' : 'deletion';
  const isWhole =
    isParagraph(part) &&
    writer.parts.length === at + 1 &&
    part.node.children.every((node) =>
      node.marks.some(
        ({ type, attrs }) =>
          type.name === mark && (attrs.suggestion as BlockChange).author === endChange.author,
      ),
    );
  if (!isWhole) {
    writer.border = endChange;
    return;
  }
  const kind = mark === 'insertion' ? 'inserted' : 'deleted';
  const content = part.node.children.map((node) =>
    node.mark(node.marks.filter(({ type }) => type.name !== mark)),
  );
  const node = part.node.type.create(
    { ...part.node.attrs, change: { ...endChange, kind } },
    content,
  );
  writer.parts[at] = { kind: 'block', node };
}

function isParagraph(
  part: ArticlePart | undefined,
): part is Extract<ArticlePart, { kind: 'block' }> {
  return part?.kind === 'block' && part.node.type.name === 'paragraph';
}

function withChange(node: Node, change: BlockChange): Node {
  return node.type.create({ ...node.attrs, change }, node.content, node.marks);
}

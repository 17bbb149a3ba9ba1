import { isElement, isText, type MarkupElement, type MarkupHolder } from './markup';
import { type PastedBlock, type PastedText, textOfLine } from './pastedBlocks';
import { plainParagraphs } from './plainParagraphs';
import type { ReadInside } from './readInside';
import { lineOf, loweredText, plainStyle, styleInside, type TextStyle } from './readLines';
import { readList } from './readList';
import { readTable } from './readTable';

/** Elements that stand in a line; every other one begins and ends lines. */
const inline: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 'sup', 'sub']);

/** Elements within elements up to which a page is read as it stands; what lies deeper comes as its words. */
const mostDepth = 100;

type Place = { readonly style: TextStyle; readonly depth: number };

/** Blocks as they are read, and the line that is being written. */
type Writer = {
  write(text: string, style: TextStyle): void;
  endLine(): void;
  add(...blocks: readonly PastedBlock[]): void;
  readonly blocks: readonly PastedBlock[];
};

/**
 * Reads a cleaned page as blocks. Whatever begins a line there begins a paragraph here, line breaks too: text
 * of a newspaper has no breaks within a paragraph.
 */
export function readBlocks(root: MarkupHolder, depth = 0): PastedBlock[] {
  const writer = openWriter();
  readChildren(writer, root, { style: plainStyle, depth });
  writer.endLine();
  return [...writer.blocks];
}

function openWriter(): Writer {
  const blocks: PastedBlock[] = [];
  let runs: PastedText[] = [];
  const endLine = () => {
    const line = lineOf(runs);
    runs = [];
    if (line.length > 0) blocks.push({ kind: 'paragraph', line });
  };
  return {
    blocks,
    endLine,
    write: (text, style) => runs.push({ text, ...style }),
    add: (...added) => {
      endLine();
      blocks.push(...added);
    },
  };
}

function readChildren(writer: Writer, part: MarkupHolder, { style, depth }: Place): void {
  if (depth > mostDepth) {
    writer.write(part.textContent ?? '', style);
    return;
  }
  for (const child of part.childNodes) {
    if (isText(child)) writer.write(child.textContent ?? '', style);
    else if (isElement(child)) readElement(writer, child, { style, depth: depth + 1 });
  }
}

function readElement(writer: Writer, element: MarkupElement, place: Place): void {
  const name = element.localName;
  if (name === 'sub') writer.write(loweredText(element.textContent ?? ''), place.style);
  else if (inline.has(name)) {
    readChildren(writer, element, { ...place, style: styleInside(element, place.style) });
  } else {
    writer.endLine();
    const blocks = knownBlocks(element, (part) => readBlocks(part, place.depth));
    if (blocks === null) readChildren(writer, element, place);
    else writer.add(...blocks);
    writer.endLine();
  }
}

/** What an element is as blocks; null for one that only holds others. */
function knownBlocks(element: MarkupElement, inside: ReadInside): readonly PastedBlock[] | null {
  switch (element.localName) {
    case 'br':
      return [];
    case 'hr':
      return [{ kind: 'divider' }];
    case 'img':
      return [pictureAt(element)];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return inside(element).map((block) => asSubhead(block, Number(element.localName.slice(1))));
    case 'blockquote':
      return quoted(inside(element));
    case 'figure':
      return captioned(element, inside);
    case 'pre':
      return plainBlocks(element.textContent ?? '');
    case 'ul':
    case 'ol':
    case 'menu':
      return readList(element, inside);
    case 'table':
      return readTable(element, inside);
    default:
      return null;
  }
}

/** Plain text as paragraphs, a line each. */
export function plainBlocks(text: string): PastedBlock[] {
  return plainParagraphs(text).map((line) => ({
    kind: 'paragraph',
    line: [{ text: line, ...plainStyle }],
  }));
}

function pictureAt(element: MarkupElement): PastedBlock {
  return { kind: 'figure', blockId: element.getAttribute('data-picture') ?? '', caption: '' };
}

function asSubhead(block: PastedBlock, level: number): PastedBlock {
  if (block.kind !== 'paragraph') return block;
  return { kind: 'subhead', text: textOfLine(block.line), level };
}

/** Paragraphs that follow one another as one quotation; what no quotation holds stands between two. */
function quoted(blocks: readonly PastedBlock[]): PastedBlock[] {
  const read: PastedBlock[] = [];
  for (const block of blocks) {
    const before = read.at(-1);
    if (block.kind !== 'paragraph') read.push(block);
    else if (before?.kind === 'quote') {
      read[read.length - 1] = { kind: 'quote', lines: [...before.lines, block.line] };
    } else read.push({ kind: 'quote', lines: [block.line] });
  }
  return read;
}

/** A figure's caption goes to its picture; without one it is a paragraph, for its words are somebody's. */
function captioned(element: MarkupElement, inside: ReadInside): PastedBlock[] {
  const words = element.querySelector('figcaption');
  words?.remove();
  const blocks = inside(element);
  const caption = words === null ? [] : inside(words);
  const at = blocks.findIndex(({ kind }) => kind === 'figure');
  const figure = blocks[at];
  if (figure?.kind !== 'figure') return [...blocks, ...caption];
  const lines = caption.flatMap((block) =>
    block.kind === 'paragraph' ? [textOfLine(block.line)] : [],
  );
  return blocks.with(at, { ...figure, caption: lines.join(' ') });
}

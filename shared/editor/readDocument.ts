import type { Node } from '@tiptap/pm/model';
import type { HeadlineParts } from '#shared/domain/article';
import { addCounts, countText, noCounts, type TextCounts } from '#shared/domain/counts';

/** A section as it reads: its head and its blocks in order. */
export type SectionView = {
  readonly id: string;
  readonly slot: string;
  readonly number: string;
  readonly label: string;
  readonly headline: string;
  readonly blocks: readonly Node[];
};

/** An article's text taken apart into the parts that pages, exports and panes are made of. */
export type DocumentView = {
  readonly headline: HeadlineParts;
  readonly lead: readonly Node[];
  readonly sections: readonly SectionView[];
};

/** Reads the headline's own node; empty halves are left out. */
export function readHeadline(node: Node): HeadlineParts {
  const main: string[] = [];
  let kicker = '';
  let subtitle = '';
  node.forEach((part) => {
    if (part.type.name === 'kicker') kicker = part.textContent;
    else if (part.type.name === 'subtitle') subtitle = part.textContent;
    else if (part.textContent !== '') main.push(part.textContent);
  });
  return { kicker, main, subtitle };
}

function sectionOf(node: Node): SectionView {
  const [label, headline, ...blocks] = node.children;
  return {
    id: String(node.attrs.id),
    slot: String(node.attrs.slot),
    number: String(node.attrs.number),
    label: label?.textContent ?? '',
    headline: headline?.textContent ?? '',
    blocks,
  };
}

/** Reads a checked document. Pure; empty halves of the headline are left out. */
export function readDocument(document: Node): DocumentView {
  const [headline, lead, ...sections] = document.children;
  if (headline === undefined || lead === undefined) {
    throw new RangeError('readDocument needs a document that passed parseDocument');
  }
  return {
    headline: readHeadline(headline),
    lead: lead.children,
    sections: sections.map(sectionOf),
  };
}

/** The headline in one line as the portal prints it: halves joined by a space, `——` before the subtitle. */
export function headlineLine(parts: HeadlineParts): string {
  const line = [parts.kicker, ...parts.main].filter((part) => part !== '').join(' ');
  if (parts.subtitle === '') return line;
  return `${line}${line === '' ? '' : ' '}——${parts.subtitle}`;
}

/** Blocks that a paper begins with an indent. */
const indentedNames: ReadonlySet<string> = new Set(['paragraph', 'closingParagraph']);
/** Inside these a paragraph begins at the edge. */
const flushNames: ReadonlySet<string> = new Set(['listItem', 'tableCell', 'tableHeader']);
/** Cells of the indent of a paragraph. */
const indentCells = 2;

/** Cells that a block takes beside its text: the indent of a paragraph that is not empty. */
export function indentOf(block: Node, parent: Node | null): number {
  const isIndented = indentedNames.has(block.type.name) && block.childCount > 0;
  return isIndented && !(parent !== null && flushNames.has(parent.type.name)) ? indentCells : 0;
}

// Nodes never change, so a text block is counted once: a keystroke costs the length of its paragraph.
const counted = new WeakMap<Node, TextCounts>();

function countBlock(block: Node): TextCounts {
  const before = counted.get(block);
  if (before !== undefined) return before;
  const counts = countText(block.textContent);
  counted.set(block, counts);
  return counts;
}

/** Counts one node's text, each text block for itself so that runs never join across blocks. */
export function countNode(node: Node, parent: Node | null = null): TextCounts {
  if (node.isTextblock) {
    const counts = countBlock(node);
    return { ...counts, cells: counts.cells + indentOf(node, parent) };
  }
  return node.children.reduce((sum, child) => addCounts(sum, countNode(child, node)), noCounts);
}

/** Counts the body: lead and sections with their heads, without the headline and page furniture. */
export function countBody(document: Node): TextCounts {
  const [, ...parts] = document.children;
  return parts.reduce((sum, part) => addCounts(sum, countNode(part)), noCounts);
}

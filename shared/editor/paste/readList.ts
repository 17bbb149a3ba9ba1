import { linesOfBlock } from './linesOfBlock';
import { isElement, isText, type MarkupElement } from './markup';
import type { PastedBlock, PastedItem, PastedLine, PastedList } from './pastedBlocks';
import type { ReadInside } from './readInside';
import { plainStyle } from './readLines';

type Part = PastedLine | PastedList;

/**
 * Reads a list. What no entry holds, such as a picture, stands behind the list. A list that does not count
 * from 1 becomes paragraphs that begin with their numbers, for the page would count it anew.
 */
export function readList(element: MarkupElement, inside: ReadInside): PastedBlock[] {
  const behind: PastedBlock[] = [];
  const parts: Part[][] = [];
  const all: PastedBlock[] = [];
  for (const child of element.childNodes) {
    const isEntry = isElement(child) && child.localName === 'li';
    // Words between entries are no list's by the book, and somebody's all the same.
    const isLoose = isText(child) && (child.textContent ?? '').trim() !== '';
    const blocks = isEntry
      ? inside(child)
      : inside({ childNodes: [child], textContent: child.textContent });
    all.push(...blocks);
    behind.push(...blocks.filter(({ kind }) => kind === 'figure'));
    const held = blocks.filter(({ kind }) => kind !== 'figure').flatMap(partsOf);
    // A list that stands in a list and in no entry belongs to the entry before it.
    if (isEntry || isLoose || parts.length === 0) parts.push(held);
    else parts.at(-1)?.push(...held);
  }
  // A numbered heading is one entry long: it is a head, and its number is the program's.
  if (all.every(({ kind }) => kind === 'subhead')) return all;
  const items = parts.flatMap(itemsOf);
  if (items.length === 0) return behind;
  const ordered = element.localName === 'ol';
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  if (ordered && start > 1) return [...numbered(items, start), ...behind];
  return [{ kind: 'list', ordered, items }, ...behind];
}

function partsOf(block: PastedBlock): Part[] {
  if (block.kind === 'list') return [block];
  return linesOfBlock(block);
}

/** An entry begins with a line; one that begins with a list is that list's entries. */
function itemsOf(parts: readonly Part[]): PastedItem[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (!('kind' in first)) return [{ first, rest }];
  const last = first.items.at(-1);
  if (last === undefined) return itemsOf(rest);
  return [...first.items.slice(0, -1), { ...last, rest: [...last.rest, ...rest] }];
}

function numbered(items: readonly PastedItem[], start: number): PastedBlock[] {
  return items.flatMap(({ first, rest }, index): PastedBlock[] => [
    { kind: 'paragraph', line: [{ text: `${start + index}. `, ...plainStyle }, ...first] },
    ...rest.map((part): PastedBlock => ('kind' in part ? part : { kind: 'paragraph', line: part })),
  ]);
}

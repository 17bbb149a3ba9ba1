import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

function keyOf(node: Node): string {
  const id = typeof node.attrs.id === 'string' ? node.attrs.id : '';
  if (id !== '') return id;
  // A list entry is known by its first line; rows, cells and lines of a headline have no name.
  return node.type.name === 'listItem' && node.firstChild !== null ? keyOf(node.firstChild) : '';
}

function isSameNode(before: Node, after: Node): boolean {
  return before.type === after.type && keyOf(before) === keyOf(after);
}

function changeText(transaction: Transaction, after: Node, position: number): void {
  const before = transaction.doc.nodeAt(position);
  if (before === null) return;
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return;
  // What is doubled, as in 水水, may be counted to both sides.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const inside = position + 1;
  transaction.replace(
    inside + start,
    inside + end.a + overlap,
    after.slice(start, end.b + overlap),
  );
}

function changeAttributes(transaction: Transaction, after: Node, position: number): void {
  const before = transaction.doc.nodeAt(position);
  for (const [name, value] of Object.entries(after.attrs)) {
    if (before?.attrs[name] !== value) transaction.setNodeAttribute(position, name, value);
  }
}

/** Children from `first` up to `end` of a node, and those that take their place. */
type Gap = { readonly first: number; readonly end: number; readonly instead: readonly Node[] };
type Pairing = {
  readonly pairs: readonly (readonly [Node, number])[];
  readonly gaps: readonly Gap[];
};

/** Sets the children of two nodes against each other in order: what is the same block, what stands between. */
function pairChildren(before: Node, after: Node): Pairing {
  const pairs: [Node, number][] = [];
  const gaps: Gap[] = [];
  let [first, next] = [0, 0];
  const close = (end: number, upTo: number) => {
    const instead = after.children.slice(next, upTo);
    if (end > first || instead.length > 0) gaps.push({ first, end, instead });
  };
  after.children.forEach((wanted, index) => {
    const rest = before.children.slice(first);
    const found = rest.findIndex((child) => isSameNode(child, wanted));
    if (found < 0) return;
    close(first + found, index);
    pairs.push([wanted, first + found]);
    [first, next] = [first + found + 1, index + 1];
  });
  close(before.childCount, after.childCount);
  return { pairs, gaps };
}

function changeChildren(transaction: Transaction, after: Node, position: number): void {
  const before = position < 0 ? transaction.doc : transaction.doc.nodeAt(position);
  if (before === null) return;
  const inside = position + 1;
  const starts = [inside];
  for (const child of before.children) starts.push((starts.at(-1) ?? inside) + child.nodeSize);
  const { pairs, gaps } = pairChildren(before, after);
  const works = [
    ...pairs.map(([wanted, index]) => ({
      at: starts[index] ?? inside,
      run: (at: number) => changeNode(transaction, wanted, at),
    })),
    ...gaps.map(({ first, end, instead }) => ({
      at: starts[first] ?? inside,
      run: (at: number) => void transaction.replaceWith(at, starts[end] ?? at, instead),
    })),
  ];
  // From the end, so that positions before stay what they are.
  for (const { at, run } of works.sort((a, b) => b.at - a.at)) run(at);
}

function changeNode(transaction: Transaction, after: Node, position: number): void {
  if (transaction.doc.nodeAt(position) === after) return;
  changeAttributes(transaction, after, position);
  if (after.isTextblock) changeText(transaction, after, position);
  else changeChildren(transaction, after, position);
}

/**
 * Makes a transaction's document into another one of the same article, block by block, so that the caret
 * and whatever else stands in the text keep their places.
 */
export function changeDocument(transaction: Transaction, after: Node): Transaction {
  if (transaction.doc !== after) changeChildren(transaction, after, -1);
  return transaction;
}

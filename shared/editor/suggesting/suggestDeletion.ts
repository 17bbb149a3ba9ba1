import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Suggestion } from '#shared/domain/review';
import { changeOf, pendingOn } from './pendingMarks';
import { changeBy, insertedAround, isOwnInsertion } from './suggestionSource';

type Range = { readonly from: number; readonly to: number };

/** Suggests to take out text of one block; what the author only suggested to add goes at once. */
export function suggestTextDeletion(
  transaction: Transaction,
  { from, to }: Range,
  suggestion: Suggestion,
): void {
  if (from >= to) return;
  const { doc } = transaction;
  if (insertedAround(doc.resolve(from))?.author === suggestion.author) {
    transaction.delete(from, to);
    return;
  }
  const mark = doc.type.schema.marks.deletion?.create({ suggestion });
  const pieces: { readonly node: Node; readonly from: number; readonly to: number }[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return;
    const end = position + node.nodeSize;
    pieces.push({ node, from: Math.max(from, position), to: Math.min(to, end) });
  });
  for (const piece of pieces.reverse()) {
    if (isOwnInsertion(piece.node, suggestion.author)) transaction.delete(piece.from, piece.to);
    else if (pendingOn(piece.node, 'deletion') === null && mark !== undefined) {
      transaction.addMark(piece.from, piece.to, mark);
    }
  }
}

/** How many levels meet at the border before a block: 1 between blocks, 2 between entries of a list. */
function borderDepth($start: ResolvedPos): number {
  const { parent } = $start;
  return parent.type.name === 'listItem' && $start.index() === 0 ? 2 : 1;
}

/** Really joins a block, whose own border is only suggested, to the one before it. */
function joinBack(transaction: Transaction, position: number): boolean {
  const $start = transaction.doc.resolve(position);
  const depth = borderDepth($start);
  const at = position - depth + 1;
  const before = transaction.doc.resolve(at).nodeBefore;
  const last = depth === 2 ? (before?.lastChild ?? null) : before;
  const block = $start.nodeAfter;
  if (last?.isTextblock !== true || block?.isTextblock !== true) return false;
  transaction.join(at, depth);
  return true;
}

/** Marks the text of a block that a colleague suggested to add, so that it stays one when its border goes. */
function keepAsInsertion(transaction: Transaction, position: number, by: Suggestion): void {
  const block = transaction.doc.nodeAt(position);
  const type = transaction.doc.type.schema.marks.insertion;
  const { id, author, at } = by;
  if (block === null || type === undefined) return;
  const mark = type.create({ suggestion: { id, author, at } });
  transaction.addMark(position + 1, position + block.nodeSize - 1, mark);
}

/** Suggests to join a block to the one before it; false where the border cannot be suggested away. */
export function suggestJoin(
  transaction: Transaction,
  position: number,
  suggestion: Suggestion,
): boolean {
  const block = transaction.doc.nodeAt(position);
  if (block === null || !('change' in block.attrs)) return false;
  const change = changeOf(block);
  switch (change?.kind) {
    case 'split':
      return joinBack(transaction, position);
    case 'inserted':
      keepAsInsertion(transaction, position, change);
      return joinBack(transaction, position);
    case 'deleted':
    case 'joined':
      return true;
    case undefined: {
      const around = insertedAround(transaction.doc.resolve(position));
      if (around?.author === suggestion.author) return joinBack(transaction, position);
      transaction.setNodeAttribute(position, 'change', changeBy(suggestion, 'joined'));
      return true;
    }
  }
}

/**
 * Suggests to take out a whole block. One that is itself only suggested goes at once; false for a node
 * that cannot carry the suggestion, such as a row of a table.
 */
export function suggestBlockDeletion(
  transaction: Transaction,
  position: number,
  suggestion: Suggestion,
): boolean {
  const block = transaction.doc.nodeAt(position);
  if (block === null) return false;
  if (block.type.name === 'listItem') {
    const starts: number[] = [];
    block.forEach((_child, offset) => void starts.push(position + 1 + offset));
    return starts.reverse().every((start) => suggestBlockDeletion(transaction, start, suggestion));
  }
  if (!('change' in block.attrs)) return false;
  const end = position + block.nodeSize;
  const around = insertedAround(transaction.doc.resolve(position));
  const change = changeOf(block);
  if (change?.kind === 'split') {
    suggestTextDeletion(transaction, { from: position + 1, to: end - 1 }, suggestion);
    return joinBack(transaction, position);
  }
  const next = transaction.doc.nodeAt(end);
  if (change === null && next !== null && changeOf(next)?.kind === 'split') {
    // What was parted from the block is still part of it: the break is taken back, the words stay.
    joinBack(transaction, end);
    suggestTextDeletion(transaction, { from: position + 1, to: end - 1 }, suggestion);
  } else if (change?.kind === 'inserted' || around?.author === suggestion.author) {
    transaction.delete(position, end);
  } else if (change?.kind !== 'deleted') {
    transaction.setNodeAttribute(position, 'change', changeBy(suggestion, 'deleted'));
  }
  return true;
}

import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { changedSpans, type DirectChange, type Span } from './changedSpans';
import { suggestBlockDeletion, suggestJoin, suggestTextDeletion } from './suggestDeletion';
import { suggestFormats } from './suggestFormat';
import { suggestBlocks, suggestContent } from './suggestInsertion';
import { type Action, suggestionBeside } from './suggestionSource';

/** A place of the text after the direct change, and where it is in the suggested one. */
export type PlaceOf = (position: number) => number;
export type Suggested = { readonly transaction: Transaction; readonly placeOf: PlaceOf };

/** Where a span's words went, in the document of the transaction after `steps` steps. */
type Placed = {
  readonly span: Span;
  readonly start: number;
  /** Behind all that the span took out: where the caret goes on when it deletes forwards. */
  readonly end: number;
  readonly added: number;
  readonly steps: number;
};

/** The parent whose children a stretch between two text blocks begins and ends in; null for any other. */
function rowOf($from: ResolvedPos, $to: ResolvedPos): number | null {
  const depth = $from.sharedDepth($to.pos);
  if ($from.depth === depth + 1 && $to.depth === depth + 1) return depth;
  const isList = $from.node(depth).type.isInGroup('list');
  const isLast = isList && $from.indexAfter(depth + 1) === $from.node(depth + 1).childCount;
  const isInEntries = $from.depth === depth + 2 && $to.depth === depth + 2;
  return isInEntries && isLast && $to.index(depth + 1) === 0 ? depth : null;
}

/** Suggests to take out text over the border of blocks; false where the blocks do not stand side by side. */
function deleteOverBorders(transaction: Transaction, span: Span, { suggestion }: Action): boolean {
  const { doc } = transaction;
  const [$from, $to] = [doc.resolve(span.fromA), doc.resolve(span.toA)];
  const depth = rowOf($from, $to);
  if (depth === null) return false;
  const lastBlock = $to.before();
  const between: number[] = [];
  let position = $from.after(depth + 1);
  for (let index = $from.index(depth) + 1; index < $to.index(depth); index += 1) {
    between.push(position);
    position += $from.node(depth).child(index).nodeSize;
  }
  suggestTextDeletion(transaction, { from: $to.start(), to: span.toA }, suggestion);
  const before = transaction.steps.length;
  const isBorderGone =
    between.length === 0
      ? suggestJoin(transaction, lastBlock, suggestion)
      : between.reverse().every((at) => suggestBlockDeletion(transaction, at, suggestion)) &&
        suggestJoin(transaction, transaction.mapping.slice(before).map(lastBlock), suggestion);
  if (!isBorderGone) return false;
  suggestTextDeletion(transaction, { from: span.fromA, to: $from.end() }, suggestion);
  return true;
}

/** An action that goes on under the suggestion which the author's stretch beside it has. */
function continued(document: Node, { fromA, toA, fromB, toB }: Span, action: Action): Action {
  const range = { from: fromA, to: toA };
  const { author } = action.suggestion;
  const isTyped = toB > fromB;
  const beside =
    (isTyped ? suggestionBeside(document, range, { name: 'insertion', author }) : null) ??
    (isTyped && toA > fromA
      ? null
      : suggestionBeside(document, range, { name: 'deletion', author }));
  return beside === null ? action : { ...action, suggestion: beside };
}

/** A change inside running text: words, breaks, or both. */
function suggestText(
  transaction: Transaction,
  { span, after }: { readonly span: Span; readonly after: Node },
  action: Action,
): Placed | null {
  const { doc } = transaction;
  const [$from, $to] = [doc.resolve(span.fromA), doc.resolve(span.toA)];
  const by = continued(doc, span, action);
  const before = transaction.steps.length;
  if ($from.sameParent($to)) {
    suggestTextDeletion(transaction, { from: span.fromA, to: span.toA }, by.suggestion);
  } else if (!deleteOverBorders(transaction, span, by)) return null;
  const inFirst = Math.min(span.toA, $from.end());
  const position = transaction.mapping.slice(before).map(inFirst);
  const size = transaction.doc.content.size;
  if (span.toB > span.fromB) {
    suggestContent(transaction, { position, slice: after.slice(span.fromB, span.toB) }, by);
  }
  const added = transaction.doc.content.size - size;
  const end = transaction.mapping.slice(before).map(span.toA);
  return { span, start: position, end, added, steps: transaction.steps.length };
}

function nodesBetween(document: Node, from: number, to: number): readonly Node[] {
  const $from = document.resolve(from);
  return $from.parent.children.slice($from.index(), document.resolve(to).indexAfter());
}

/** A change between blocks: whole ones added, taken out, or both. */
function suggestWhole(
  transaction: Transaction,
  { span, after }: { readonly span: Span; readonly after: Node },
  action: Action,
): Placed | null {
  const { doc } = transaction;
  const starts: number[] = [];
  let position = span.fromA;
  const old = span.toA > span.fromA ? nodesBetween(doc, span.fromA, span.toA) : [];
  for (const node of old) {
    starts.push(position);
    position += node.nodeSize;
  }
  const before = transaction.steps.length;
  const isOut = starts
    .reverse()
    .every((at) => suggestBlockDeletion(transaction, at, action.suggestion));
  if (!isOut) return null;
  const start = transaction.mapping.slice(before).map(span.toA);
  const size = transaction.doc.content.size;
  const blocks = span.toB > span.fromB ? nodesBetween(after, span.fromB, span.toB) : [];
  if (blocks.length > 0 && !suggestBlocks(transaction, { position: start, blocks }, action)) {
    return null;
  }
  const added = transaction.doc.content.size - size;
  return { span, start, end: start, added, steps: transaction.steps.length };
}

function isInText(document: Node, from: number, to: number): boolean {
  return document.resolve(from).parent.isTextblock && document.resolve(to).parent.isTextblock;
}

function isBetweenBlocks(document: Node, from: number, to: number): boolean {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  return !$from.parent.isTextblock && $from.sameParent($to);
}

function suggestSpan(
  transaction: Transaction,
  { span, change }: { readonly span: Span; readonly change: DirectChange },
  action: Action,
): Placed | null {
  const { before, after } = change;
  const { fromA, toA, fromB, toB } = span;
  if (isInText(before, fromA, toA) && isInText(after, fromB, toB)) {
    return suggestText(transaction, { span, after }, action);
  }
  if (isBetweenBlocks(before, fromA, toA) && isBetweenBlocks(after, fromB, toB)) {
    return suggestWhole(transaction, { span, after }, action);
  }
  return null;
}

function placesIn(transaction: Transaction, placed: readonly Placed[], isForward: boolean) {
  const mapped = (at: number, steps = 0) => transaction.mapping.slice(steps).map(at);
  return (position: number): number => {
    let shift = 0;
    for (const { span, start, end, added, steps } of placed) {
      if (position < span.fromB) break;
      if (position <= span.toB && span.toB > span.fromB) {
        return mapped(start + Math.min(position - span.fromB, added), steps);
      }
      if (position === span.fromB) {
        return isForward ? mapped(end, steps) : transaction.mapping.map(span.fromA, -1);
      }
      shift = span.toA - span.toB;
    }
    return mapped(position + shift);
  };
}

/**
 * Turns a change of words, marks, breaks and whole blocks into suggestions, stretch by stretch. Null
 * where a stretch is none of these.
 */
export function suggestSpans(
  state: EditorState,
  change: DirectChange,
  action: Action,
): Suggested | null {
  const transaction = state.tr;
  const spans = changedSpans(change);
  suggestFormats(transaction, { change, spans }, action.suggestion);
  const placed: Placed[] = [];
  for (const span of [...spans].reverse()) {
    const one = suggestSpan(transaction, { span, change }, action);
    if (one === null) return null;
    placed.unshift(one);
  }
  const { empty, head } = state.selection;
  const isForward = empty && placed.every(({ span }) => head <= span.fromA);
  return { transaction, placeOf: placesIn(transaction, placed, isForward) };
}

import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Suggestion } from '#shared/domain/review';
import type { DirectChange } from './changedSpans';
import { borderChangeOf, changeOf, hangs } from './pendingMarks';
import { settleSiblings } from './settleSuggestions';
import { blockAsAdded, canBeSuggested, idsIn } from './suggestInsertion';
import { type Action, changeBy, insertedAround } from './suggestionSource';
import type { Suggested } from './suggestSpans';

/** Children of one node that a change replaced by others: `first` up to `end`, in the text before and after. */
type Row = {
  readonly before: Node;
  readonly after: Node;
  /** Where the children of the node begin, in both texts. */
  readonly start: number;
  readonly first: number;
  readonly endBefore: number;
  readonly endAfter: number;
};

function differing(before: Node, after: Node, start: number): Row {
  const least = Math.min(before.childCount, after.childCount);
  let first = 0;
  while (first < least && before.child(first) === after.child(first)) first += 1;
  let tail = 0;
  const same = (offset: number) =>
    before.child(before.childCount - 1 - offset) === after.child(after.childCount - 1 - offset);
  while (tail < least - first && same(tail)) tail += 1;
  while (first > 0 && (hangs(before.maybeChild(first)) || hangs(after.maybeChild(first)))) {
    first -= 1;
  }
  while (tail > 0 && hangs(before.child(before.childCount - tail))) tail -= 1;
  return {
    before,
    after,
    start,
    first,
    endBefore: before.childCount - tail,
    endAfter: after.childCount - tail,
  };
}

function canReplace({ before, after, first, endBefore, endAfter }: Row): boolean {
  const blocks = [
    ...before.children.slice(first, endBefore),
    ...after.children.slice(first, endAfter),
  ];
  return before.type === after.type && blocks.every(canBeSuggested);
}

function offsetOf(node: Node, index: number): number {
  return node.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

/** The innermost row of blocks that holds all that a change did, each of which can be suggested. */
function innermostRow(before: Node, after: Node, start: number): Row | null {
  const row = differing(before, after, start);
  const { first, endBefore, endAfter } = row;
  const [old, next] = [before.maybeChild(first), after.maybeChild(first)];
  const isOne = endBefore - first === 1 && endAfter - first === 1 && old !== null && next !== null;
  if (isOne && !old.isTextblock && old.type === next.type && old.hasMarkup(next.type, next.attrs)) {
    const inner = innermostRow(old, next, start + offsetOf(before, first) + 1);
    if (inner !== null) return inner;
  }
  return canReplace(row) ? row : null;
}

/** A block that goes; one that was only suggested goes at once, breaks inside the row are taken back. */
function withoutBreaks(blocks: readonly Node[]): readonly Node[] {
  const breaks = new Set<string>();
  for (const block of blocks) {
    const change = borderChangeOf(block);
    if (change?.kind === 'split') breaks.add(change.id);
  }
  if (breaks.size === 0) return blocks;
  return settleSiblings(blocks, ({ id }) => (breaks.has(id) ? 'reject' : 'leave'));
}

function asDeleted(block: Node, suggestion: Suggestion): Node {
  if (block.type.name === 'listItem') {
    const children = block.children.map((child) => asDeleted(child, suggestion));
    return block.copy(Fragment.fromArray(children));
  }
  const change =
    changeOf(block)?.kind === 'deleted' ? block.attrs.change : changeBy(suggestion, 'deleted');
  return block.type.create({ ...block.attrs, change }, block.content, block.marks);
}

/**
 * Suggests any other change, such as another kind of block or a row more in a table: the blocks that it
 * touched are to be taken out, and as they read after it to be added. Null where no such blocks can be
 * suggested, as for the lines of a headline.
 */
export function suggestReplacement(
  state: EditorState,
  { before, after }: DirectChange,
  action: Action,
): Suggested | null {
  const row = innermostRow(before, after, 0);
  if (row === null) return null;
  const { start, first, endBefore, endAfter } = row;
  const old = row.before.children.slice(first, endBefore);
  const kept = withoutBreaks(old.filter((block) => borderChangeOf(block)?.kind !== 'inserted'));
  const isOwn = insertedAround(state.doc.resolve(start)) !== null;
  const gone = isOwn ? [] : kept.map((block) => asDeleted(block, action.suggestion));
  const next = settleSiblings(row.after.children.slice(first, endAfter), () => 'accept');
  const change = isOwn ? null : changeBy(action.suggestion, 'inserted');
  // What stays in the text, struck out, keeps its ids: what is added beside it takes others.
  const taken = idsIn(gone);
  const added = next.map((block) => blockAsAdded(block, { change, taken, makeId: action.makeId }));
  const from = start + offsetOf(row.before, first);
  const to = start + offsetOf(row.before, endBefore);
  const transaction = state.tr.replaceWith(from, to, [...gone, ...added]);
  const ahead = gone.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const endB = start + offsetOf(row.after, endAfter);
  return {
    transaction,
    placeOf: (position) => {
      if (position <= from) return position;
      if (position >= endB) return transaction.doc.content.size - (after.content.size - position);
      return position + ahead;
    },
  };
}

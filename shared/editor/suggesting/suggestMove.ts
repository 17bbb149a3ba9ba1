import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { BlockChange, Suggestion } from '#shared/domain/review';
import { changeDocument } from './changeDocument';
import type { DirectChange } from './changedSpans';
import { changedNodes, changeOf, hangs } from './pendingMarks';
import { isSameText } from './sameText';
import { acceptedText, settleSuggestions } from './settleSuggestions';
import { idsIn, withChange, withFreshIds } from './suggestInsertion';
import { type Action, changeBy, insertedAround } from './suggestionSource';
import type { Suggested } from './suggestSpans';

/** Meta of a transaction that does nothing but move a whole block or part, with a `BlockMove`. */
export const movesBlock = 'movesBlock';

/** Where a block stood and before what it goes, in the text before the move, and where it stands after it. */
export type BlockMove = { readonly from: number; readonly target: number; readonly to: number };

/** A block in the text is to go, and the same one, with all that is suggested inside of it, to come elsewhere. */
function suggestCopy(
  transaction: Transaction,
  { block, move }: { readonly block: Node; readonly move: BlockMove },
  { suggestion, makeId, goal }: Action & { readonly goal: BlockChange | null },
): number {
  const change = goal === null ? changeBy(suggestion, 'inserted') : null;
  const copy = withChange(withFreshIds(block, { taken: idsIn([transaction.doc]), makeId }), change);
  transaction.setNodeAttribute(move.from, 'change', changeBy(goal ?? suggestion, 'deleted'));
  transaction.insert(move.target, copy);
  return move.target;
}

/** Puts the changes of blocks under one suggestion among those of another: they are settled together. */
function merge(transaction: Transaction, id: string, into: Suggestion): void {
  for (const { node, position } of changedNodes(transaction.doc)) {
    const change = changeOf(node);
    if (change?.id !== id || id === into.id) continue;
    transaction.setNodeAttribute(position, 'change', changeBy(into, change.kind));
  }
}

/** Takes a suggestion back that no longer does anything; tells where the block stands that it was to move. */
function dropIdle(transaction: Transaction, id: string): number | null {
  const { doc } = transaction;
  const without = settleSuggestions(doc, (each) => (each.id === id ? 'reject' : 'leave'));
  if (!isSameText(acceptedText(without), acceptedText(doc))) return null;
  const home = changedNodes(doc).find(({ node }) => {
    const change = changeOf(node);
    return change?.id === id && change.kind === 'deleted';
  });
  const before = transaction.steps.length;
  changeDocument(transaction, without);
  return home === undefined ? null : transaction.mapping.slice(before).map(home.position);
}

/**
 * Suggests to move a block: it is to go where it stands and to come where it was put, under one
 * suggestion, so that nobody accepts the one half and rejects the other. A block that is only suggested
 * is itself moved and stays part of its suggestion; when it comes home, nothing is suggested any more.
 * Null for a block that hangs on its neighbour by a suggested border.
 */
export function suggestMove(move: BlockMove) {
  return (state: EditorState, { steps }: DirectChange, action: Action): Suggested | null => {
    const { doc, tr } = state;
    const block = doc.nodeAt(move.from);
    if (block === null || !('change' in block.attrs)) return null;
    const [source, goal] = [move.from, move.target].map((at) => insertedAround(doc.resolve(at)));
    const own = changeOf(block);
    const by = source ?? (own?.kind === 'inserted' ? own : null);
    if (by === null) {
      if (hangs(block) || hangs(doc.nodeAt(move.from + block.nodeSize))) return null;
      const at = suggestCopy(tr, { block, move }, { ...action, goal: goal ?? null });
      return { transaction: tr, placeOf: (position) => position - move.to + at };
    }
    for (const step of steps) tr.step(step);
    tr.setNodeAttribute(move.to, 'change', goal ? null : changeBy(by, 'inserted'));
    if (own !== null) merge(tr, own.id, goal ?? by);
    merge(tr, by.id, goal ?? by);
    const home = dropIdle(tr, (goal ?? by).id);
    return { transaction: tr, placeOf: (position) => position - move.to + (home ?? move.to) };
  };
}

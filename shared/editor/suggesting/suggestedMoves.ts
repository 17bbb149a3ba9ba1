import type { Node } from '@tiptap/pm/model';
import type { Suggestion } from '#shared/domain/review';
import { changedNodes, changeOf, isSuggestionMark, suggestionOf } from './pendingMarks';
import { isSameBlock } from './sameText';

/** What a suggestion would make of a whole block: new here, moved here, taken out, moved to another place. */
export type Fate = 'toCome' | 'movesHere' | 'toGo' | 'movesAway';

/** Whether a fate is that of a block which is only suggested, and in no text yet. */
export function isComing(fate: Fate | null): boolean {
  return fate === 'toCome' || fate === 'movesHere';
}

/** Whether a fate takes a block away from where it stands. */
export function isGoing(fate: Fate | null): boolean {
  return fate === 'toGo' || fate === 'movesAway';
}

function isMove([one, other, ...more]: readonly Node[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  const kinds = [one, other].map((block) => changeOf(block)?.kind).sort();
  return kinds.join() === 'deleted,inserted' && isSameBlock(one, other);
}

const known = new WeakMap<Node, ReadonlySet<string>>();

/** The suggestions that do nothing but take a block from one place to another, by id. */
export function suggestedMoves(document: Node): ReadonlySet<string> {
  const before = known.get(document);
  if (before !== undefined) return before;
  const changed = new Map<string, Node[]>();
  for (const { node } of changedNodes(document)) {
    const add = ({ id }: Suggestion) => changed.set(id, [...(changed.get(id) ?? []), node]);
    const change = changeOf(node);
    if (change !== null) add(change);
    for (const mark of node.marks) if (isSuggestionMark(mark)) add(suggestionOf(mark));
  }
  const moves = new Set([...changed].filter(([, blocks]) => isMove(blocks)).map(([id]) => id));
  known.set(document, moves);
  return moves;
}

/** What becomes of a block, or a whole part, when what is suggested for it is accepted; null when it stays. */
export function fateOf(block: Node, moves: ReadonlySet<string>): Fate | null {
  const change = changeOf(block);
  if (change?.kind === 'inserted') return moves.has(change.id) ? 'movesHere' : 'toCome';
  if (change?.kind === 'deleted') return moves.has(change.id) ? 'movesAway' : 'toGo';
  return null;
}

/** The block that is changed the other way under the same suggestion: what comes for what goes. */
function counterpart(document: Node, id: string): string | null {
  const changed = changedNodes(document).map(({ node }) => node);
  const own = changed.find((node) => node.attrs.id === id);
  const change = own === undefined ? null : changeOf(own);
  const other = changed.find((node) => {
    const each = changeOf(node);
    return each?.id === change?.id && each?.kind !== change?.kind;
  });
  return other === undefined ? null : String(other.attrs.id);
}

type Change = { readonly before: Node; readonly after: Node };

/**
 * The id under which a part or block stands after a move: that of the copy which is to come where the move
 * is suggested, its own again where the copy has come home.
 */
export function idAfterMove({ before, after }: Change, id: string): string {
  let moved: Node | null = null;
  after.descendants((node) => {
    if (node.attrs.id === id) moved = node;
    return moved === null && !node.isTextblock;
  });
  if (moved === null) return counterpart(before, id) ?? id;
  return changeOf(moved)?.kind === 'deleted' ? (counterpart(after, id) ?? id) : id;
}

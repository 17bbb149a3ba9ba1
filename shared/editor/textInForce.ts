import type { Node } from '@tiptap/pm/model';
import { changeOf } from './suggesting/pendingMarks';
import { acceptedText, settleSuggestions } from './suggesting/settleSuggestions';

const known = new WeakMap<Node, Node>();

/**
 * The text in force: the document with no pending suggestion taken up. Suggested insertions are left
 * out and suggested deletions kept, changed type reads as before, parted blocks are one. This is what
 * pages, exports and counts show, for nothing that nobody has accepted may reach a reader. The same
 * node comes back when nothing is suggested; what it gives passes the schema's check when the document does.
 */
export function textInForce(document: Node): Node {
  return settleSuggestions(document, () => 'reject', known);
}

/** Whether a part or block belongs to the text in force; one that is suggested as a whole does not. */
export function isInForce(node: Node): boolean {
  return changeOf(node)?.kind !== 'inserted';
}

/** One part by itself: as it is in force, or, suggested as a whole, as it would come into the text. */
export function partByItself(part: Node): Node {
  return isInForce(part) ? textInForce(part) : acceptedText(part);
}

import type { Node } from '@tiptap/pm/model';
import { settleSuggestions } from './suggesting/settleSuggestions';

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

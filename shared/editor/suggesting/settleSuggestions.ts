import { Fragment, Mark, type Node } from '@tiptap/pm/model';
import type { Suggestion, TypeMarks } from '#shared/domain/review';
import { borderChangeOf, changeOf, isSuggestionMark, suggestionOf } from './pendingMarks';

/** What becomes of a suggestion. */
export type Decision = 'accept' | 'reject' | 'leave';
export type Decide = (suggestion: Suggestion) => Decision;

/** What has been settled under one decision; nodes never change, so each is settled once. */
type Known = WeakMap<Node, Node>;
type Settling = { readonly decide: Decide; readonly known: Known };

function asBefore(text: Node, before: TypeMarks): Node {
  const { schema } = text.type;
  const others = text.marks.filter(({ type }) => type.spec.group !== 'type');
  const type = before.map((mark) => Mark.fromJSON(schema, mark));
  return text.mark(Mark.setFrom([...others, ...type]));
}

function settleText(text: Node, decide: Decide): Node | null {
  let settled = text;
  for (const mark of text.marks) {
    if (!isSuggestionMark(mark)) continue;
    const decision = decide(suggestionOf(mark));
    const { name } = mark.type;
    if (decision === 'leave') continue;
    if (name === 'insertion' && decision === 'reject') return null;
    if (name === 'deletion' && decision === 'accept') return null;
    settled = settled.mark(mark.removeFromSet(settled.marks));
    if (name === 'formatChange' && decision === 'reject') {
      settled = asBefore(settled, mark.attrs.before as TypeMarks);
    }
  }
  return settled;
}

/** Whether a decision takes away the border before a block: a break that is not made, or one that goes. */
function losesBorder(node: Node, decide: Decide): boolean {
  const change = borderChangeOf(node);
  if (change?.kind === 'split') return decide(change) === 'reject';
  return change?.kind === 'joined' && decide(change) === 'accept';
}

/** Puts a block behind the one before it, as one block; null when the two do not fit. */
export function joinedBlocks(before: Node, after: Node): Node | null {
  if (before.isTextblock && after.isTextblock) {
    const { type } = before;
    const content = after.children.map((child) => child.mark(type.allowedMarks(child.marks)));
    return before.copy(before.content.append(Fragment.fromArray(content)));
  }
  if (before.type.name !== 'listItem' || after.type !== before.type) return null;
  const [last, first] = [before.lastChild, after.firstChild];
  if (last === null || first === null || !last.isTextblock) return null;
  const seam = joinedBlocks(last, first);
  if (seam === null) return null;
  const head = before.children.slice(0, -1);
  return before.copy(Fragment.fromArray([...head, seam, ...after.children.slice(1)]));
}

function settleAll(nodes: readonly Node[], settling: Settling): Node[] {
  const settled: Node[] = [];
  for (const node of nodes) {
    const next = settle(node, settling);
    if (next === null) continue;
    const before = settled.at(-1);
    const seam =
      before !== undefined && losesBorder(node, settling.decide)
        ? joinedBlocks(before, next)
        : null;
    if (seam === null) settled.push(next);
    else settled[settled.length - 1] = seam;
  }
  return settled;
}

/** Text in a block that it has come to since: a subhead has no bold type, whatever its words had before. */
function asAllowed(nodes: readonly Node[], { type }: Node): readonly Node[] {
  return nodes.map((node) =>
    type.allowsMarks(node.marks) ? node : node.mark(type.allowedMarks(node.marks)),
  );
}

/** A list or an entry of one is nothing without what it holds. */
function vanishesEmpty({ type }: Node): boolean {
  return type.name === 'listItem' || type.isInGroup('list');
}

/** A part that must hold something, and held suggestions alone, gets the emptiest content it may have. */
function withContent(node: Node, content: Fragment, decide: Decide): Node {
  const change = changeOf(node);
  const isLeft = change !== null && decide(change) === 'leave';
  const attrs = 'change' in node.attrs ? { ...node.attrs, change: isLeft ? change : null } : null;
  const { type } = node;
  if (type.validContent(content)) return type.create(attrs ?? node.attrs, content, node.marks);
  return type.createAndFill(attrs ?? node.attrs, content, node.marks) ?? node;
}

function settle(node: Node, settling: Settling): Node | null {
  const { decide, known } = settling;
  if (node.isText) return settleText(node, decide);
  const change = changeOf(node);
  const decision = change === null ? 'leave' : decide(change);
  if (change?.kind === 'inserted' && decision === 'reject') return null;
  if (change?.kind === 'deleted' && decision === 'accept') return null;
  const before = known.get(node);
  if (before !== undefined) return before;
  const children = asAllowed(settleAll(node.children, settling), node);
  if (children.length === 0 && node.childCount > 0 && vanishesEmpty(node)) return null;
  const isSame =
    decision === 'leave' &&
    children.length === node.childCount &&
    children.every((child, index) => child === node.child(index));
  const settled = isSame ? node : withContent(node, Fragment.fromArray(children), decide);
  known.set(node, settled);
  return settled;
}

/**
 * A document after a decision on each of its suggestions. An accepted insertion is text like any other,
 * a rejected one is gone; blocks are parted, joined, added and taken out in the same way. The same node
 * comes back when nothing was decided; what it gives passes the schema's check when the document does.
 */
export function settleSuggestions(document: Node, decide: Decide, known: Known = new WeakMap()) {
  return settle(document, { decide, known }) ?? document;
}

/** The blocks of a row of siblings after a decision on each of their suggestions. */
export function settleSiblings(nodes: readonly Node[], decide: Decide): Node[] {
  return settleAll(nodes, { decide, known: new WeakMap() });
}

const acceptedBefore: Known = new WeakMap();

/** A document with every suggestion taken up. */
export function acceptedText(document: Node): Node {
  return settleSuggestions(document, () => 'accept', acceptedBefore);
}

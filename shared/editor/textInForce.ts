import { Fragment, Mark, type Node } from '@tiptap/pm/model';
import type { BlockChange, TypeMarks } from '#shared/domain/review';

const suggestionMarks: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatChange']);

// Nodes never change, so each is settled once for as long as it stays in the text.
const known = new WeakMap<Node, Node>();

/** The change that is suggested for a block as a whole, or null. */
export function changeOf(node: Node): BlockChange | null {
  return (node.attrs.change as BlockChange | null | undefined) ?? null;
}

/** Whether a colleague suggests to begin a new block here that is none yet. */
function isSplitOff(node: Node): boolean {
  if (changeOf(node)?.kind === 'split') return true;
  // An entry of a list has no change of its own: its first paragraph carries it.
  return node.type.name === 'listItem' && node.firstChild !== null && isSplitOff(node.firstChild);
}

function textOf(text: Node): Node | null {
  if (text.marks.some(({ type }) => type.name === 'insertion')) return null;
  const format = text.marks.find(({ type }) => type.name === 'formatChange');
  const kept = text.marks.filter(({ type }) => !suggestionMarks.has(type.name));
  if (format === undefined) return kept.length === text.marks.length ? text : text.mark(kept);
  const { schema } = text.type;
  const before = (format.attrs.before as TypeMarks).map((mark) => Mark.fromJSON(schema, mark));
  const others = kept.filter(({ type }) => type.spec.group !== 'type');
  return text.mark(Mark.setFrom([...others, ...before]));
}

/** Puts a block that is not parted yet back behind the one before it; null when the two do not fit. */
function joined(before: Node, after: Node): Node | null {
  if (before.isTextblock && after.isTextblock) {
    return before.copy(before.content.append(after.content));
  }
  if (before.type.name !== 'listItem' || after.type !== before.type) return null;
  const [last, first] = [before.lastChild, after.firstChild];
  if (last === null || first === null || !last.isTextblock) return null;
  const seam = joined(last, first);
  if (seam === null) return null;
  const head = before.children.slice(0, -1);
  return before.copy(Fragment.fromArray([...head, seam, ...after.children.slice(1)]));
}

function childrenOf(node: Node): Node[] {
  const settled: Node[] = [];
  for (const child of node.children) {
    const next = settle(child);
    if (next === null) continue;
    const before = settled.at(-1);
    const seam = before !== undefined && isSplitOff(child) ? joined(before, next) : null;
    if (seam === null) settled.push(next);
    else settled[settled.length - 1] = seam;
  }
  return settled;
}

/** A part that must hold something, and held suggestions alone, gets the emptiest content it may have. */
function withContent(node: Node, content: Fragment): Node {
  const attrs = 'change' in node.attrs ? { ...node.attrs, change: null } : node.attrs;
  if (node.type.validContent(content)) return node.type.create(attrs, content, node.marks);
  return node.type.createAndFill(attrs, content, node.marks) ?? node;
}

function settle(node: Node): Node | null {
  if (node.isText) return textOf(node);
  if (changeOf(node)?.kind === 'inserted') return null;
  const before = known.get(node);
  if (before !== undefined) return before;
  const children = childrenOf(node);
  const isSame =
    changeOf(node) === null &&
    children.length === node.childCount &&
    children.every((child, index) => child === node.child(index));
  const settled = isSame ? node : withContent(node, Fragment.fromArray(children));
  known.set(node, settled);
  return settled;
}

/**
 * The text in force: the document with no pending suggestion taken up. Suggested insertions are left
 * out and suggested deletions kept, changed type reads as before, parted blocks are one. This is what
 * pages, exports and counts show, for nothing that nobody has accepted may reach a reader. The same
 * node comes back when nothing is suggested; what it gives passes the schema's check when the document does.
 */
export function textInForce(document: Node): Node {
  return settle(document) ?? document;
}

/** How many suggestions of colleagues wait in a document; changes under one id are one suggestion. */
export function countSuggestions(document: Node): number {
  const ids = new Set<string>();
  document.descendants((node) => {
    const change = changeOf(node);
    if (change !== null) ids.add(change.id);
    for (const { type, attrs } of node.marks) {
      if (suggestionMarks.has(type.name)) ids.add(String(attrs.suggestion.id));
    }
  });
  return ids.size;
}

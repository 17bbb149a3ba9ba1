import { Fragment, type Node, type Slice, Slice as SliceOf } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { BlockChange, Suggestion } from '#shared/domain/review';
import type { MakeBlockId } from '../buildDocument';
import { changeOf, isSuggestionMark, pendingOn } from './pendingMarks';
import { acceptedText } from './settleSuggestions';
import { type Action, changeBy, insertedAround } from './suggestionSource';

/** Text as it is added: no colleague's suggestion comes with it, it is one itself. */
function textAsAdded(text: Node, suggestion: Suggestion | null): Node {
  const kept = text.marks.filter((mark) => !isSuggestionMark(mark));
  const insertion = text.type.schema.marks.insertion;
  const plain = text.mark(kept);
  if (suggestion === null || insertion === undefined) return plain;
  return plain.mark(insertion.create({ suggestion }).addToSet(plain.marks));
}

/** The ids that blocks and what they hold stand under. */
export function idsIn(blocks: readonly Node[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (node: Node) => void ids.add(String(node.attrs.id ?? ''));
  for (const block of blocks) {
    add(block);
    block.descendants(add);
  }
  return ids;
}

/** A block with a change of the whole of it; the blocks of a list entry carry it for the entry. */
export function withChange(block: Node, change: BlockChange | null): Node {
  if (block.type.name === 'listItem') {
    const children = block.children.map((child) => withChange(child, change));
    return block.copy(Fragment.fromArray(children));
  }
  return block.type.create({ ...block.attrs, change }, block.content, block.marks);
}

type FreshIds = { readonly taken: ReadonlySet<string>; readonly makeId: MakeBlockId };

/** A block under ids that the text does not hold yet. */
export function withFreshIds(block: Node, { taken, makeId }: FreshIds): Node {
  if (block.isText) return block;
  const isTaken = 'id' in block.attrs && taken.has(String(block.attrs.id));
  const attrs = isTaken ? { ...block.attrs, id: makeId() } : block.attrs;
  const content = block.children.map((child) => withFreshIds(child, { taken, makeId }));
  return block.type.create(attrs, Fragment.fromArray(content), block.marks);
}

/** A block as it is added: no suggestion inside, ids that the text does not hold yet. */
export function blockAsAdded(
  block: Node,
  { change, ...ids }: FreshIds & { readonly change: BlockChange | null },
): Node {
  return withChange(withFreshIds(acceptedText(block), ids), change);
}

/** Whether a node can carry the suggestion to add it. */
export function canBeSuggested({ type }: Node): boolean {
  return type.name === 'listItem' || (type.spec.attrs !== undefined && 'change' in type.spec.attrs);
}

/** Suggests to add whole blocks at a place between blocks. False for nodes that cannot be suggested. */
export function suggestBlocks(
  transaction: Transaction,
  { position, blocks }: { readonly position: number; readonly blocks: readonly Node[] },
  { suggestion, makeId }: Action,
): boolean {
  if (!blocks.every(canBeSuggested)) return false;
  const taken = idsIn([transaction.doc]);
  const isInside = insertedAround(transaction.doc.resolve(position)) !== null;
  const change = isInside ? null : changeBy(suggestion, 'inserted');
  const added = blocks.map((block) => blockAsAdded(block, { change, taken, makeId }));
  transaction.insert(position, added);
  return true;
}

type Adding = {
  readonly suggestion: Suggestion | null;
  readonly taken: ReadonlySet<string>;
  readonly makeId: () => string;
};

/** Content of a slice that goes into running text: its text marked, its blocks under ids of their own. */
function contentAsAdded(fragment: Fragment, adding: Adding): Fragment {
  // What somebody suggests to take out is not brought to another place.
  const kept = fragment.content.filter((node) => pendingOn(node, 'deletion') === null);
  const added = kept.map((node): Node => {
    if (node.isText) return textAsAdded(node, adding.suggestion);
    const id = String(node.attrs.id ?? '');
    const fresh = 'id' in node.attrs && (id === '' || adding.taken.has(id));
    const change = 'change' in node.attrs ? { change: null } : {};
    const attrs = { ...node.attrs, ...change, ...(fresh ? { id: adding.makeId() } : {}) };
    return node.type.create(attrs, contentAsAdded(node.content, adding), node.marks);
  });
  return Fragment.fromArray(added);
}

/** Where blocks begin behind a place in the text, up to an end; those inside a new block are part of it. */
function newBlocks(document: Node, from: number, to: number): { at: number; isText: boolean }[] {
  const found: { at: number; isText: boolean }[] = [];
  document.nodesBetween(from, to, (node, at) => {
    if (at < from || !('change' in node.attrs)) return !node.isText;
    // A block that lies in the stretch whole is new; one that reaches over its end begins a tail.
    const isWhole = at + node.nodeSize <= to;
    if (node.isTextblock || isWhole) found.push({ at, isText: node.isTextblock });
    return !node.isTextblock && !isWhole;
  });
  return found;
}

/**
 * Suggests to add what was typed or pasted at a place in the text. Where it breaks the block, each new
 * block is a suggested break; in a block that is only suggested itself, one more such block.
 */
export function suggestContent(
  transaction: Transaction,
  { position, slice }: { readonly position: number; readonly slice: Slice },
  { suggestion, makeId }: Action,
): void {
  const $position = transaction.doc.resolve(position);
  const around = insertedAround($position);
  const isOwn = around?.author === suggestion.author;
  const taken = slice.openStart > 0 ? idsIn([transaction.doc]) : new Set<string>();
  const content = contentAsAdded(slice.content, {
    suggestion: isOwn ? null : suggestion,
    taken,
    makeId,
  });
  const before = transaction.doc.content.size;
  if (slice.openStart === 0) {
    transaction.insert(position, content);
    return;
  }
  transaction.replace(position, position, new SliceOf(content, slice.openStart, slice.openEnd));
  const end = position + transaction.doc.content.size - before;
  const own = changeOf($position.parent);
  if (around !== null && own?.kind !== 'inserted') return;
  for (const { at, isText } of newBlocks(transaction.doc, position, end)) {
    const split = own?.kind === 'inserted' ? own : changeBy(suggestion, 'split');
    const change = isText ? split : changeBy(suggestion, 'inserted');
    transaction.setNodeAttribute(at, 'change', change);
  }
}

import type { Node } from '@tiptap/pm/model';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import { articleSchema } from '#shared/editor/schema';

/** A paragraph that is an entry of a list. */
export type ListEntry = {
  readonly ordered: boolean;
  readonly level: number;
  readonly list: string;
  readonly content: readonly Node[];
};

/** Entries that follow one another as lists, those of deeper levels within the entry above them. */
export function listNodes(entries: readonly ListEntry[], makeId: MakeBlockId): Node[] {
  const lists: Node[] = [];
  let rest = entries;
  while (rest.length > 0) {
    const { node, left } = listOf(rest, makeId);
    lists.push(node);
    rest = left;
  }
  return lists;
}

function listOf(entries: readonly ListEntry[], makeId: MakeBlockId) {
  const first = entries[0] as ListEntry;
  const items: Node[] = [];
  let left = entries;
  while (left.length > 0) {
    const [entry, ...behind] = left as [ListEntry, ...ListEntry[]];
    if (entry.level < first.level || !isSameList(entry, first)) break;
    const deeper = behind.findIndex(({ level }) => level <= first.level);
    const inner = deeper === -1 ? behind : behind.slice(0, deeper);
    const paragraph = articleSchema.node('paragraph', { id: makeId() }, [...entry.content]);
    items.push(articleSchema.node('listItem', null, [paragraph, ...listNodes(inner, makeId)]));
    left = behind.slice(inner.length);
  }
  const name = first.ordered ? 'orderedList' : 'bulletList';
  return { node: articleSchema.node(name, { id: makeId() }, items), left };
}

function isSameList(one: ListEntry, other: ListEntry): boolean {
  return one.level > other.level || (one.list === other.list && one.ordered === other.ordered);
}

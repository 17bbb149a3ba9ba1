import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { MakeBlockId } from './buildDocument';
import { nodesThat } from './nodesThat';

const blocksWithId = nodesThat(
  ({ type }) => type.spec.attrs !== undefined && 'id' in type.spec.attrs,
);

function idsToSet(document: Node, makeId: MakeBlockId): Map<number, string> {
  const seen = new Set<string>();
  const changes = new Map<number, string>();
  for (const { node, position } of blocksWithId(document)) {
    const id = String(node.attrs.id);
    if (id === '' || seen.has(id)) {
      const fresh = makeId();
      changes.set(position, fresh);
      seen.add(fresh);
    } else {
      seen.add(id);
    }
  }
  return changes;
}

/** Gives each block without an id, or with one already taken, a fresh id. Returns null when none lacks one. */
export function fillBlockIds(transaction: Transaction, makeId: MakeBlockId): Transaction | null {
  const changes = idsToSet(transaction.doc, makeId);
  if (changes.size === 0) return null;
  for (const [position, id] of changes) transaction.setNodeAttribute(position, 'id', id);
  return transaction;
}

/**
 * Keeps block ids present and unique through splits, pastes and undo. The first block in document
 * order keeps a doubled id: that is the older one after a split.
 */
export function stableBlockIds(makeId: MakeBlockId): Extension {
  return Extension.create({
    name: 'stableBlockIds',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('stableBlockIds'),
        appendTransaction: (transactions, _before, after) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          return fillBlockIds(after.tr, makeId);
        },
      }),
    ],
  });
}

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** Whether a changed document passes its check; parts that are still the same node passed it before. */
export function isSound(document: Node, before: Node): boolean {
  if (!document.type.validContent(document.content)) return false;
  const known = new Set(before.children);
  try {
    for (const part of document.children) {
      if (!known.has(part)) part.check();
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Refuses a change after which the document would not pass its check: pasting part of a list into a
 * section's label can leave an entry without its paragraph, and such a text could never be stored.
 */
export const soundDocument = Extension.create({
  name: 'soundDocument',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('soundDocument'),
      filterTransaction: (transaction, state) =>
        !transaction.docChanged || isSound(transaction.doc, state.doc),
    }),
  ],
});

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Template } from '#shared/domain/template';
import { nodesThat } from '#shared/editor/nodesThat';
import { type PlaceholderWords, placeholderFor } from './placeholders';

/** Meta of a transaction after which template or words are others: empty parts are worded anew. */
export const placeholdersChanged = 'placeholdersChanged';

const emptyParts = nodesThat((node) => node.isTextblock && node.childCount === 0);

/**
 * Shows in every empty part what it asks for. The decorations follow the document alone and are made in
 * the same step as the change: Tiptap's own placeholder redraws the paragraph a step later, which takes
 * the text away from an input method in mid composition.
 */
export function placeholderExtension(
  template: () => Template | null,
  words: () => PlaceholderWords,
): Extension {
  const decorate = (document: Node) => {
    const [rules, say] = [template(), words()];
    const parts: Decoration[] = [];
    for (const { node, position } of emptyParts(document)) {
      const text = placeholderFor(document, node, position, rules, say);
      const attributes = { class: 'is-empty', 'data-placeholder': text };
      parts.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
    return DecorationSet.create(document, parts);
  };
  const key = new PluginKey<DecorationSet>('placeholder');
  return Extension.create({
    name: 'articlePlaceholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        state: {
          init: (_config, { doc }) => decorate(doc),
          apply: (transaction, set) =>
            transaction.docChanged || transaction.getMeta(placeholdersChanged) === true
              ? decorate(transaction.doc)
              : set,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  });
}

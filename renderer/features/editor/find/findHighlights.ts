import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Hit } from '#shared/editor/search/searchScope';

/** The hits to show and the one among them that is looked at; null shows none. */
export type Highlights = { readonly hits: readonly Hit[]; readonly current: number | null } | null;

const key = new PluginKey<DecorationSet>('findHighlights');

function decorate({ doc }: EditorState, highlights: Highlights): DecorationSet {
  if (highlights === null) return DecorationSet.empty;
  const { hits, current } = highlights;
  return DecorationSet.create(
    doc,
    hits.map(({ from, to }, index) =>
      Decoration.inline(from, to, {
        class: index === current ? 'findHit findHit--current' : 'findHit',
      }),
    ),
  );
}

/** A transaction that shows hits and changes nothing. */
export function showHits(transaction: Transaction, highlights: Highlights): Transaction {
  return transaction.setMeta(key, { highlights }).setMeta('addToHistory', false);
}

/** Shows what was found, as decorations: they are no part of the text, and move with it until the next search. */
export const findHighlights = Extension.create({
  name: 'findHighlights',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set, _before, after) => {
          const meta = transaction.getMeta(key) as { highlights: Highlights } | undefined;
          if (meta !== undefined) return decorate(after, meta.highlights);
          return transaction.docChanged ? set.map(transaction.mapping, transaction.doc) : set;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { openPointsOf } from '#shared/editor/openPoints';

const key = new PluginKey<DecorationSet>('openPoints');

function decorate(document: Node): DecorationSet {
  const points = openPointsOf(document).map(({ from, to }) =>
    Decoration.inline(from, to, { class: 'openPoint' }),
  );
  return DecorationSet.create(document, points);
}

/** Sets off what is left open in the text, such as 【待核】. It stays text: the marks are drawn, not written. */
export const openPoints = Extension.create({
  name: 'openPoints',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: ({ docChanged, doc }, set) => (docChanged ? decorate(doc) : set),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

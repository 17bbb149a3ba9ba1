import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Milliseconds in which ProseMirror reads what the browser or an input method has just written. */
const settleMs = 80;

/** When the browser last wrote into a text. */
const writtenAt = new WeakMap<EditorView, number>();

function note(view: EditorView): boolean {
  writtenAt.set(view, performance.now());
  return false;
}

/** Remembers when the browser or an input method last wrote, for `settleInput`. */
export const inputSettling = Extension.create({
  name: 'inputSettling',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('inputSettling'),
      props: {
        handleDOMEvents: { beforeinput: note, input: note, compositionend: note },
      },
    }),
  ],
});

/**
 * Ends a composition under way and waits until its words are in the document. Also waits where the
 * composition has ended by itself a moment ago, as by the click that opens another article.
 */
export async function settleInput(editor: Editor): Promise<void> {
  // An editor that is not on the page has no view, and nothing to read.
  if (editor.isDestroyed) return;
  const { view } = editor;
  if (view.composing) {
    view.dom.blur();
    note(view);
  }
  const rest = settleMs - (performance.now() - (writtenAt.get(view) ?? Number.NEGATIVE_INFINITY));
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
}

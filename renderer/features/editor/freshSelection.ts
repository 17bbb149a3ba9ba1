import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Has the view read the selection now. The browser says that it changed only in a task of its own, and on
 * a busy page the words of an input method come before that.
 */
function readSelection(view: EditorView): boolean {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return false;
}

/** Lets an input method write over all that is selected by now, however busy the page. */
export const freshSelection = Extension.create({
  name: 'freshSelection',
  // Before every other handler: some take the state's selection away before the input method writes.
  priority: 1_100,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('freshSelection'),
      props: { handleDOMEvents: { compositionstart: readSelection } },
    }),
  ],
});

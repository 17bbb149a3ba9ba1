import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Makes what is pasted or dropped an undo step of its own, apart from the typing just before it. */
export const ownUndoSteps = Extension.create({
  name: 'ownUndoSteps',
  // Before whatever takes the paste.
  priority: 900,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('ownUndoSteps'),
      props: { handlePaste: endUndoStep, handleDrop: endUndoStep },
    }),
  ],
});

function endUndoStep(view: EditorView): false {
  view.dispatch(closeHistory(view.state.tr));
  return false;
}

import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  blocksOfParts,
  crossesParts,
  deleteAcrossParts,
  pasteAcrossParts,
  pasteAsLine,
  typeAcrossParts,
} from '#shared/editor/commands/partBorders';

const deletingKeys: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Enter']);

/**
 * Edits over the border of parts. ProseMirror would join what stands on both sides, and a section cannot
 * be joined to a lead: keys, typing, input methods, cut, paste and drop take the text and leave the parts.
 */
export const partBorders = Extension.create({
  name: 'partBorders',
  priority: 600,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('partBorders'),
      props: {
        handleKeyDown: (view, event) =>
          !view.composing &&
          deletingKeys.has(event.key) &&
          deleteAcrossParts(view.state, view.dispatch),
        handleTextInput: (view, _from, _to, text) =>
          typeAcrossParts(text)(view.state, view.dispatch),
        transformPasted: blocksOfParts,
        handlePaste: (view, _event, slice) =>
          pasteAsLine(slice)(view.state, view.dispatch) ||
          pasteAcrossParts(slice)(view.state, view.dispatch),
        // What is dragged over a border stays where it is.
        handleDrop: (view, _event, _slice, moved) => moved && crossesParts(view.state.selection),
        handleDOMEvents: { compositionstart: clearForComposition, cut: cutAcrossParts },
      },
    }),
  ],
});

/** The selection goes before the input method writes, so that it writes into one part. */
function clearForComposition(view: EditorView): boolean {
  deleteAcrossParts(view.state, view.dispatch);
  return false;
}

function cutAcrossParts(view: EditorView, event: ClipboardEvent): boolean {
  const { clipboardData } = event;
  if (clipboardData === null || !crossesParts(view.state.selection)) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.preventDefault();
  clipboardData.clearData();
  clipboardData.setData('text/html', dom.innerHTML);
  clipboardData.setData('text/plain', text);
  return deleteAcrossParts(view.state, view.dispatch);
}

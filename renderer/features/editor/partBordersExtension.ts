import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  crossesParts,
  deleteAcrossParts,
  typeAcrossParts,
} from '#shared/editor/commands/partBorders';
import {
  pasteAcrossParts,
  pasteAsLine,
  pasteWhole,
  sliceFor,
} from '#shared/editor/commands/pasteIntoParts';

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
        handlePaste: (view, _event, copied) => paste(view, copied),
        // What is dragged over a border stays where it is.
        handleDrop: (view, _event, _slice, moved) => moved && crossesParts(view.state.selection),
        handleDOMEvents: { compositionstart: clearForComposition, cut: cutAcrossParts },
      },
    }),
  ],
});

/** A whole article into an empty one, a line into a part, blocks anywhere else. */
function paste(view: EditorView, copied: Slice): boolean {
  const slice = sliceFor(view.state.selection.$from, copied);
  const commands = [pasteWhole(copied), pasteAsLine(slice), pasteAcrossParts(slice)];
  if (commands.some((command) => command(view.state, view.dispatch))) return true;
  // What came from one part alone is the editor's own to paste.
  if (slice === copied) return false;
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView());
  return true;
}

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

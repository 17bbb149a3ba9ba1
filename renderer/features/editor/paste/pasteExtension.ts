import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import { plainBlocks } from '#shared/editor/paste/readBlocks';
import { randomBlockId } from '../blockIds';
import { cleanOwnHtml } from './cleanHtml';
import { isEmpty, isOwnCopy, readClipboard } from './clipboard';
import type { PasteDesk } from './pasteDesk';

/**
 * The one door for what comes from outside. Kapok's own copies keep their structure and go on to the editor,
 * cleaned like all others; everything else the paste desk reads.
 */
export function pasteExtension(desk: PasteDesk): Extension {
  return Extension.create({
    name: 'pasteDoor',
    // Before whatever else takes a paste.
    priority: 950,
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('pasteDoor'),
        props: {
          handleDOMEvents: {
            paste: (view, event) => takePaste(desk, view, event),
            drop: (view, event) => takeDrop(desk, view, event),
          },
          transformPastedHTML: cleanOwnHtml,
          clipboardTextParser: (text, _context, _plain, view) =>
            pastedSlice(view.state.schema, plainBlocks(text), randomBlockId),
        },
      }),
    ],
  });
}

function takePaste(desk: PasteDesk, view: EditorView, event: ClipboardEvent): boolean {
  if (event.clipboardData === null || !view.editable) return false;
  const clipboard = readClipboard(event.clipboardData);
  if (isOwnCopy(clipboard) || isEmpty(clipboard)) return false;
  event.preventDefault();
  void desk.take(view, clipboard);
  return true;
}

/** What comes from outside is pasted where it is dropped; what is dragged within the text is the editor's. */
function takeDrop(desk: PasteDesk, view: EditorView, event: DragEvent): boolean {
  if (event.dataTransfer === null || view.dragging !== null || !view.editable) return false;
  const clipboard = readClipboard(event.dataTransfer);
  if (isOwnCopy(clipboard) || isEmpty(clipboard)) return false;
  event.preventDefault();
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (place !== null) {
    const $place = view.state.doc.resolve(place.pos);
    view.dispatch(view.state.tr.setSelection(TextSelection.near($place)));
  }
  view.focus();
  void desk.take(view, clipboard);
  return true;
}

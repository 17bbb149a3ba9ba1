import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { insertFigures } from '#shared/editor/commands/insertBlock';
import type { PastedBlock } from '#shared/editor/paste/pastedBlocks';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import { randomBlockId } from '../blockIds';
import {
  heldSelection,
  holdSelection,
  releaseSelection,
  type SelectionHold,
} from './heldSelections';

/**
 * Puts blocks where they were pasted, wherever the text has moved that place meanwhile. A writer who has gone
 * elsewhere stays there. False when the text refused.
 */
export function placeBlocks(
  view: EditorView,
  hold: SelectionHold,
  blocks: readonly PastedBlock[],
): boolean {
  const place = heldSelection(view.state, hold);
  if (place.eq(view.state.selection)) return putIn(view, blocks);
  const writer = Symbol('writer');
  view.dispatch(holdSelection(view.state, writer));
  view.dispatch(view.state.tr.setSelection(place));
  const isPut = putIn(view, blocks);
  const back = releaseSelection(view.state, writer);
  view.dispatch(back.setSelection(heldSelection(view.state, writer)).scrollIntoView());
  return isPut;
}

/** Puts blocks at the selection in one change, through whatever takes pastes. False when the text refused. */
function putIn(view: EditorView, blocks: readonly PastedBlock[]): boolean {
  const before = view.state.doc;
  const slice = pastedSlice(view.state.schema, blocks, randomBlockId);
  if (blocks.every(({ kind }) => kind === 'figure')) {
    insertFigures(slice.content.content)(view.state, view.dispatch);
  } else pasteSlice(view, slice);
  return view.state.doc !== before;
}

function pasteSlice(view: EditorView, slice: Slice): void {
  const event = new ClipboardEvent('paste');
  if (view.someProp('handlePaste', (handle) => handle(view, event, slice))) return;
  const transaction = view.state.tr.replaceSelection(slice).scrollIntoView();
  view.dispatch(transaction.setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

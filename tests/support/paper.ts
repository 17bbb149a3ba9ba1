import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { positionOf } from './documentBuilder';

// jsdom lays nothing out, but ProseMirror asks where the caret stands when it scrolls to it.
const nowhere = { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0, x: 0, y: 0 };
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => ({ ...nowhere, toJSON: () => nowhere });
document.elementFromPoint = () => null;
// jsdom has no clipboard; the plugins that take pastes look at the slice alone.
globalThis.ClipboardEvent ??= class extends Event {} as typeof globalThis.ClipboardEvent;

/** Puts an editor on a sheet in the page, as the desk does. */
export function mount(editor: Editor): void {
  const sheet = document.createElement('div');
  document.body.append(sheet);
  editor.mount(sheet);
}

/** Puts the caret at a text. */
export function putCaret(editor: Editor, text: string, offset = 0): void {
  const { state } = editor;
  const at = positionOf(state.doc, text, offset);
  editor.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

/** Selects so many characters of a text, from its beginning. */
export function select(editor: Editor, text: string, length = text.length): void {
  const { state } = editor;
  const from = positionOf(state.doc, text);
  const selection = TextSelection.create(state.doc, from, from + length);
  editor.view.dispatch(state.tr.setSelection(selection));
}

/** Writes words at the caret, over what is selected. */
export function write(editor: Editor, text: string): void {
  editor.view.dispatch(editor.state.tr.insertText(text));
}

/** Presses a key as the editor's own keys see it; false when none of them takes it. */
export function press(editor: Editor, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false;
}

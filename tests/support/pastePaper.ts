import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Template } from '#shared/domain/template';
import { editorExtensions } from '../../renderer/features/editor/editorExtensions';
import type { Clipboard } from '../../renderer/features/editor/paste/clipboard';
import type { PasteDesk, PasteEnd } from '../../renderer/features/editor/paste/pasteDesk';
import type { FakeAnswers } from './fakeBridge';
import { mount } from './paper';
import { plainSurroundings } from './surroundings';

export type PastePaper = {
  readonly editor: Editor;
  readonly desk: PasteDesk;
  readonly ends: readonly PasteEnd[];
  paste(clipboard: Partial<Clipboard>): Promise<void>;
};

/** The desk's editor on a sheet, and the way to paste into it as from the clipboard. */
export function openPastePaper(
  document: Node,
  answers: FakeAnswers = {},
  template: Template | null = null,
): PastePaper {
  const ends: PasteEnd[] = [];
  const surroundings = plainSurroundings(answers, (end) => ends.push(end), template);
  const editor = new Editor({
    element: null,
    extensions: editorExtensions(surroundings),
    content: document.toJSON(),
  });
  mount(editor);
  const { paste: desk } = surroundings;
  return {
    editor,
    desk,
    ends,
    paste: (clipboard) =>
      desk.take(editor.view, { html: '', text: '', rtf: '', files: [], ...clipboard }),
  };
}

import { baseKeymap } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { articleSchema } from '#shared/editor/schema';

/**
 * ProseMirror with the article's schema and nothing else, on a sheet with the desk's type: what the desk's
 * editor is measured against. Shows a document in place of the desk; gives the way to put it away.
 */
function showBareEditor(json: unknown, caretBlock: number): () => void {
  const doc = articleSchema.nodeFromJSON(json);
  const desk = document.querySelector<HTMLElement>('#root');
  const sheet = document.createElement('div');
  sheet.className = 'editorScroll';
  const paper = document.createElement('div');
  paper.className = 'paper';
  sheet.append(paper);
  document.body.append(sheet);
  // Property by property: the window's policy allows no style attributes.
  Object.assign(sheet.style, { height: '100vh' });
  if (desk !== null) desk.style.display = 'none';
  let caret = 0;
  let block = 0;
  doc.descendants((node, position) => {
    if (node.type.name !== 'paragraph') return true;
    if (block === caretBlock) caret = position + node.nodeSize - 1;
    block += 1;
    return false;
  });
  const view = new EditorView(paper, {
    state: EditorState.create({
      doc,
      selection: TextSelection.create(doc, caret),
      plugins: [keymap(baseKeymap)],
    }),
    attributes: { class: 'paperText' },
  });
  view.focus();
  view.dispatch(view.state.tr.scrollIntoView());
  return () => {
    view.destroy();
    sheet.remove();
    if (desk !== null) desk.style.display = '';
  };
}

Object.assign(globalThis, { showBareEditor });

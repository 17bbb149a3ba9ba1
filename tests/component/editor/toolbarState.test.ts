import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editorExtensions } from '../../../renderer/features/editor/editorExtensions';
import { followToolbar } from '../../../renderer/features/editor/toolbarState';
import {
  article,
  bold,
  bullets,
  headline,
  item,
  lead,
  p,
  section,
  subhead,
} from '../../support/documentBuilder';
import { mount, putCaret, write } from '../../support/paper';
import { plainSurroundings } from '../../support/surroundings';

let editor: Editor;

beforeEach(() => {
  vi.useFakeTimers();
  editor = new Editor({
    element: null,
    extensions: editorExtensions(plainSurroundings()),
    content: article(
      headline('标题'),
      lead(p('导语', bold('粗')), subhead('小题'), bullets(item(p('圆点')))),
      section('一', p('甲文')),
      section('二', p('乙文')),
    ).toJSON(),
  });
  mount(editor);
});
afterEach(() => {
  editor.destroy();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const aFrame = () => vi.advanceTimersByTimeAsync(20);

test.each([
  [
    '标题',
    null,
    false,
    {
      'format.bold': false,
      'format.quote': false,
      'format.sectionUp': false,
      'insert.section': true,
    },
  ],
  [
    '导语',
    'paragraph',
    false,
    { 'format.bold': true, 'format.quote': true, 'format.sectionRemove': false },
  ],
  [
    '小题',
    'subhead',
    false,
    { 'format.paragraph': true, 'format.quote': true, 'format.bold': false },
  ],
  ['圆点', 'bulletList', false, { 'format.paragraph': true, 'format.orderedList': true }],
  [
    '甲文',
    'paragraph',
    false,
    { 'format.sectionUp': false, 'format.sectionDown': true, 'format.sectionRemove': true },
  ],
  ['乙文', 'paragraph', false, { 'format.sectionUp': true, 'format.sectionDown': false }],
] as const)('at %s the block is %s', async (text, block, isBold, enabled) => {
  putCaret(editor, text, 1);
  const { store, stop } = followToolbar(editor);
  expect(store.get()).toMatchObject({ block, bold: isBold, enabled });
  stop();
});

test('marks in force are those of the caret and those set for the words to come', async () => {
  const { store, stop } = followToolbar(editor);
  putCaret(editor, '导语粗', 3);
  await aFrame();
  expect(store.get()).toMatchObject({ bold: true, italic: false });
  putCaret(editor, '甲文', 1);
  editor.view.dispatch(editor.state.tr.addStoredMark(editor.schema.mark('italic')));
  await aFrame();
  expect(store.get()).toMatchObject({ bold: false, italic: true });
  stop();
});

test('typing tells nobody, a look a frame at most, and after stop there is none', async () => {
  putCaret(editor, '甲文', 1);
  write(editor, '一');
  const { store, stop } = followToolbar(editor);
  const told = vi.fn();
  store.subscribe(told);
  for (const word of '新渠通水百村受益') write(editor, word);
  await aFrame();
  expect(told).not.toHaveBeenCalled();
  putCaret(editor, '小题');
  putCaret(editor, '圆点');
  await aFrame();
  expect(told).toHaveBeenCalledTimes(1);
  expect(store.get().block).toBe('bulletList');
  putCaret(editor, '小题');
  stop();
  putCaret(editor, '乙文');
  await aFrame();
  expect(told).toHaveBeenCalledTimes(1);
});

import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { registerCommands } from '../../../renderer/commands/runCommands';
import { editorCommands } from '../../../renderer/features/editor/editorCommands';
import { SlashMenu } from '../../../renderer/features/slash';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

const text = { main: ['江风入巷'], lead: ['青澜江宽了。 '] };

/** Writes as a keyboard does: the editor's own readers of input are asked first. */
function key(editor: Editor, character: string): void {
  const { view } = editor;
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(character);
  const taken = view.someProp('handleTextInput', (read) => read(view, from, to, character, insert));
  if (taken !== true) view.dispatch(insert());
}

async function openArticle() {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)]);
  const session = await openSession(bridge, 'article-1');
  const { editor } = session;
  const run = (id: 'format.subhead' | 'insert.divider') => ({
    isEnabled: () => editorCommands[id](editor.state),
    run: () => void editorCommands[id](editor.state, editor.view.dispatch),
  });
  registerCommands({
    'format.subhead': run('format.subhead'),
    'insert.divider': run('insert.divider'),
  });
  const { user } = renderPart(<SlashMenu session={session} />, bridge);
  const type = (words: string) =>
    act(() => {
      for (const character of words) key(editor, character);
    });
  return { editor, user, type };
}
const press = (editor: Editor, name: string) =>
  act(() => void fireEvent.keyDown(editor.view.dom, { key: name }));
const titles = () =>
  [...document.querySelectorAll('.slashMenu .menuItem > span')].map((each) => each.textContent);
const chosen = () =>
  document.querySelector('.slashMenu [aria-selected="true"] > span')?.textContent;
const bodyOf = (editor: Editor) => editor.state.doc.child(1).textContent;

describe('a slash', () => {
  test('behind a space offers what can be put in; arrows and Enter choose, the slash goes', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await waitFor(() => expect(titles()).toEqual(['插入分隔线', '小标题', '电头', '问答']));
    press(editor, 'ArrowDown');
    await waitFor(() => expect(chosen()).toBe('小标题'));
    press(editor, 'Enter');
    expect(bodyOf(editor)).toBe('青澜江宽了。 ');
    expect(editor.state.doc.child(1).firstChild?.type.name).toBe('subhead');
    await waitFor(() => expect(titles()).toEqual([]));
  });

  test('and the full-width one narrow the list by Chinese words, English names and letters', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('／分隔');
    await waitFor(() => expect(titles()).toEqual(['插入分隔线']));
    act(
      () =>
        void editor.view.dispatch(
          editor.state.tr.delete(editor.state.selection.from - 2, editor.state.selection.from),
        ),
    );
    type('sub');
    await waitFor(() => expect(titles()).toEqual(['小标题']));
    act(
      () =>
        void editor.view.dispatch(
          editor.state.tr.delete(editor.state.selection.from - 3, editor.state.selection.from),
        ),
    );
    type('bb');
    await waitFor(() => expect(titles()).toEqual(['电头']));
    press(editor, 'Tab');
    expect(bodyOf(editor)).toBe('青澜江宽了。 本报讯（记者 【待补：作者】）');
  });

  test('waits for words that are composed with spaces', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await waitFor(() => expect(titles()).not.toEqual([]));
    const compose = (before: number, words: string) =>
      act(() => {
        const { tr, selection } = editor.state;
        tr.insertText(words, selection.from - before, selection.from).setMeta('composition', 1);
        editor.view.dispatch(tr);
      });
    compose(0, 'fen ge');
    compose(6, '分隔');
    await waitFor(() => expect(titles()).toEqual(['插入分隔线']));
  });

  test('takes what was typed last, however fast Enter follows', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await waitFor(() => expect(titles()).toContain('电头'));
    type('bbx');
    press(editor, 'Enter');
    expect(bodyOf(editor)).toBe('青澜江宽了。 本报讯（记者 【待补：作者】）');
  });

  test('stays as written when nothing is chosen', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await waitFor(() => expect(titles()).not.toEqual([]));
    press(editor, 'Escape');
    await waitFor(() => expect(titles()).toEqual([]));
    type('7月');
    expect(bodyOf(editor)).toBe('青澜江宽了。 /7月');
    expect(titles()).toEqual([]);
  });

  test.each([
    ['in a headline', '江风入巷', 4],
    ['within a word', '青澜江', 2],
  ])('offers nothing %s', async (_name, at, offset) => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, at, offset));
    type('/');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(titles()).toEqual([]);
    expect(editor.state.doc.textContent).toContain('/');
  });

  test('pasted or come back to offers nothing', async () => {
    const { editor } = await openArticle();
    act(() => {
      putCaret(editor, '青澜江宽了。 ', 7);
      write(editor, '/');
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(titles()).toEqual([]);
  });

  test('closes when a space follows or the caret leaves', async () => {
    const { editor, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await waitFor(() => expect(titles()).not.toEqual([]));
    act(() => putCaret(editor, '江风入巷', 1));
    await waitFor(() => expect(titles()).toEqual([]));
  });

  test('is chosen by the pointer, and the caret never leaves the text', async () => {
    const { editor, user, type } = await openArticle();
    act(() => putCaret(editor, '青澜江宽了。 ', 7));
    type('/');
    await user.click(await screen.findByRole('option', { name: /问答/ }));
    expect(editor.state.doc.child(1).textContent).toBe('青澜江宽了。 问：答：');
    expect(editor.state.selection.$from.parent.textContent).toBe('青澜江宽了。 问：');
  });
});

import { expect, test } from 'vitest';
import type { ArticleSession } from '../../../renderer/features/editor';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { press, putCaret } from '../../support/paper';
import { signsOf } from '../../support/suggestingDesk';

/** A session whose middle paragraph a colleague suggests to take out. */
async function open(): Promise<ArticleSession> {
  const article = fakeArticle('article-1', { main: ['渠'], lead: ['水。', '', '来了。'] });
  const { bridge } = createFakeNewsroom([article]);
  const session = await openSession(bridge, 'article-1');
  session.suggesting.set(true);
  putCaret(session.editor, '来了');
  press(session.editor, 'Backspace');
  return session;
}
const signs = ['水。', '[deleted]', '来了。'];

test.each(['Backspace', 'Mod-Backspace'])(
  '%s steps over a paragraph that is suggested to go',
  async (key) => {
    const { editor } = await open();
    expect(signsOf(editor.state.doc)).toEqual(signs);
    putCaret(editor, '来了');
    expect(press(editor, 'Backspace', { ctrlKey: key.startsWith('Mod') })).toBe(true);
    expect(signsOf(editor.state.doc)).toEqual(signs);
    expect(editor.state.selection.$from.parent.textContent).toBe('水。');
  },
);

test('Delete steps over it the other way', async () => {
  const { editor } = await open();
  putCaret(editor, '水。', 2);
  expect(press(editor, 'Delete')).toBe(true);
  expect(signsOf(editor.state.doc)).toEqual(signs);
  expect(editor.state.selection.$from.parent.textContent).toBe('来了。');
});

test('written directly, the paragraph goes as any other', async () => {
  const { editor, suggesting } = await open();
  suggesting.set(false);
  putCaret(editor, '来了');
  press(editor, 'Backspace');
  expect(signsOf(editor.state.doc)).toEqual(['水。', '来了。']);
});

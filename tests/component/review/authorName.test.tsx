import { act, screen, waitFor, within } from '@testing-library/react';
import type { TiptapEditorHTMLElement } from '@tiptap/core';
import { expect, test } from 'vitest';
import { reviewItems } from '#shared/editor/reviewItems';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { putCaret, select, write } from '../../support/paper';
import { renderApp } from '../../support/renderDesk';

async function open() {
  const article = fakeArticle('article-1', { main: ['水价调整'], lead: ['每吨十二元。'] });
  const { bridge, newsroom } = createFakeNewsroom([article]);
  const { user } = renderApp(bridge);
  await user.click(await screen.findByRole('option', { name: /水价调整/ }));
  await waitFor(() => expect(document.querySelector('.paperText')).not.toBeNull());
  const { editor } = document.querySelector('.paperText') as TiptapEditorHTMLElement;
  if (editor === undefined) throw new Error('no editor on the sheet');
  const choose = (commandId: string) => act(() => bridge.emit('menu.chosen', { commandId }));
  return { user, newsroom, editor, choose };
}

test('the name of the settings stands under comments and suggestions, and a change of it under later ones', async () => {
  const { user, newsroom, editor, choose } = await open();
  const sign = async (name: string) => {
    choose('app.settings');
    const dialog = await screen.findByRole('dialog', { name: '设置' });
    const field = within(dialog).getByRole('textbox', { name: '署名' });
    await user.clear(field);
    await user.type(field, name);
    await user.click(within(dialog).getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(newsroom.settings.authorName).toBe(name));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  };
  const suggest = (text: string) =>
    act(() => {
      putCaret(editor, '每吨');
      write(editor, text);
    });
  const suggesters = () =>
    reviewItems(editor.state.doc, { threads: [] }).flatMap(({ item }) =>
      item.kind === 'suggestion' ? [[item.suggestion.author, item.inserted]] : [],
    );

  await sign('沈砚秋');
  act(() => select(editor, '十二元'));
  choose('review.comment');
  await user.type(await screen.findByRole('textbox', { name: '写下批注' }), '请核对');
  // The name is known: nobody is asked for it again.
  expect(screen.queryByRole('textbox', { name: '署名' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '加上批注' }));
  const card = (await screen.findByText('请核对')).closest('article') as HTMLElement;
  expect(within(card).getByText('沈砚秋')).toBeTruthy();

  choose('review.suggest');
  suggest('现价');
  expect(suggesters()).toEqual([['沈砚秋', '现价']]);
  await sign('陆闻');
  suggest('拟定');
  expect(suggesters()).toContainEqual(['陆闻', '拟定']);
  expect(suggesters()).toContainEqual(['沈砚秋', '现价']);
});

test('a name is asked for before anything is suggested, where the writer types next', async () => {
  const { user, newsroom, editor, choose } = await open();
  const field = () => screen.findByRole('textbox', { name: '署名' });
  choose('review.suggest');
  expect(document.activeElement).toBe(await field());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: '署名' })).toBeNull();
  expect(document.activeElement).toBe(editor.view.dom);

  choose('review.suggest');
  await field();
  await user.keyboard('沈砚秋{Enter}');
  await waitFor(() => expect(newsroom.settings.authorName).toBe('沈砚秋'));
  expect(document.activeElement).toBe(editor.view.dom);
  expect(await screen.findByRole('button', { name: '修订中' })).toBeTruthy();
});

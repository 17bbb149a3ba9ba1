import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { TiptapEditorHTMLElement } from '@tiptap/core';
import { expect, test } from 'vitest';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { select } from '../../support/paper';
import { renderApp } from '../../support/renderDesk';

const sheet = () => document.querySelector('.paperText') as TiptapEditorHTMLElement;

test('what was asked about one article is not asked about the next, which opens in a place of its own', async () => {
  const { bridge } = createFakeNewsroom([
    fakeArticle('article-1', { main: ['水价调整'], lead: ['每吨十二元。'] }),
    fakeArticle('article-2', { main: ['渠水到田头'], lead: ['村里修了三年渠。'] }),
  ]);
  const { user } = renderApp(bridge);
  await user.click(await screen.findByRole('option', { name: /水价调整/ }));
  await waitFor(() => expect(sheet().textContent).toContain('每吨十二元'));
  const scroller = document.querySelector('.editorScroll');
  const { editor } = sheet();
  if (editor === undefined) throw new Error('no editor on the sheet');
  act(() => select(editor, '十二元'));
  act(() => bridge.emit('menu.chosen', { commandId: 'format.link' }));
  await screen.findByRole('dialog', { name: '链接' });

  // The list is behind the dialog; the next article may have been asked for before it opened.
  fireEvent.click(screen.getByRole('option', { name: /渠水到田头/, hidden: true }));
  await waitFor(() => expect(sheet().textContent).toContain('修了三年渠'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.querySelector('.editorScroll')).not.toBe(scroller);
});

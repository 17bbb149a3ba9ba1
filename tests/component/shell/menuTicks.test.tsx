import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fatalError } from '../../../renderer/ui/showError';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderApp } from '../../support/renderDesk';

beforeEach(() => fatalError.set(null));

async function start() {
  const article = fakeArticle('article-1', { main: ['守着一根水尺的人'], lead: ['水涨了。'] });
  const { newsroom, bridge } = createFakeNewsroom([article]);
  newsroom.settings = { ...newsroom.settings, authorName: '沈砚秋' };
  const rendered = renderApp(bridge);
  await rendered.user.click(await screen.findByRole('option', { name: /守着一根水尺/ }));
  await screen.findByRole('toolbar');
  const choose = (commandId: string) => act(() => bridge.emit('menu.chosen', { commandId }));
  const open = async (menu: string) => {
    act(() => screen.getByRole('menuitem', { name: menu }).focus());
    await rendered.user.keyboard('{Enter}');
    return screen.findByRole('menu');
  };
  /** The items of a menu that have a tick. */
  const ticked = async (menu: string) => {
    const popup = await open(menu);
    const items = within(popup)
      .getAllByRole('menuitemcheckbox')
      .filter((item) => item.getAttribute('aria-checked') === 'true')
      .map((item) => item.textContent?.replace(/Ctrl.*/, ''));
    await rendered.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    return items;
  };
  const told = () => {
    const { on } = bridge.callsOf('window.showToggles').at(-1) as { on: readonly string[] };
    return [...on].sort();
  };
  return { ...rendered, choose, open, ticked, told };
}

test('menus tick what is on, and so does the system’s', async () => {
  const { choose, ticked, told } = await start();
  expect(await ticked('视图')).toEqual(['预览版面', '列表、稿纸和预览']);
  choose('view.splitReference');
  choose('view.typewriter');
  expect(await ticked('视图')).toEqual(['资料稿', '稿纸和资料对半', '打字机滚动']);
  await waitFor(() =>
    expect(told()).toEqual(['view.reference', 'view.splitReference', 'view.typewriter']),
  );
  choose('view.focus');
  choose('view.paperAlone');
  expect(await ticked('视图')).toEqual(['只留稿纸', '打字机滚动']);
});

test('suggesting has its tick while the article is on the paper', async () => {
  const { choose, ticked, told } = await start();
  expect(await ticked('审阅')).toEqual([]);
  choose('review.suggest');
  expect(await ticked('审阅')).toEqual(['修订']);
  choose('article.trash');
  await waitFor(() => expect(told()).not.toContain('review.suggest'));
  expect(await ticked('审阅')).toEqual([]);
});

test('an item with a tick runs its command and closes the menu', async () => {
  const { user, open, told } = await start();
  const popup = await open('视图');
  act(() =>
    within(popup)
      .getByRole('menuitemcheckbox', { name: /打字机滚动/ })
      .focus(),
  );
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(told()).toContain('view.typewriter'));
});

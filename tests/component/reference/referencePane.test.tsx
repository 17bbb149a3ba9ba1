import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { limits } from '#shared/domain/limits';
import { defaultSettings, type Settings } from '#shared/domain/settings';
import { fatalError } from '../../../renderer/ui/showError';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, documentOf, fakeArticle } from '../../support/fakeNewsroom';
import { renderApp } from '../../support/renderDesk';

beforeEach(() => fatalError.set(null));

const gauge = { main: ['守着一根水尺的人'], lead: ['水涨了。'] };
const river = { main: ['江风入巷'], lead: ['风从江上来。'] };
const tea = { main: ['茶山一夜'], lead: ['茶发了。'] };

function start(reference: Partial<Settings['reference']> = {}, answers: FakeAnswers = {}) {
  const articles = [
    fakeArticle('water-gauge', gauge),
    fakeArticle('river-wind', river),
    fakeArticle('tea-mountain', tea),
  ];
  const { newsroom, bridge } = createFakeNewsroom(articles, answers);
  newsroom.settings = {
    ...defaultSettings,
    panes: { ...defaultSettings.panes, tab: 'reference' },
    reference: { ...defaultSettings.reference, ...reference },
  };
  return { newsroom, bridge, ...renderApp(bridge) };
}

const pane = () => screen.findByRole('region', { name: '资料' });
const pinned = () =>
  within(screen.getByRole('list', { name: '旁边的资料' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const frameOf = (title: string) =>
  screen.findByTitle(`资料：${title}`) as Promise<HTMLIFrameElement>;
/** What the frame shows, once its own first document is there. */
async function pageOf(title: string) {
  const frame = await frameOf(title);
  // No page is loaded here: its first document is written, as the desk's own would come.
  frame.contentDocument?.write('<!doctype html><body></body>');
  fireEvent.load(frame);
  return () => frame.contentDocument?.body.textContent ?? '';
}
const choose = (bridge: ReturnType<typeof start>['bridge'], commandId: string) =>
  act(() => bridge.emit('menu.chosen', { commandId }));

describe('reading matter', () => {
  test('is chosen from the empty pane, shown as its page, and kept', async () => {
    const { user, bridge } = start();
    await user.click(await screen.findByRole('button', { name: '放一篇资料…' }));
    const field = await screen.findByRole('combobox', { name: '选一篇放在旁边看' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('江风{Enter}');
    const text = await pageOf('江风入巷');
    expect(text()).toContain('风从江上来。');
    expect(pinned()).toEqual(['江风入巷']);
    expect(bridge.callsOf('settings.update')).toContainEqual({
      reference: { ids: ['river-wind'], shownId: 'river-wind' },
    });
  });

  test('is opened from the list, by its menu and by keys, and the paper stays as it is', async () => {
    const { user, bridge } = start();
    await user.click(await screen.findByRole('option', { name: /守着一根水尺/ }));
    await screen.findByRole('toolbar');
    fireEvent.contextMenu(screen.getByRole('option', { name: /江风入巷/ }));
    await user.click(await screen.findByRole('menuitem', { name: /在旁边打开/ }));
    await frameOf('江风入巷');
    act(() => screen.getByRole('option', { name: /茶山一夜/ }).focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await frameOf('茶山一夜');
    expect(pinned()).toEqual(['江风入巷', '茶山一夜']);
    expect(bridge.callsOf('articles.get')).toEqual([{ id: 'water-gauge' }]);
    expect(document.title).toBe('守着一根水尺的人 — 木棉采编');
  });

  test('is opened from the palette with the keys that its foot names', async () => {
    const { user, bridge } = start();
    await screen.findByRole('option', { name: /江风入巷/ });
    choose(bridge, 'app.palette');
    const field = await screen.findByRole('combobox', { name: '查找命令和稿件' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('江风');
    expect(screen.getByText('Ctrl+Enter 在旁边打开')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await frameOf('江风入巷');
    expect(bridge.callsOf('articles.get')).toEqual([]);
  });

  test('comes to sight where a template had the side pane', async () => {
    const { user, bridge } = start();
    await screen.findByRole('option', { name: /江风入巷/ });
    await user.click(screen.getByRole('button', { name: '模板' }));
    await user.click((await screen.findAllByRole('button', { name: '编辑' }))[0] as HTMLElement);
    await screen.findByRole('region', { name: '成稿骨架' });
    choose(bridge, 'article.openBeside');
    const field = await screen.findByRole('combobox', { name: '选一篇放在旁边看' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('江风{Enter}');
    await frameOf('江风入巷');
  });

  test('follows what is stored elsewhere, in place', async () => {
    const { newsroom, bridge } = start({ ids: ['river-wind'], shownId: 'river-wind' });
    const text = await pageOf('江风入巷');
    const article = newsroom.articles.get('river-wind');
    if (article === undefined) throw new Error('no such article');
    const document = documentOf({ ...river, lead: ['风停了。'] });
    article.content = { ...article.content, document };
    act(() => bridge.emit('articles.changed', { ids: ['tea-mountain'] }));
    act(() => bridge.emit('articles.changed', { ids: ['river-wind'] }));
    await waitFor(() => expect(text()).toContain('风停了。'));
    expect(bridge.callsOf('articles.read')).toEqual([{ id: 'river-wind' }, { id: 'river-wind' }]);
  });

  test('is one at a time; the next is read when it is taken away, and the focus goes there', async () => {
    const { user, bridge } = start({
      ids: ['river-wind', 'tea-mountain'],
      shownId: 'river-wind',
    });
    await frameOf('江风入巷');
    await user.click(within(await pane()).getByRole('button', { name: '茶山一夜' }));
    await frameOf('茶山一夜');
    expect(screen.queryByTitle('资料：江风入巷')).toBeNull();
    await user.keyboard('{Delete}');
    await frameOf('江风入巷');
    expect(document.activeElement?.textContent).toBe('江风入巷');
    await user.click(screen.getByRole('button', { name: '移开：江风入巷' }));
    expect(await screen.findByRole('button', { name: '放一篇资料…' })).toBeTruthy();
    expect(bridge.callsOf('settings.update').at(-1)).toEqual({
      reference: { ids: [], shownId: null },
    });
  });
});

describe('where there is nothing to read', () => {
  test('the article on the paper is not its own reference, and is read again afterwards', async () => {
    const { user, bridge } = start({ ids: ['river-wind'], shownId: 'river-wind' });
    await frameOf('江风入巷');
    await user.click(screen.getByRole('option', { name: /江风入巷/ }));
    expect(await screen.findByText(/这一篇正在稿纸上写/)).toBeTruthy();
    fireEvent.contextMenu(screen.getByRole('option', { name: /江风入巷/ }));
    const item = await screen.findByRole('menuitem', { name: /在旁边打开/ });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');
    const reads = bridge.callsOf('articles.read').length;
    act(() => bridge.emit('articles.changed', { ids: ['river-wind'] }));
    expect(bridge.callsOf('articles.read')).toHaveLength(reads);
    await user.click(screen.getByRole('option', { name: /茶山一夜/ }));
    await frameOf('江风入巷');
  });

  test('one in the trash says so under its name, comes back with it, and can be taken away', async () => {
    const { user, bridge, newsroom } = start({ ids: ['river-wind'], shownId: 'river-wind' });
    await frameOf('江风入巷');
    const client = (method: string) => bridge.invoke(method, { ids: ['river-wind'] });
    await act(() => client('articles.trash'));
    expect(await screen.findByText(/这篇稿件在回收站里/)).toBeTruthy();
    expect(pinned()).toEqual(['江风入巷回收站']);
    await act(() => client('articles.restore'));
    await frameOf('江风入巷');
    expect(pinned()).toEqual(['江风入巷']);
    await act(() => client('articles.trash'));
    await user.click(await screen.findByRole('button', { name: '移开这一篇' }));
    expect(newsroom.settings.reference.ids).toEqual([]);
  });

  test('one in the trash is marked in the list while another is read', async () => {
    const { bridge } = start({ ids: ['river-wind', 'tea-mountain'], shownId: 'river-wind' });
    await frameOf('江风入巷');
    await act(() => bridge.invoke('articles.trash', { ids: ['tea-mountain'] }));
    expect(await screen.findByRole('button', { name: /^茶山一夜\s*回收站$/ })).toBeTruthy();
    expect(pinned()).toEqual(['江风入巷', '茶山一夜回收站']);
  });

  test('one that the library has no more says so', async () => {
    start({ ids: ['burnt-page'], shownId: 'burnt-page' });
    expect(await screen.findByText('稿库里已经没有这篇稿件。')).toBeTruthy();
    expect(pinned()).toEqual(['（已不在稿库）']);
  });

  test('one that fails its check mounts no text', async () => {
    const { newsroom } = start(
      { ids: ['river-wind'], shownId: 'river-wind' },
      {
        'articles.read': ({ id }) => ({
          summary: (newsroom.articles.get(id) ?? fakeArticle(id, river)).summary,
          content: null,
          problem: { message: 'no such node', raw: '{"type":"doc"}' },
        }),
      },
    );
    const alert = await within(await pane()).findByRole('alert');
    expect(alert.textContent).toContain('这篇稿件');
    expect(screen.queryByTitle('资料：江风入巷')).toBeNull();
  });

  test('a full list says so and stays as it is', async () => {
    const ids = Array.from({ length: limits.referenceArticles }, (_, index) => `article-${index}`);
    const { user, bridge } = start({ ids, shownId: 'article-0' });
    act(() => bridge.emit('menu.chosen', { commandId: 'view.reference' }));
    const row = await screen.findByRole('option', { name: /江风入巷/ });
    act(() => row.focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/旁边最多放 12 篇/)).toBeTruthy();
    expect(
      bridge.callsOf('settings.update').some((patch) => 'reference' in (patch as object)),
    ).toBe(false);
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { fatalError } from '../../../renderer/ui/showError';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderApp } from '../../support/renderDesk';

beforeEach(() => fatalError.set(null));

function start(answers: FakeAnswers = {}) {
  const article = fakeArticle('article-1', { main: ['守着一根水尺的人'], lead: ['水涨了。'] });
  const { newsroom, bridge } = createFakeNewsroom([article], answers);
  return { newsroom, bridge, ...renderApp(bridge) };
}
const choose = (bridge: ReturnType<typeof start>['bridge'], commandId: string) =>
  act(() => bridge.emit('menu.chosen', { commandId }));

describe('the desk', () => {
  test('starts with the library and a word on how to begin', async () => {
    start();
    expect(await screen.findByRole('option', { name: /守着一根水尺的人/ })).toBeTruthy();
    expect(screen.getByText('从左边选一篇稿件，或新写一篇。')).toBeTruthy();
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test('opens an article, remembers it, and names the window after it', async () => {
    const { user, bridge } = start();
    await user.click(await screen.findByRole('option', { name: /守着一根水尺的人/ }));
    await waitFor(() => expect(document.title).toBe('守着一根水尺的人 — 木棉采编'));
    await waitFor(() =>
      expect(bridge.callsOf('settings.update')).toContainEqual({ lastArticleId: 'article-1' }),
    );
    await user.click(screen.getByRole('tab', { name: '属性' }));
    expect(screen.getByRole('form', { name: '稿件属性' })).toBeTruthy();
  });

  test('folds its panes by command, and keeps them so', async () => {
    const { bridge } = start();
    const list = await screen.findByRole('region', { name: '稿库' });
    choose(bridge, 'view.list');
    expect(list.closest('[inert]')).not.toBeNull();
    await waitFor(() =>
      expect(bridge.callsOf('settings.update')).toEqual([
        { panes: { list: false, side: true, layout: {}, split: false, tab: 'preview' } },
      ]),
    );
    choose(bridge, 'view.list');
    expect(list.closest('[inert]')).toBeNull();
  });

  test('a tab asked for again folds the side pane', async () => {
    const { bridge } = start();
    await screen.findByRole('tab', { name: '属性' });
    choose(bridge, 'view.metadata');
    expect(screen.getByRole('tab', { name: '属性' }).getAttribute('aria-selected')).toBe('true');
    choose(bridge, 'view.metadata');
    expect(
      screen.getByRole('tab', { name: '属性', hidden: true }).closest('[inert]'),
    ).not.toBeNull();
  });

  test('the rail changes what the list shows', async () => {
    const { user } = start();
    await user.click(await screen.findByRole('button', { name: '模板' }));
    expect(await screen.findByText('发展纪实')).toBeTruthy();
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: '导出' }));
    expect(await screen.findByRole('heading', { name: '导出' })).toBeTruthy();
  });

  test('lists every command with its shortcut', async () => {
    const { bridge } = start();
    await screen.findByRole('navigation');
    choose(bridge, 'help.shortcuts');
    const dialog = await screen.findByRole('dialog', { name: '快捷键' });
    expect(within(dialog).getByText('导入稿件…').closest('div')?.textContent).toContain(
      'Ctrl+Shift+O',
    );
  });
});

describe('settings', () => {
  test('change language and look at once', async () => {
    const { user, bridge } = start();
    await screen.findByRole('navigation');
    choose(bridge, 'app.settings');
    await user.click(await screen.findByRole('radio', { name: '深色' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('when it cannot start', () => {
  test('a library that stays shut says why', async () => {
    const problem = new AppError('db_newer_than_app').toData();
    start({
      'app.info': () => ({
        version: '1',
        platform: 'linux',
        libraryName: '',
        libraryProblem: problem,
      }),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('稿库是新版木棉采编建的');
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('settings that cannot be read can be asked for again', async () => {
    let broken = true;
    const { newsroom, user } = start({
      'settings.get': () => {
        if (broken) throw new AppError('unavailable');
        return newsroom.settings;
      },
    });
    const again = await screen.findByRole('button', { name: '再试一次' });
    broken = false;
    await user.click(again);
    expect(await screen.findByRole('navigation')).toBeTruthy();
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { registerCommands } from '../../../renderer/commands/runCommands';
import { LibraryPane } from '../../../renderer/features/library';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const articles = () => [
  fakeArticle(
    'water-gauge',
    { main: ['守着一根水尺的人'], lead: ['水涨了。'] },
    {
      metadata: { source: '榕川日报', publishedAt: '2011-06-09T19:16:00+08:00' },
      summary: { words: 3470, hasRecovery: true },
    },
  ),
  fakeArticle(
    'tea-mountain',
    { main: ['茶山一夜听新芽'], lead: ['茶发了。'] },
    { summary: { status: 'exported' } },
  ),
  fakeArticle('river-song', { main: ['寻找青澜江船歌ＡＢ'], lead: ['歌起了。'] }),
];

function show(answers: FakeAnswers = {}, list = articles()) {
  const { newsroom, bridge } = createFakeNewsroom(list, answers);
  return { newsroom, bridge, ...renderPart(<LibraryPane />, bridge) };
}
const rows = () => screen.findAllByRole('option', { busy: false });
const row = (name: RegExp) => screen.findByRole('option', { name });

describe('the list', () => {
  test('says of each article its headline, source, date, state and length', async () => {
    show();
    const first = await row(/守着一根水尺的人/);
    for (const text of [
      '榕川日报',
      /2026年3月2日 \d\d:00 改/,
      '草稿',
      '有找回的稿子',
      '3,470 字',
    ]) {
      expect(within(first).getByText(text)).toBeTruthy();
    }
    expect(within(await row(/茶山/)).getByText('已导出')).toBeTruthy();
    expect(screen.getByText('3 篇')).toBeTruthy();
  });

  test('reads and draws only what is in view and beside it', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      fakeArticle(`article-${index}`, { main: [`第${index}稿`], lead: ['文'] }),
    );
    const { bridge, container } = show({}, many);
    expect((await rows()).length).toBeLessThan(40);
    expect((await rows())[0]?.getAttribute('aria-setsize')).toBe('2000');
    expect(bridge.callsOf('articles.page')).toHaveLength(1);
    const scroller = container.querySelector('.articleScroll') as HTMLElement;
    scroller.scrollTop = 1_500 * 104;
    scroller.dispatchEvent(new Event('scroll'));
    expect(await row(/第1500稿/)).toBeTruthy();
    expect(bridge.callsOf('articles.page').length).toBeLessThan(4);
  });

  test('follows an article that was saved, and reads nothing else again', async () => {
    const { bridge, newsroom } = show();
    await row(/寻找青澜江船歌/);
    const article = newsroom.articles.get('river-song');
    if (article === undefined) throw new Error('no such article');
    article.summary = {
      ...article.summary,
      title: '船歌找到了',
      updatedAt: '2026-03-03T00:00:00Z',
    };
    act(() => bridge.emit('articles.changed', { ids: ['river-song'] }));
    await row(/船歌找到了/);
    expect((await rows())[0]?.textContent).toContain('船歌找到了');
    expect(bridge.callsOf('articles.page')).toHaveLength(2);
  });
});

describe('by keyboard', () => {
  test('one row is in the tab order; arrows move it, Enter opens', async () => {
    const { user, bridge } = show();
    const [first, second] = await rows();
    first?.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(first?.tabIndex).toBe(-1);
    expect(second?.tabIndex).toBe(0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.callsOf('articles.get')).toEqual([{ id: 'tea-mountain' }]));
  });

  test('Delete moves to the trash, and the notice undoes it', async () => {
    const { user, bridge } = show();
    (await rows())[0]?.focus();
    await user.keyboard('{Delete}');
    expect(await screen.findByText('已移到回收站：守着一根水尺的人')).toBeTruthy();
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('茶山'));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() =>
      expect(bridge.callsOf('articles.restore')).toEqual([{ ids: ['water-gauge'] }]),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(3));
  });
});

describe('the trash', () => {
  test('gives articles back', async () => {
    const trashed = fakeArticle(
      'old-notice',
      { main: ['江堤公告'], lead: ['封'] },
      {
        summary: { trashedAt: '2026-01-01T00:00:00Z' },
      },
    );
    const { user, bridge } = show({}, [...articles(), trashed]);
    await user.click(screen.getByRole('tab', { name: '回收站' }));
    await user.click(await screen.findByRole('button', { name: '取回' }));
    expect(bridge.callsOf('articles.restore')).toEqual([{ ids: ['old-notice'] }]);
    expect(await screen.findByText(/回收站是空的/)).toBeTruthy();
  });
});

describe('deleting for good', () => {
  test('is asked for once, says what goes with it, and takes all that is selected', async () => {
    const trashed = ['江堤公告', '旧城改造'].map((title, index) =>
      fakeArticle(
        `old-notice-${index}`,
        { main: [title], lead: ['封'] },
        { summary: { trashedAt: '2026-01-01T00:00:00Z' } },
      ),
    );
    const { user, bridge } = show({}, [...articles(), ...trashed]);
    await user.click(screen.getByRole('tab', { name: '回收站' }));
    (await row(/江堤公告/)).focus();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('已选 2 篇');
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('dialog', { name: '彻底删除 2 篇稿件？' });
    expect(within(dialog).getByText(/不能再取回/)).toBeTruthy();
    expect(bridge.callsOf('articles.purge')).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '彻底删除' }));
    await waitFor(() =>
      expect(bridge.callsOf('articles.purge')).toEqual([{ ids: ['old-notice-0', 'old-notice-1'] }]),
    );
    expect(await screen.findByText(/回收站是空的/)).toBeTruthy();
  });

  test('what lies in the trash can be read without being taken back', async () => {
    const trashed = fakeArticle(
      'old-notice',
      { main: ['江堤公告'], lead: ['封'] },
      { summary: { trashedAt: '2026-01-01T00:00:00Z' } },
    );
    const { user, newsroom } = show({}, [trashed]);
    await user.click(screen.getByRole('tab', { name: '回收站' }));
    await user.click(await row(/江堤公告/));
    await waitFor(() => expect(newsroom.settings.reference.ids).toEqual(['old-notice']));
  });
});

describe('when there is nothing to show', () => {
  test('an empty library teaches one way to begin', async () => {
    const { user } = show({}, []);
    const run = vi.fn();
    const stop = registerCommands({ 'article.import': { isEnabled: () => true, run } });
    expect(await screen.findByText(/稿库还空着/)).toBeTruthy();
    const [button] = screen.getAllByRole('button', { name: '导入稿件…' }).slice(-1);
    if (button) await user.click(button);
    stop();
    expect(run).toHaveBeenCalledOnce();
  });

  test('a refusal says what, why and what to do, and can be tried again', async () => {
    let refuse = true;
    const { user } = show({
      'articles.groups': () => {
        if (refuse) throw new AppError('locked', { reason: 'libraryLocked' });
        return { total: 3, groups: [{ key: '', count: 3 }] };
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('稿库正被占用');
    refuse = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await rows()).toHaveLength(3);
  });
});

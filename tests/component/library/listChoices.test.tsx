import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPane } from '../../../renderer/features/library';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const articles = () => [
  fakeArticle(
    'water-gauge',
    { main: ['守着一根水尺的人'], lead: ['水涨了。'] },
    { metadata: { source: '榕川日报', publishedAt: '2011-06-09T19:16:00+08:00' } },
  ),
  fakeArticle(
    'tea-mountain',
    { main: ['茶山一夜听新芽'], lead: ['茶发了。'] },
    { summary: { status: 'exported' } },
  ),
  fakeArticle('river-song', { main: ['寻找青澜江船歌'], lead: ['歌起了。'] }),
];

function show(isWide = false) {
  const { newsroom, bridge } = createFakeNewsroom(articles());
  return { newsroom, bridge, ...renderPart(<LibraryPane isWide={isWide} />, bridge) };
}
const titles = async () =>
  (await screen.findAllByRole('option', { busy: false })).map(
    (row) => row.querySelector('.articleTitle')?.textContent,
  );

describe('order and groups', () => {
  test('are chosen, asked of the library, and remembered', async () => {
    const { user, bridge, newsroom } = show();
    await titles();
    await user.click(screen.getByRole('button', { name: '排序：修改时间' }));
    await user.click(await screen.findByRole('menuitemradio', { name: '刊发时间' }));
    expect(await screen.findByRole('button', { name: '排序：刊发时间' })).toBeTruthy();
    expect(bridge.callsOf('articles.page').at(-1)).toMatchObject({
      sort: 'published',
      descending: true,
    });
    expect(newsroom.settings.list).toMatchObject({ sort: 'published', descending: true });
    expect(await screen.findByText('2011年6月9日 19:16 刊发')).toBeTruthy();
    expect(screen.getAllByText('未定刊发时间')).toHaveLength(2);
  });

  test('a group says its name and number, and folds by click and by key', async () => {
    const { user } = show();
    await titles();
    await user.click(screen.getByRole('button', { name: '分组：不分组' }));
    await user.click(await screen.findByRole('menuitemradio', { name: '按状态' }));
    const drafts = await screen.findByRole('button', { name: '草稿 2 篇' });
    expect(drafts.getAttribute('aria-expanded')).toBe('true');
    expect(await titles()).toHaveLength(3);
    await user.click(drafts);
    expect(drafts.getAttribute('aria-expanded')).toBe('false');
    await waitFor(async () => expect(await titles()).toEqual(['茶山一夜听新芽']));
    drafts.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect(await titles()).toHaveLength(3));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('守着一根水尺'));
  });
});

describe('the wide list', () => {
  test('is a table whose columns are chosen and sorted by', async () => {
    const { user, newsroom } = show(true);
    const table = await screen.findByRole('grid', { name: '稿件列表' });
    const row = await within(table).findByRole('row', { name: /守着一根水尺的人.*榕川日报/ });
    expect(within(row).getAllByRole('gridcell')).toHaveLength(7);
    await user.click(within(table).getByRole('button', { name: '字数' }));
    const head = within(table).getByRole('columnheader', { name: /字数/ });
    await waitFor(() => expect(head.getAttribute('aria-sort')).toBe('descending'));
    await user.click(screen.getByRole('button', { name: '列' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: '栏目' }));
    await waitFor(() => expect(newsroom.settings.list.columns).not.toContain('channel'));
    await user.keyboard('{Escape}');
    const narrower = await within(table).findByRole('row', { name: /守着一根水尺的人/ });
    await waitFor(() => expect(within(narrower).getAllByRole('gridcell')).toHaveLength(6));
  });

  test('a column takes another width by keys', async () => {
    const { user, newsroom } = show(true);
    (await screen.findByRole('separator', { name: '“来源”列的宽度' })).focus();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(newsroom.settings.list.widths.source).toBe(144));
  });

  test('a click selects, a double click opens', async () => {
    const { user, bridge } = show(true);
    const row = await screen.findByRole('row', { name: /茶山/ });
    await user.click(row);
    expect(row.getAttribute('aria-selected')).toBe('true');
    expect(bridge.callsOf('articles.get')).toEqual([]);
    await user.dblClick(row);
    await waitFor(() => expect(bridge.callsOf('articles.get')).toEqual([{ id: 'tea-mountain' }]));
  });
});

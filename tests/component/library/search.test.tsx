import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { Output } from '#shared/ipc/contract';
import { LibraryPane } from '../../../renderer/features/library';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const articles = () =>
  ['守着一根水尺的人', '茶山一夜听新芽', '水价听证会'].map((title, index) =>
    fakeArticle(`article-${index}`, { main: [title], lead: ['文'] }),
  );

function show(answers: FakeAnswers = {}) {
  const { newsroom, bridge } = createFakeNewsroom(articles(), answers);
  return { newsroom, bridge, ...renderPart(<LibraryPane />, bridge) };
}
const field = () => screen.getByRole('searchbox', { name: '查找标题和全文' });
const hits = () => screen.findAllByRole('option', { busy: false });

describe('looking for articles', () => {
  test('shows what is found as one types, with the words marked, and the list again without words', async () => {
    const { user } = show();
    await hits();
    await user.type(field(), '水');
    const found = await screen.findByRole('listbox', { name: '找到的稿件' });
    await waitFor(() => expect(within(found).getAllByRole('option')).toHaveLength(2));
    expect([...found.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '水',
      '水',
    ]);
    expect(screen.getByText('找到 2 篇')).toBeTruthy();
    await user.type(field(), '{Escape}');
    await waitFor(async () => expect(await hits()).toHaveLength(3));
  });

  test('says so when nothing is found', async () => {
    const { user } = show();
    await user.type(field(), '没有');
    expect(await screen.findByText(/没有找到“没有”/)).toBeTruthy();
  });

  test('a snippet says where the words stand, and hits are opened and selected like any article', async () => {
    const [first] = articles();
    if (first === undefined) throw new Error('no article');
    const snippet = { field: 'captions', text: '江边的水尺', marks: [{ start: 3, end: 5 }] };
    const { user, bridge } = show({
      'search.run': () => ({
        total: 1,
        hits: [{ summary: first.summary, snippet }],
        problems: [{ kind: 'badDate', text: '昨' }],
      }),
    });
    await user.type(field(), '水尺 刊发:昨');
    const hit = await screen.findByRole('option', { name: /图注\s*江边的\s*水尺/ });
    expect(screen.getByText('“昨”不是日期，写成 2026-03-01 或 2026-03')).toBeTruthy();
    await user.keyboard('{Control>}');
    await user.click(hit);
    await user.keyboard('{/Control}');
    expect(screen.getByText('已选 1 篇')).toBeTruthy();
    await user.click(hit);
    await waitFor(() => expect(bridge.callsOf('articles.get')).toEqual([{ id: 'article-0' }]));
  });

  test('an answer that was overtaken is no error; any other is', async () => {
    let code: 'cancelled' | 'locked' = 'cancelled';
    const { user } = show({
      'search.run': () => {
        throw new AppError(code);
      },
    });
    await user.type(field(), '水');
    expect(await screen.findByText('正在查找…')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    code = 'locked';
    await user.type(field(), '价');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  test('while the index is made it says how many are still read one by one', async () => {
    let waiting = 1_200;
    const { user, bridge } = show({ 'search.state': () => ({ indexed: 3, waiting }) });
    await user.type(field(), '水');
    expect(await screen.findByText(/正在建立索引，还有 1,200 篇/)).toBeTruthy();
    waiting = 0;
    act(() => bridge.emit('search.changed', null));
    await waitFor(() => expect(screen.queryByText(/正在建立索引/)).toBeNull());
  });
});

describe('conditions and kept searches', () => {
  test('a condition is added to the words, to be filled in', async () => {
    const { user } = show();
    await user.type(field(), '水');
    await user.click(screen.getByRole('button', { name: '加条件' }));
    await user.click(await screen.findByRole('menuitem', { name: /来源/ }));
    expect((field() as HTMLInputElement).value).toBe('水 来源:');
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });

  test('the articles that share paragraphs are gone through by a condition, which follows what is compared', async () => {
    let hits: Output<'search.run'>['hits'] = [];
    const { user, bridge } = show({
      'search.run': () => ({ total: hits.length, hits, problems: [] }),
      'search.count': () => ({ total: hits.length }),
    });
    await user.click(screen.getByRole('button', { name: '加条件' }));
    await user.click(await screen.findByRole('menuitem', { name: /与别的稿件有相同段落/ }));
    expect((field() as HTMLInputElement).value).toBe('有:相同段落');
    expect(await screen.findByText(/没有哪篇稿件与别的稿件有相同的段落/)).toBeTruthy();
    hits = articles().map(({ summary }) => ({ summary, snippet: null }));
    act(() => bridge.emit('likeness.changed', null));
    expect(await screen.findByText('找到 3 篇')).toBeTruthy();
  });

  test('other searches are not made again when articles were compared', async () => {
    const { user, bridge } = show();
    await user.type(field(), '水');
    expect(await screen.findByText('找到 2 篇')).toBeTruthy();
    const { length } = bridge.callsOf('search.run');
    await act(async () => bridge.emit('likeness.changed', null));
    expect(bridge.callsOf('search.run')).toHaveLength(length);
  });

  test('a search is kept, run again, and forgotten', async () => {
    const { user, bridge } = show();
    await user.type(field(), '水价');
    const open = () => user.click(screen.getByRole('button', { name: '常用查找' }));
    await open();
    await user.click(await screen.findByRole('menuitem', { name: '存为常用查找' }));
    expect(await screen.findByText('已存为常用查找：水价')).toBeTruthy();
    act(() => bridge.emit('savedSearches.changed', null));
    await user.clear(field());
    await open();
    await user.click(await screen.findByRole('menuitem', { name: '水价' }));
    expect((field() as HTMLInputElement).value).toBe('水价');
    await open();
    await user.click(await screen.findByRole('menuitem', { name: '从常用查找里去掉' }));
    await waitFor(() => expect(bridge.callsOf('savedSearches.remove')).toHaveLength(1));
  });
});

test('hits come in the order that is chosen', async () => {
  const { user, bridge } = show();
  await user.type(screen.getByRole('searchbox'), '茶');
  await user.click(await screen.findByRole('button', { name: '排序：最相关' }));
  await user.click(await screen.findByRole('menuitemradio', { name: '字数' }));
  await waitFor(() =>
    expect(bridge.callsOf('search.run').at(-1)).toMatchObject({ sort: 'words', descending: true }),
  );
});

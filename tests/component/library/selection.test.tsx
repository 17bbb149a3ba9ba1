import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPane } from '../../../renderer/features/library';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

function show(count = 5) {
  const articles = Array.from({ length: count }, (_, index) =>
    fakeArticle(`article-${index}`, { main: [`第${index}稿`], lead: ['文'] }),
  );
  const { newsroom, bridge } = createFakeNewsroom(articles);
  return { newsroom, bridge, ...renderPart(<LibraryPane />, bridge) };
}
const row = (index: number) => screen.findByRole('option', { name: new RegExp(`第${index}稿`) });
const selected = () =>
  screen
    .getAllByRole('option', { selected: true })
    .map((each) => each.querySelector('.articleTitle')?.textContent);

describe('selecting', () => {
  test('Ctrl takes one more or one less, Shift all between, and none of them opens', async () => {
    const { user, bridge } = show();
    await user.keyboard('{Control>}');
    await user.click(await row(1));
    await user.click(await row(3));
    await user.keyboard('{/Control}');
    expect(selected()).toEqual(['第1稿', '第3稿']);
    expect(screen.getByText('已选 2 篇')).toBeTruthy();
    await user.keyboard('{Shift>}');
    await user.click(await row(0));
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(selected()).toEqual(['第0稿', '第1稿', '第2稿', '第3稿']));
    expect(bridge.callsOf('articles.get')).toEqual([]);
  });

  test('by keys: Space, Shift with arrows, all, none', async () => {
    const { user } = show();
    (await row(0)).focus();
    await user.keyboard(' ');
    expect(selected()).toEqual(['第0稿']);
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await waitFor(() => expect(selected()).toHaveLength(3));
    await user.keyboard('{Control>}a{/Control}');
    await waitFor(() => expect(screen.getByText('已选 5 篇')).toBeTruthy());
    await user.keyboard('{Escape}');
    expect(screen.queryByText('已选 5 篇')).toBeNull();
  });
});

describe('what is done with all that are selected', () => {
  test('is done step by step, and one notice undoes it', async () => {
    const { user, bridge, newsroom } = show(450);
    (await row(0)).focus();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('已选 450 篇');
    await user.keyboard('{Delete}');
    expect(await screen.findByText('已把 450 篇移到回收站')).toBeTruthy();
    const steps = bridge.callsOf('articles.trash') as { readonly ids: readonly string[] }[];
    expect(steps.map(({ ids }) => ids.length)).toEqual([200, 200, 50]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    const onShelf = () =>
      [...newsroom.articles.values()].filter(({ summary }) => summary.trashedAt === null);
    await waitFor(() => expect(onShelf()).toHaveLength(450));
  });

  test('they are exported in the format that is chosen', async () => {
    const { user, bridge } = show();
    (await row(0)).focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await screen.findByText('已选 2 篇');
    await user.click(screen.getByRole('button', { name: '导出选中的稿件' }));
    await user.click(await screen.findByRole('menuitem', { name: '门户网页' }));
    await waitFor(() =>
      expect(bridge.callsOf('exports.start')).toEqual([
        { ids: ['article-0', 'article-1'], format: 'portal-html' },
      ]),
    );
  });
});

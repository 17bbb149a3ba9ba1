import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Folder, Placement } from '#shared/domain/folder';
import type { Tagging } from '#shared/domain/tag';
import { LibraryPane } from '../../../renderer/features/library';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const folders: readonly Folder[] = [
  { id: 'folder-1', name: '防汛', parentId: null, level: 0, count: 12 },
  { id: 'folder-2', name: '值班稿', parentId: 'folder-1', level: 1, count: 1 },
];

function show(answers: FakeAnswers = {}) {
  const articles = Array.from({ length: 4 }, (_, index) =>
    fakeArticle(
      `article-${index}`,
      { main: [`第${index}稿`], lead: ['文'] },
      {
        summary: { tags: index === 0 ? ['回顾'] : [] },
      },
    ),
  );
  const { newsroom, bridge } = createFakeNewsroom(articles, {
    'folders.list': () => [...folders],
    'tags.list': () => [{ name: '回顾', count: 1 }],
    'folders.place': ({ placements }) => placements as Placement[],
    'tags.set': ({ taggings }) => taggings as Tagging[],
    'folders.save': () => ({ id: 'folder-3' }),
    'folders.remove': () => null,
    'folders.restore': () => null,
    'tags.rename': () => ({ merged: false, taggings: [] }),
    ...answers,
  });
  return { newsroom, bridge, ...renderPart(<LibraryPane />, bridge) };
}
const folder = (name: RegExp) => screen.findByRole('treeitem', { name });
const row = (index: number) => screen.findByRole('option', { name: new RegExp(`第${index}稿`) });
const views = (calls: readonly unknown[]) =>
  (calls as { folderId: string | null; tag: string | null }[]).map(
    ({ folderId, tag }) => `${folderId} ${tag}`,
  );

describe('folders and tags', () => {
  test('narrow the list, together and one by one', async () => {
    const { user, bridge } = show();
    await user.click(await folder(/防汛/));
    await user.click(await folder(/回顾/));
    await user.click(await folder(/全部稿件/));
    await user.click(screen.getByRole('button', { name: '不再只看“回顾”' }));
    expect(views(bridge.callsOf('articles.groups'))).toEqual([
      'null null',
      'folder-1 null',
      'folder-1 回顾',
      'null 回顾',
    ]);
    expect(within(await row(0)).getByText('回顾')).toBeTruthy();
  });

  test('are made, named, folded and removed by keys, and removing is undone', async () => {
    const { user, bridge } = show();
    (await folder(/全部稿件/)).focus();
    await user.keyboard('{ArrowDown}{F2}');
    await user.keyboard('防汛抗旱{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('folders.save')).toEqual([
        { id: 'folder-1', draft: { name: '防汛抗旱', parentId: null } },
      ]),
    );
    (await folder(/防汛/)).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('treeitem', { name: /值班稿/ })).toBeNull();
    await user.keyboard('{Delete}');
    expect(await screen.findByText('已删除稿夹“防汛”，里面的稿件都还在')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(bridge.callsOf('folders.restore')).toEqual([{ id: 'folder-1' }]));
    await user.click(screen.getByRole('button', { name: '新建稿夹' }));
    await user.keyboard('水价{Escape}');
    expect(bridge.callsOf('folders.save')).toHaveLength(1);
  });

  test('take what is dropped on them: all that is selected, and one notice takes it back', async () => {
    const { user, bridge } = show();
    await user.keyboard('{Control>}');
    await user.click(await row(1));
    await user.click(await row(2));
    await user.keyboard('{/Control}');
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, text: string) => data.set(type, text),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()];
      },
    };
    fireEvent.dragStart(await row(1), { dataTransfer });
    fireEvent.dragOver(await folder(/值班稿/), { dataTransfer });
    fireEvent.drop(await folder(/值班稿/), { dataTransfer });
    expect(await screen.findByText('已把 2 篇放入“值班稿”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    const placed = (isIn: boolean) => ({
      placements: ['article-1', 'article-2'].map((articleId) => ({
        ...{ articleId, folderId: 'folder-2', isIn },
      })),
    });
    await waitFor(() =>
      expect(bridge.callsOf('folders.place')).toEqual([placed(true), placed(false)]),
    );
  });
});

describe('for many at once', () => {
  test('the dialog of folders says what some have, and changes what is ticked alone', async () => {
    const held = { articleId: 'article-0', folderId: 'folder-1', isIn: true };
    const { user, bridge } = show({ 'folders.of': () => [held] });
    (await row(0)).focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await user.click(await screen.findByRole('button', { name: '放入稿夹…' }));
    const dialog = await screen.findByRole('dialog');
    const boxes = within(dialog).getAllByRole('checkbox');
    expect(boxes.map((box) => box.getAttribute('aria-checked'))).toEqual(['mixed', 'false']);
    expect(within(dialog).getByText('1/2 篇')).toBeTruthy();
    await user.click(boxes[1] as HTMLElement);
    await user.click(within(dialog).getByRole('button', { name: '确定' }));
    await waitFor(() =>
      expect(bridge.callsOf('folders.place')).toEqual([
        {
          placements: ['article-0', 'article-1'].map((articleId) => ({
            ...{ articleId, folderId: 'folder-2', isIn: true },
          })),
        },
      ]),
    );
  });

  test('tags are written, taken off, and offered when there are some', async () => {
    const held = { articleId: 'article-0', tag: '旧', isOn: true };
    const { user, bridge } = show({ 'tags.of': () => [held] });
    (await row(0)).focus();
    await user.keyboard(' ');
    await user.click(await screen.findByRole('button', { name: '标签…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '去掉标签“旧”' }));
    await user.type(within(dialog).getByRole('combobox'), '年终{Enter}');
    await user.type(within(dialog).getByRole('combobox'), '回');
    await user.click(await screen.findByRole('option', { name: /回顾/ }));
    await user.click(within(dialog).getByRole('button', { name: '确定' }));
    await waitFor(() =>
      expect(bridge.callsOf('tags.set')).toEqual([
        {
          taggings: [
            { articleId: 'article-0', tag: '旧', isOn: false },
            { articleId: 'article-0', tag: '年终', isOn: true },
            { articleId: 'article-0', tag: '回顾', isOn: true },
          ],
        },
      ]),
    );
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { Milestone, RevisionSummary } from '#shared/domain/revision';
import { defaultSettings } from '#shared/domain/settings';
import type { Output } from '#shared/ipc/contract';
import { fatalError } from '../../../renderer/ui/showError';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderApp } from '../../support/renderDesk';

beforeEach(() => fatalError.set(null));

const id = 'water-gauge';
const article = fakeArticle(id, { main: ['守着一根水尺的人'], lead: ['水涨了三尺。', '天黑了。'] });
article.summary = { ...article.summary, revision: 8 };

/** The same article with other words in its first paragraph. */
function withWords(words: string, source = ''): ArticleContent {
  const document = JSON.parse(
    JSON.stringify(article.content.document).replace('水涨了三尺。', words),
  );
  return { ...article.content, document, metadata: { ...article.content.metadata, source } };
}
const contents: Readonly<Record<number, ArticleContent>> = {
  1: withWords('水涨了一尺。'),
  7: withWords('水涨了两尺。', '榕川日报'),
  8: article.content,
};

const line = (revision: number, more: Partial<RevisionSummary> = {}): RevisionSummary => ({
  revision,
  savedAt: `2026-03-0${revision < 3 ? 1 : 2}T08:0${revision}:00.000Z`,
  cause: 'save',
  restoredFrom: null,
  author: '',
  words: 100 + revision,
  ...more,
});
const named: Milestone = {
  id: 'm1',
  articleId: id,
  revision: 1,
  kind: 'named',
  name: '送审稿',
  by: '林一',
  note: '',
  at: '2026-03-01T08:05:00.000Z',
};

const history: Output<'revisions.list'> = {
  revisions: [
    line(8, { author: '沈砚秋' }),
    line(7),
    line(6),
    line(5),
    line(4, { cause: 'restore', restoredFrom: 1 }),
    line(1, { cause: 'import' }),
  ],
  milestones: [named],
  dismissed: [
    {
      id: 'r1',
      baseRevision: 7,
      reason: 'conflict',
      createdAt: '2026-03-01T09:00:00.000Z',
      settledAt: '2026-03-01T10:00:00.000Z',
    },
  ],
};

async function open(answers: FakeAnswers = {}) {
  const { newsroom, bridge } = createFakeNewsroom([article], {
    'revisions.list': () => history,
    'revisions.read': ({ revision }) => contents[revision] ?? article.content,
    'recoveries.read': () => withWords('水退了。'),
    ...answers,
  });
  newsroom.settings = {
    ...defaultSettings,
    panes: { ...defaultSettings.panes, tab: 'versions' },
    lastArticleId: id,
  };
  const desk = { bridge, ...renderApp(bridge) };
  const pane = await screen.findByRole('region', { name: '版本' });
  return { ...desk, pane: within(pane) };
}
const sheet = () => screen.getByRole('region', { name: '两稿对照' });
const shown = (tag: 'ins' | 'del') =>
  [...sheet().querySelectorAll(`article ${tag}`)].map((each) => each.textContent);

describe('the history', () => {
  test('stands by day, the newest first, with names, causes, authors and lengths', async () => {
    const { pane } = await open();
    const rows = pane.getAllByRole('button').map((row) => row.textContent);
    expect(rows[0]).toContain('第 8 稿（现在）自动保存');
    expect(rows[0]).toContain('沈砚秋');
    expect(rows[0]).toContain('108 字多 1 字');
    expect(rows[1]).toBe('另有 3 次自动保存');
    expect(rows[2]).toContain('恢复自第 1 稿');
    expect(rows[3]).toContain('搁置的找回稿：与别处的改动冲突');
    expect(rows[4]).toContain('送审稿林一');
    expect(rows[6]).toContain('第 1 稿导入');
    expect(pane.getAllByRole('heading').map((each) => each.textContent)).toEqual([
      '2026年3月2日',
      '2026年3月1日',
    ]);
  });

  test('shows the autosaves between when they are asked for', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: '另有 3 次自动保存' }));
    expect(pane.getByRole('button', { name: '对照：第 6 稿' })).toBeTruthy();
  });
});

describe('comparing', () => {
  test('opens a version against the one before it, and counts what changed', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
    await waitFor(() => expect(shown('ins')).toEqual(['三']));
    expect(shown('del')).toEqual(['两']);
    expect(pane.getByText('新增 1 字 · 删去 1 字 · 属性 1 项')).toBeTruthy();
    const fields = within(pane.getByRole('table', { name: '属性的改动' }));
    expect(fields.getByRole('row', { name: '来源 榕川日报 （空）' })).toBeTruthy();
  });

  test('opens a named version against now', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: /^送审稿/ }));
    await waitFor(() => expect(shown('del')).toEqual(['一']));
    expect(pane.getByRole('combobox', { name: '从' }).textContent).toContain('送审稿');
  });

  test('walks through the changes by keys and says where one is', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
    await pane.findByText('共 2 处改动');
    await user.keyboard('{F7}');
    expect(pane.getByText('第 1 处，共 2 处')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('榕川日报');
    await user.keyboard('{F7}');
    expect(document.activeElement?.textContent).toBe('两');
    await user.keyboard('{Shift>}{F7}{/Shift}');
    expect(pane.getByText('第 1 处，共 2 处')).toBeTruthy();
  });

  test('shows format alone, and says when nothing of the kind changed', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
    await user.click(await pane.findByRole('radio', { name: '只看格式' }));
    expect(pane.getByText('这两稿没有这类改动。')).toBeTruthy();
  });

  test('opens wide over the paper, and comes back to the list', async () => {
    const { user, pane } = await open();
    await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
    await user.click(await pane.findByRole('button', { name: '铺开看' }));
    const dialog = within(await screen.findByRole('dialog', { name: /第 7 稿 → 第 8 稿（现在）/ }));
    expect(await dialog.findByText('新增 1 字 · 删去 1 字 · 属性 1 项')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '返回各稿' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('tells of each sentence since which version it stands', async () => {
    const { user, pane } = await open({
      'revisions.origins': () => [
        { sentence: '守着一根水尺的人', revision: 1 },
        { sentence: '水涨了三尺。', revision: 8 },
        { sentence: '天黑了。', revision: 1 },
      ],
    });
    await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
    await user.click(await pane.findByRole('radio', { name: '谁改的' }));
    const chip = await pane.findByRole('button', { name: '看这一稿改了什么：第 8 稿（现在）' });
    expect(chip.textContent).toContain('沈砚秋');
    expect(chip.parentElement?.textContent).toContain('水涨了三尺。');
  });
});

test('a version is named, and kept', async () => {
  const { user, bridge, pane } = await open({ 'revisions.name': () => named });
  await user.click(pane.getByRole('button', { name: '对照：第 8 稿（现在）' }));
  await user.click(await pane.findByRole('button', { name: '命名' }));
  await user.keyboard('二审前{Enter}');
  expect(bridge.callsOf('revisions.name')).toEqual([
    { articleId: id, revision: 8, name: '二审前' },
  ]);
  await waitFor(() => expect(pane.queryByRole('textbox')).toBeNull());
});

describe('renaming a milestone', () => {
  const moved: Milestone = { ...named, id: 'm2', kind: 'handover', name: '移交', by: '' };
  async function begin(answers: FakeAnswers = {}) {
    let name = '送审稿';
    const desk = await open({
      'revisions.list': () => ({ ...history, milestones: [{ ...named, name }, moved] }),
      'revisions.rename': (input) => {
        name = input.name;
        return { ...named, name };
      },
      ...answers,
    });
    await desk.pane.findByRole('button', { name: /^送审稿/ });
    return desk;
  }
  const field = () => screen.findByRole('textbox', { name: '“送审稿”的新名称' });

  test('is done in its place by keys, and the keyboard goes on from there', async () => {
    const { user, bridge, pane } = await begin();
    pane.getByRole('button', { name: /^送审稿/ }).focus();
    await user.keyboard('{F2}');
    expect(document.activeElement).toBe(await field());
    await user.keyboard(' 二审前 {Enter}');
    await waitFor(() => expect(pane.queryByRole('textbox')).toBeNull());
    expect(bridge.callsOf('revisions.rename')).toEqual([{ milestoneId: 'm1', name: '二审前' }]);
    expect(document.activeElement).toBe(pane.getByRole('button', { name: /^送审稿|^二审前/ }));
    bridge.emit('articles.changed', { ids: [id] });
    expect(await pane.findByRole('button', { name: '改名：二审前' })).toBeTruthy();
  });

  test('is left as it is by Escape, and by the same name', async () => {
    const { user, bridge, pane } = await begin();
    await user.click(pane.getByRole('button', { name: '改名：送审稿' }));
    await user.type(await field(), '别的{Escape}');
    expect(pane.queryByRole('textbox')).toBeNull();
    await user.click(pane.getByRole('button', { name: '改名：送审稿' }));
    await user.type(await field(), '{Enter}');
    expect(pane.queryByRole('textbox')).toBeNull();
    expect(bridge.callsOf('revisions.rename')).toEqual([]);
  });

  test.each([
    ['字'.repeat(83), '名称最多 80 字，多了 3 字。'],
    ['  ', '名称不能空着；不改就按 Esc。'],
  ])('refuses %j and says why', async (typed, problem) => {
    const { user, bridge, pane } = await begin();
    await user.click(pane.getByRole('button', { name: '改名：送审稿' }));
    const input = await field();
    await user.clear(input);
    await user.click(input);
    await user.paste(typed);
    expect(pane.getByText(problem)).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Enter}');
    expect(bridge.callsOf('revisions.rename')).toEqual([]);
  });

  test('is not offered for what the program noted', async () => {
    const { user, pane } = await begin();
    expect(pane.queryByRole('button', { name: '改名：移交' })).toBeNull();
    pane.getByRole('button', { name: /^移交/ }).focus();
    await user.keyboard('{F2}');
    expect(pane.queryByRole('textbox')).toBeNull();
  });

  test('stays open when the library refuses', async () => {
    const { user, pane } = await begin({
      'revisions.rename': () => {
        throw new AppError('not_found', { reason: 'milestoneNotFound' });
      },
    });
    await user.click(pane.getByRole('button', { name: '改名：送审稿' }));
    await user.type(await field(), '二{Enter}');
    expect(await screen.findByText('找不到这个名称', { selector: '.toastTitle' })).toBeTruthy();
    expect(await field()).toBeTruthy();
  });
});

describe('restoring', () => {
  const begin = async (answers: FakeAnswers) => {
    const desk = await open(answers);
    await desk.user.click(desk.pane.getByRole('button', { name: /^送审稿/ }));
    await desk.user.click(await desk.pane.findByRole('button', { name: /恢复第 1 稿/ }));
    const dialog = within(await screen.findByRole('dialog', { name: /恢复第 1 稿/ }));
    expect(await dialog.findByText('新增 1 字 · 删去 1 字')).toBeTruthy();
    return { ...desk, dialog };
  };

  test('shows what would be lost, brings the version back, and offers the way back', async () => {
    let newest = 8;
    const restored: unknown[] = [];
    const { user, dialog } = await begin({
      'articles.get': () => ({
        summary: { ...article.summary, revision: newest },
        content: article.content,
        problem: null,
      }),
      'revisions.restore': (input) => {
        restored.push(input);
        newest += 1;
        return { revision: newest };
      },
    });
    await user.click(dialog.getByRole('button', { name: '恢复' }));
    const notices = within(screen.getByRole('region', { name: '通知' }));
    const undo = await notices.findByRole('button', { name: '撤销' });
    expect(restored).toEqual([{ articleId: id, revision: 1, baseRevision: 8 }]);
    await user.click(undo);
    await screen.findByText('已回到恢复前的一稿', { selector: '.toastTitle' });
    expect(restored[1]).toEqual({ articleId: id, revision: 8, baseRevision: 9 });
  });

  test('says when the article has moved on meanwhile', async () => {
    const { user, dialog } = await begin({
      'revisions.restore': () => {
        throw new AppError('conflict', { reason: 'restoreOutdated' });
      },
    });
    await user.click(dialog.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('没有恢复', { selector: '.toastTitle' })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: /恢复第 1 稿/ })).toBeTruthy();
  });

  test('a text that was put aside is compared with now and taken up', async () => {
    const { user, bridge, pane } = await open({ 'recoveries.adopt': () => ({ revision: 9 }) });
    await user.click(pane.getByRole('button', { name: /搁置的找回稿/ }));
    await user.click(await pane.findByRole('button', { name: '取用这份找回的稿子…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: '恢复' }));
    await waitFor(() =>
      expect(bridge.callsOf('recoveries.adopt')).toEqual([{ recoveryId: 'r1', baseRevision: 8 }]),
    );
  });
});

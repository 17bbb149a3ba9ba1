import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { JudgedFinding } from '#shared/domain/workflow/finding';
import { MoveManyDialog } from '../../../renderer/features/workflow';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const titles = ['甲', '乙', '丙', '丁'];
const block: JudgedFinding = {
  ...{ ruleId: 'headlineMissing', place: { kind: 'headline' }, quote: '', values: {} },
  ...{ key: 'headlineMissing headline ', severity: 'block' },
} as JudgedFinding;

async function show() {
  const articles = titles.map((title, index) =>
    fakeArticle(
      `article-${index}`,
      { main: [title], lead: ['文'] },
      {
        summary: { status: index === 3 ? 'exported' : 'draft', revision: index + 1 },
      },
    ),
  );
  const { bridge, newsroom } = createFakeNewsroom(articles, {
    'workflow.move': ({ moves }) =>
      moves.map(({ id }) => {
        if (id === 'article-1') return { kind: 'held' as const, id, findings: [block] };
        if (id !== 'article-2')
          return { kind: 'moved' as const, id, status: 'firstReview' as const };
        const error = {
          code: 'conflict' as const,
          reason: 'revisionMoved',
          retryable: false,
          details: {},
        };
        return { kind: 'refused' as const, id, error };
      }),
  });
  newsroom.settings = { ...newsroom.settings, authorName: '沈知秋' };
  const ids = articles.map(({ summary }) => summary.id);
  const rendered = renderPart(<MoveManyDialog ids={ids} onClose={() => undefined} />, bridge);
  return { bridge, dialog: await screen.findByRole('dialog'), ...rendered };
}

test('all that stand at a step are moved in one go, and each that stays says why', async () => {
  const { bridge, dialog, user } = await show();
  expect(within(dialog).getByText('其余 1 篇现在不在这一步，不动。')).toBeTruthy();
  await user.click(within(dialog).getByRole('checkbox', { name: '有提醒的也照样通过' }));
  await user.click(within(dialog).getByRole('button', { name: '提交一审 3 篇' }));
  expect(await screen.findByText('1 篇已办好，记录已写下')).toBeTruthy();
  expect(screen.getByText('2 篇留在原处')).toBeTruthy();
  expect(screen.getByText('没有标题')).toBeTruthy();
  expect(screen.getByText('丙')).toBeTruthy();
  expect(bridge.callsOf('workflow.move')).toEqual([
    {
      moves: [0, 1, 2].map((index) => ({ id: `article-${index}`, revision: index + 1 })),
      ...{ transition: 'submit', to: null, note: '', waivers: [], seesWarnings: true },
      by: { name: '沈知秋', roleId: 'chief' },
    },
  ]);
});

test('a step back needs its reason', async () => {
  const { bridge, dialog, user } = await show();
  await user.click(within(dialog).getByRole('combobox', { name: '做哪一步' }));
  await user.click(await screen.findByRole('option', { name: /撤稿/ }));
  const button = within(dialog).getByRole<HTMLButtonElement>('button', { name: /撤稿/ });
  expect(button.disabled).toBe(true);
  await user.type(within(dialog).getByRole('textbox', { name: '原因' }), '数字有误');
  await user.click(button);
  await waitFor(() =>
    expect(bridge.callsOf('workflow.move')).toMatchObject([
      { transition: 'withdraw', note: '数字有误' },
    ]),
  );
});

test('work that runs is stopped after its step, and only its report closes', async () => {
  const articles = Array.from({ length: 150 }, (_, index) =>
    fakeArticle(`article-${index}`, { main: [`第${index}稿`], lead: ['文'] }),
  );
  const ids = articles.map(({ summary }) => summary.id);
  let finish: () => void = () => undefined;
  const { bridge, newsroom } = createFakeNewsroom(articles, {
    'workflow.move': async ({ moves }) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return moves.map(({ id }) => ({
        kind: 'moved' as const,
        id,
        status: 'firstReview' as const,
      }));
    },
  });
  newsroom.settings = { ...newsroom.settings, authorName: '沈知秋' };
  const onClose = vi.fn();
  const { user } = renderPart(<MoveManyDialog ids={ids} onClose={onClose} />, bridge);
  await user.click(await screen.findByRole('button', { name: '提交一审 150 篇' }));
  await waitFor(() => expect(bridge.callsOf('workflow.move')).toHaveLength(1));
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: '停下' }));
  expect(onClose).not.toHaveBeenCalled();
  await act(async () => finish());
  expect(await screen.findByText('100 篇已办好，记录已写下')).toBeTruthy();
  expect(screen.getByText('50 篇留在原处')).toBeTruthy();
  expect(bridge.callsOf('workflow.move')).toHaveLength(1);
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});

test('articles that cannot be read are said to be so, and read once more', async () => {
  let isRefused = true;
  const { bridge } = createFakeNewsroom([], {
    'articles.summaries': () => {
      if (isRefused) throw new AppError('unavailable');
      return [];
    },
  });
  const { user } = renderPart(<MoveManyDialog ids={['article-0']} onClose={vi.fn()} />, bridge);
  expect(await screen.findByRole('alert')).toBeTruthy();
  isRefused = false;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('没有能做的审签步骤')).toBeTruthy();
});

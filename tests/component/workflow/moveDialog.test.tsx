import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Transition } from '#shared/domain/workflow/moves';
import { defaultNewsroom, type Newsroom } from '#shared/domain/workflow/newsroom';
import type { Workflow } from '#shared/domain/workflow/signOff';
import type { MoveReply } from '#shared/ipc/contract';
import { MoveDialog } from '../../../renderer/features/workflow';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { renderPart } from '../../support/renderDesk';
import { exported } from '../../support/workflows';

type Setting = {
  readonly workflow?: Partial<Workflow>;
  readonly newsroom?: Partial<Newsroom>;
  readonly authorName?: string;
  readonly lead?: string;
  readonly reply?: MoveReply;
};

async function show(transition: Transition, setting: Setting = {}) {
  const { workflow, lead = '每吨十二元。', authorName = '沈知秋' } = setting;
  const article = fakeArticle(
    'article-1',
    { main: ['水价调整'], lead: [lead] },
    {
      metadata: {
        source: '榕川日报',
        publishedAt: '2026-03-02T08:00:00+08:00',
        bylines: [{ role: 'reporter', name: '林若溪', work: '' }],
      },
    },
  );
  const moved: MoveReply = { kind: 'moved', id: 'article-1', status: 'firstReview' };
  const { bridge, newsroom } = createFakeNewsroom([article], {
    'workflow.get': ({ id }) => ({
      articleId: id,
      revision: 1,
      status: 'draft',
      published: false,
      signOffs: [],
      exports: [],
      changed: null,
      ...workflow,
    }),
    'workflow.move': () => [setting.reply ?? moved],
  });
  newsroom.settings = {
    ...newsroom.settings,
    authorName,
    newsroom: { ...defaultNewsroom, ...setting.newsroom },
  };
  const session = await openSession(bridge, 'article-1');
  const closed: string[] = [];
  const rendered = renderPart(
    <MoveDialog session={session} transition={transition} onClose={() => closed.push('closed')} />,
    bridge,
  );
  const dialog = await screen.findByRole('dialog');
  const button = (name: string) => within(dialog).getByRole<HTMLButtonElement>('button', { name });
  return { bridge, closed, dialog, button, ...rendered };
}

test('a sound text is moved in the name of the desk’s user, with a note and the revision that was looked at', async () => {
  const { bridge, closed, button, user } = await show('submit');
  expect(screen.getByText('沈知秋（总编）')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: '附言' }), '请先看第三段');
  await user.click(button('提交'));
  await waitFor(() => expect(closed).toEqual(['closed']));
  expect(await screen.findByText('已提交一审：水价调整')).toBeTruthy();
  expect(bridge.callsOf('workflow.move')).toEqual([
    {
      moves: [{ id: 'article-1', revision: 1 }],
      transition: 'submit',
      to: 'firstReview',
      by: { name: '沈知秋', roleId: 'chief' },
      note: '请先看第三段',
      waivers: [],
      seesWarnings: false,
    },
  ]);
});

test('a return needs a reason, and goes back to the state before unless another is chosen', async () => {
  const { bridge, button, user } = await show('return', { workflow: { status: 'finalReview' } });
  expect(button('退回').disabled).toBe(true);
  await user.type(screen.getByRole('textbox', { name: '退回的原因' }), '数字对不上');
  await user.click(screen.getByRole('combobox', { name: '退回到' }));
  await user.click(await screen.findByRole('option', { name: '一审' }));
  await user.click(button('退回'));
  await waitFor(() =>
    expect(bridge.callsOf('workflow.move')).toMatchObject([
      { transition: 'return', to: 'firstReview', note: '数字对不上' },
    ]),
  );
});

describe('what a gate finds', () => {
  const open = {
    workflow: { status: 'secondReview' },
    lead: '水价【待核】，涨幅XX。',
  } as const;

  test('is let pass by name and reason, each finding for itself', async () => {
    const { bridge, button, user, dialog } = await show('pass', open);
    expect(screen.getByText('还有 2 处要先改好，或写明由谁放行。')).toBeTruthy();
    for (const box of within(dialog).getAllByRole('checkbox', { name: '放行' })) {
      await user.click(box);
    }
    expect(button('通过').disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: '谁同意放行' }), '何青');
    await user.type(screen.getByRole('textbox', { name: '为什么放行' }), '发稿前补');
    await user.click(button('通过'));
    await waitFor(() => expect(bridge.callsOf('workflow.move')).toHaveLength(1));
    expect(bridge.callsOf('workflow.move')).toMatchObject([
      {
        to: 'finalReview',
        waivers: [
          { key: expect.stringContaining('openPoint'), name: '何青', reason: '发稿前补' },
          { key: expect.stringContaining('placeholderLeft'), name: '何青', reason: '发稿前补' },
        ],
      },
    ]);
  });

  test('is only to be seen where it warns', async () => {
    const { bridge, button, user } = await show('submit', { lead: '水价【待核】。' });
    expect(button('提交').disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: '我看过这 1 条提醒' }));
    await user.click(button('提交'));
    await waitFor(() =>
      expect(bridge.callsOf('workflow.move')).toMatchObject([{ seesWarnings: true }]),
    );
  });

  test('is shown as main found it, where the desk had not', async () => {
    const held: MoveReply = {
      kind: 'held',
      id: 'article-1',
      findings: [
        {
          key: 'slotMissing article ',
          ruleId: 'slotMissing',
          severity: 'block',
          place: { kind: 'article' },
          quote: '',
          values: { part: '民生篇' },
        },
      ],
    };
    const { closed, button, user } = await show('submit', { reply: held });
    await user.click(button('提交'));
    expect(await screen.findByText('缺“民生篇”')).toBeTruthy();
    expect(button('提交').disabled).toBe(true);
    expect(closed).toEqual([]);
  });
});

describe('who signs', () => {
  test('has a role that may', async () => {
    const { button } = await show('pass', {
      workflow: { status: 'firstReview' },
      newsroom: { ownRoleId: 'reporter' },
    });
    expect(screen.getByText('记者不能做这一步。')).toBeTruthy();
    expect(button('通过').disabled).toBe(true);
  });

  test('may be a colleague at the same desk', async () => {
    const { bridge, button, user } = await show('pass', {
      workflow: { status: 'firstReview' },
      newsroom: { ownRoleId: 'reporter', people: [{ name: '周砚', roleId: 'editor' }] },
    });
    await user.click(screen.getByRole('combobox', { name: '署名' }));
    await user.click(await screen.findByRole('option', { name: '周砚（责任编辑）' }));
    await user.click(button('通过'));
    await waitFor(() =>
      expect(bridge.callsOf('workflow.move')).toMatchObject([
        { by: { name: '周砚', roleId: 'editor' } },
      ]),
    );
  });

  test('gives a name once, which the desk keeps', async () => {
    const { bridge, button, user } = await show('submit', { authorName: '' });
    expect(button('提交').disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: '请先写下你的姓名' }), '林若溪{Enter}');
    await waitFor(() =>
      expect(bridge.callsOf('settings.update')).toEqual([{ authorName: '林若溪' }]),
    );
    await waitFor(() => expect(button('提交').disabled).toBe(false));
  });
});

test('a withdrawal names everywhere that the article went', async () => {
  const { bridge, button, user } = await show('withdraw', {
    workflow: {
      status: 'exported',
      published: true,
      exports: [exported, { ...exported, id: 'export-2', folder: '审稿', isProof: true }],
    },
  });
  expect(screen.getByText('下面各处要一一撤下：')).toBeTruthy();
  expect(screen.getByText('门户网页 → 三月二日')).toBeTruthy();
  expect(screen.queryByText(/审稿$/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: '撤稿的原因' }), '当事人要求');
  await user.click(button('撤稿'));
  await waitFor(() =>
    expect(bridge.callsOf('workflow.move')).toMatchObject([
      { transition: 'withdraw', to: 'withdrawn', note: '当事人要求' },
    ]),
  );
});

test('what main refuses is said, and the dialog stays', async () => {
  const error = {
    code: 'conflict',
    reason: 'revisionMoved',
    retryable: false,
    details: {},
  } as const;
  const { closed, button, user } = await show('submit', {
    reply: { kind: 'refused', id: 'article-1', error },
  });
  await user.click(button('提交'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^这篇稿件刚刚改过/);
  expect(closed).toEqual([]);
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Workflow } from '#shared/domain/workflow/signOff';
import { wantedField } from '../../../renderer/features/metadata/wantedField';
import { WorkflowPane } from '../../../renderer/features/workflow';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { select, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';
import { exported, signOff } from '../../support/workflows';

beforeAll(() => {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

async function show(workflow: Partial<Workflow>, lead: readonly string[] = ['每吨十二元。']) {
  const article = fakeArticle(
    'article-1',
    { main: ['水价调整'], lead },
    { metadata: { source: '榕川日报', publishedAt: '2026-03-02T08:00:00+08:00' } },
  );
  const { bridge, newsroom } = createFakeNewsroom([article], {
    'workflow.get': ({ id }) => ({
      articleId: id,
      revision: 3,
      status: 'draft',
      published: false,
      signOffs: [],
      exports: [],
      changed: null,
      ...workflow,
    }),
  });
  newsroom.settings = { ...newsroom.settings, authorName: '沈知秋' };
  const session = await openSession(bridge, 'article-1');
  const asked: string[] = [];
  const rendered = renderPart(
    <WorkflowPane session={session} onFields={() => asked.push('fields')} />,
    bridge,
  );
  await screen.findByRole('region', { name: '审签' });
  return { session, asked, ...rendered };
}

const stepsOf = () =>
  within(screen.getByRole('list', { name: '三审流程' }))
    .getAllByRole('listitem')
    .map(
      (step) => `${within(step).getByRole('img').getAttribute('aria-label')} ${step.textContent}`,
    );

const finding = (words: string | RegExp) =>
  within(screen.getByRole('region', { name: '检查' })).getByRole('button', { name: words });

describe('where the article stands', () => {
  test('is a line of six steps, those passed with who passed them', async () => {
    await show({
      status: 'secondReview',
      signOffs: [
        signOff('pass', ['firstReview', 'secondReview']),
        signOff('submit', ['draft', 'firstReview'], { name: '林若溪', roleId: 'reporter' }),
      ],
    });
    const steps = stepsOf();
    expect(steps[0]).toMatch(/^已过 草稿林若溪2026年3月2日/);
    expect(steps[1]).toMatch(/^已过 一审周砚/);
    expect(steps.slice(2)).toEqual(['现在 二审', '未到 三审', '未到 签发', '未到 导出']);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['通过…', '退回…']));
    expect(names).not.toContain('签发…');
  });

  test('says what was changed since the sign-off, and that it does not hold any more', async () => {
    await show({
      status: 'finalReview',
      changed: { added: 9, removed: 3 },
      signOffs: [signOff('signOff', ['finalReview', 'signedOff'])],
    });
    expect(screen.getByText('签发后改动 12 字')).toBeTruthy();
    expect(screen.getByText(/签发不再有效/)).toBeTruthy();
  });

  test('says of an exported text that was changed that nobody has said why, until somebody has', async () => {
    const { unmount } = await show({
      status: 'correcting',
      published: true,
      exports: [exported],
      changed: { added: 0, removed: 0 },
    });
    expect(screen.getByText('导出后改动过，文字没有变')).toBeTruthy();
    expect(screen.getByText('还没有登记更正的原因。')).toBeTruthy();
    expect(stepsOf()[0]).toBe('现在 更正');
    unmount();
    await show({
      status: 'correcting',
      published: true,
      exports: [exported],
      signOffs: [
        signOff('correct', ['exported', 'correcting'], {
          note: '单价写错',
          exportIds: ['export-1'],
        }),
      ],
    });
    expect(screen.getByText('更正：单价写错')).toBeTruthy();
    expect(screen.queryByText('还没有登记更正的原因。')).toBeNull();
  });

  test('says of a withdrawn one why, and where it is to be taken down', async () => {
    await show({
      status: 'withdrawn',
      published: true,
      exports: [exported],
      signOffs: [signOff('withdraw', ['exported', 'withdrawn'], { note: '当事人要求' })],
    });
    expect(screen.getByText('已撤稿：当事人要求')).toBeTruthy();
    const where = screen.getByRole('region', { name: '导出记录' });
    for (const text of [
      '下面各处要一一撤下：',
      '门户网页 → 三月二日',
      '水价调整.html',
      '校验码 bbbbbbbb',
      '未经签发',
    ]) {
      expect(within(where).getByText(text)).toBeTruthy();
    }
  });
});

describe('what the next gate finds', () => {
  test('follows the text, and leads into it', async () => {
    const { session, user } = await show({}, ['每吨XX元。', '五月起施行。']);
    await user.click(finding(/还留着占位的字/));
    const { selection, doc } = session.editor.state;
    expect(doc.textBetween(selection.from, selection.to)).toBe('XX');
    act(() => {
      select(session.editor, 'XX');
      write(session.editor, '十二');
    });
    await waitFor(() => expect(screen.queryByText(/还留着占位的字/)).toBeNull());
  });

  test('leads to a field for what stands in one', async () => {
    const { asked, user } = await show({});
    await user.click(finding(/没有署名/));
    expect(asked).toEqual(['fields']);
    expect(wantedField.get()).toBe('bylines');
    wantedField.set(null);
  });

  test('is told by gravity in words', async () => {
    await show({ status: 'secondReview', signOffs: [] }, ['水价【待核】。']);
    expect(screen.getByText('必改 1 处，提醒 1 处，供参考 0 处')).toBeTruthy();
    expect(within(finding(/还留着待核/)).getByRole('img', { name: '必改' })).toBeTruthy();
  });
});

test('a record says who did what on which text, with its note, its waivers and what was found', async () => {
  const key = 'openPoint b1 【待核】';
  const found = {
    key,
    ruleId: 'openPoint',
    severity: 'block',
    place: { kind: 'block', blockId: 'b1' },
    quote: '【待核】',
    values: { kind: '待核', note: '' },
  } as const;
  await show({
    status: 'finalReview',
    signOffs: [
      signOff('pass', ['secondReview', 'finalReview'], {
        roleName: '夜班主任',
        note: '标题再斟酌',
        findings: [found],
        waivers: [{ key, name: '何青', reason: '水文站已口头确认' }],
      }),
    ],
  });
  const records = screen.getByRole('region', { name: '审签记录' });
  for (const text of [
    '二审通过',
    '周砚（夜班主任）',
    '标题再斟酌',
    '何青放行“还留着待核”：水文站已口头确认',
    '第 3 稿',
    '当时查出 1 处',
  ]) {
    expect(within(records).getByText(text)).toBeTruthy();
  }
});

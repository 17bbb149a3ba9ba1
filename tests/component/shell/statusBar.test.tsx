import { act, screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { ArticleCounts } from '../../../renderer/shell/ArticleCounts';
import { currentRun } from '../../../renderer/shell/ExportProgress';
import { SaveStatus } from '../../../renderer/shell/SaveStatus';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

const text = {
  main: ['江风入巷'],
  lead: ['青澜江，水面宽了。'],
  sections: [{ label: '经济篇', headline: '新丝线', text: ['两千人上班。'] }],
};
const open = async (answers = {}) => {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)], answers);
  return { bridge, session: await openSession(bridge, 'article-1') };
};

describe('counts', () => {
  test('are of the body without headline, and of the part at the caret', async () => {
    const { bridge, session } = await open();
    renderPart(<ArticleCounts session={session} />, bridge);
    expect(screen.getByText('21 字')).toBeTruthy();
    expect(screen.queryByText(/本段/)).toBeNull();
    act(() => putCaret(session.editor, '两千人', 0));
    expect(await screen.findByText('本段 12')).toBeTruthy();
    act(() => write(session.editor, '园区里'));
    expect(await screen.findByText('本段 15')).toBeTruthy();
    expect(screen.getByText('24 字')).toBeTruthy();
  });

  test('are drawn again only when a number changes', async () => {
    const { bridge, session } = await open();
    let renders = 0;
    const count = () => {
      renders += 1;
    };
    renderPart(
      <Profiler id="counts" onRender={count}>
        <ArticleCounts session={session} />
      </Profiler>,
      bridge,
    );
    const before = renders;
    act(() => {
      putCaret(session.editor, '江风', 0);
      write(session.editor, '新的主题');
    });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(renders).toBe(before);
  });

  test('thousands are parted', async () => {
    const long = { main: ['长'], lead: ['字'.repeat(3_470)] };
    const { bridge } = createFakeNewsroom([fakeArticle('article-1', long)]);
    renderPart(<ArticleCounts session={await openSession(bridge, 'article-1')} />, bridge);
    expect(screen.getByText('3,470 字')).toBeTruthy();
  });
});

describe('safety', () => {
  test('says when it was saved', async () => {
    const { bridge, session } = await open();
    renderPart(<SaveStatus session={session} />, bridge);
    expect(screen.getByRole('status').textContent).toBe('已保存');
    act(() => write(session.editor, '新'));
    expect(screen.getByRole('status').textContent).toBe('有改动，稍候保存');
    await act(async () => void (await session.flush()));
    expect(screen.getByRole('status').textContent).toMatch(/^已保存 \d\d:03:07$/);
  });

  test('a failure stays with what to do until a save succeeds', async () => {
    let full = true;
    const { bridge, session } = await open({
      'articles.save': () => {
        if (full) throw new AppError('storage_full');
        return { revision: 2, savedAt: '2026-03-02T04:03:07.000Z' };
      },
    });
    renderPart(<SaveStatus session={session} />, bridge);
    act(() => write(session.editor, '新'));
    await act(async () => void (await session.flush()));
    const status = screen.getByRole('status');
    expect(status.textContent).toContain('未保存：磁盘满了');
    expect(status.textContent).toContain('腾出一些空间');
    full = false;
    await act(async () => void (await session.flush()));
    await waitFor(() => expect(status.textContent).toMatch(/^已保存/));
  });
});

test('a run of exports counts those done since it began', () => {
  const job = (id: string, state: string, createdAt: string) => ({ id, state, createdAt }) as never;
  const run = currentRun([
    job('old', 'succeeded', '2026-01-01'),
    job('a', 'running', '2026-02-01'),
    job('b', 'succeeded', '2026-02-02'),
    job('c', 'queued', '2026-02-03'),
  ]);
  expect(run.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(currentRun([job('old', 'failed', '2026-01-01')])).toEqual([]);
});

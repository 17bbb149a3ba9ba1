import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { Job } from '#shared/domain/job';
import { settleAllSuggestions } from '#shared/editor/commands/suggestions';
import { ExportDialog, ExportsPane } from '../../../renderer/features/exports';
import type { FakeAnswers } from '../../support/fakeBridge';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

function job(id: string, part: Partial<Job>): Job {
  return {
    id,
    articleId: 'article-1',
    title: '守着一根水尺的人',
    format: 'portal-html',
    state: 'succeeded',
    progress: 1,
    attempts: 1,
    fileNames: [],
    losses: [],
    error: null,
    createdAt: `2026-03-0${id}T00:00:00Z`,
    finishedAt: null,
    ...part,
  };
}
const failed = new AppError('unavailable', { reason: 'folderNotWritable' }).toData();

function show(jobs: Job[], answers: FakeAnswers = {}, articleId: string | null = null) {
  const { newsroom, bridge } = createFakeNewsroom([], answers);
  newsroom.jobs = jobs;
  return { newsroom, bridge, ...renderPart(<ExportsPane articleId={articleId} />, bridge) };
}

describe('the exports', () => {
  test('stand with the newest first, each with its state in a word', async () => {
    show([
      job('1', { state: 'queued' }),
      job('3', { state: 'failed', error: failed }),
      job('2', {}),
    ]);
    const items = await screen.findAllByRole('listitem');
    expect(items.map((item) => /排队|失败|已导出/.exec(item.textContent ?? '')?.[0])).toEqual([
      '失败',
      '已导出',
      '排队',
    ]);
  });

  test('say how far, what was lost, and why one failed', async () => {
    show([
      job('1', { state: 'running', progress: 0.4 }),
      job('2', {
        losses: [
          { key: 'figure', count: 3 },
          { key: 'ofANewerFormat', count: 2 },
        ],
      }),
      job('3', { state: 'failed', error: failed, attempts: 3 }),
    ]);
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('40');
    for (const text of ['图片 3 张', '其他 2 处', '这个文件夹写不进去', '已试 3 次']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
  });

  test('are shown in their folder or tried again', async () => {
    const { user, bridge } = show([job('2', {}), job('1', { state: 'failed', error: failed })], {
      'exports.reveal': () => null,
      'exports.retry': () => null,
    });
    await user.click(await screen.findByRole('button', { name: '在文件夹中显示' }));
    await user.click(screen.getByRole('button', { name: '再导一次' }));
    expect(bridge.callsOf('exports.reveal')).toEqual([{ jobId: '2' }]);
    expect(bridge.callsOf('exports.retry')).toEqual([{ jobId: '1' }]);
  });

  test('follow the queue', async () => {
    const { newsroom, bridge } = show([job('1', { state: 'running', progress: 0 })]);
    await screen.findByText('正在导出');
    newsroom.jobs = [job('1', {})];
    bridge.emit('exports.changed', { jobIds: ['1'] });
    expect(await screen.findByText('已导出')).toBeTruthy();
  });

  test('of one article leave out the others', async () => {
    show([job('1', {}), job('2', { articleId: 'article-2' })], {}, 'article-1');
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
  });
});

describe('to export', () => {
  async function open(answers: FakeAnswers) {
    const article = fakeArticle('article-1', { main: ['水尺'], lead: ['水来了。'] });
    const { bridge } = createFakeNewsroom([article], answers);
    const session = await openSession(bridge, 'article-1');
    const done = { onClose: vi.fn(), onStarted: vi.fn() };
    return {
      session,
      bridge,
      ...done,
      ...renderPart(<ExportDialog session={session} {...done} />, bridge),
    };
  }

  test('stores the article first, then asks for the chosen format', async () => {
    const { user, session, bridge, onStarted } = await open({
      'exports.start': () => ({ jobIds: ['1'] }),
    });
    putCaret(session.editor, '水来了', 0);
    write(session.editor, '新');
    await user.click(screen.getByRole('radio', { name: /门户文本/ }));
    await user.click(screen.getByRole('button', { name: '选文件夹并导出' }));
    await waitFor(() => expect(onStarted).toHaveBeenCalled());
    const order = bridge.calls.map(({ method }) => method);
    expect(order.indexOf('articles.save')).toBeLessThan(order.indexOf('exports.start'));
    expect(bridge.callsOf('exports.start')).toEqual([
      { ids: ['article-1'], format: 'portal-text' },
    ]);
  });

  test('says how many suggestions are left out, until they are settled', async () => {
    const { session } = await open({});
    expect(screen.queryByRole('status')).toBeNull();
    act(() => {
      session.suggesting.set(true);
      putCaret(session.editor, '水来了', 0);
      write(session.editor, '夏');
      putCaret(session.editor, '水来了', 3);
      write(session.editor, '吗');
    });
    expect(screen.getByRole('status').textContent).toBe(
      '还有 2 处修订没有处理。导出的是没有采纳这些修订的文字。',
    );
    const { state, view } = session.editor;
    act(() => void settleAllSuggestions('accept')(state, view.dispatch));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('choosing no folder leaves the dialog as it is', async () => {
    const { user, onStarted } = await open({ 'exports.start': () => null });
    const submit = screen.getByRole('button', { name: '选文件夹并导出' });
    await user.click(submit);
    await waitFor(() => expect(submit.hasAttribute('disabled')).toBe(false));
    expect(onStarted).not.toHaveBeenCalled();
    expect(within(screen.getByRole('dialog')).getAllByRole('radio')).toHaveLength(3);
  });
});

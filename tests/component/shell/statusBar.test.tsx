import { act, screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import { insertSection } from '#shared/editor/commands/sections';
import { ArticleCounts } from '../../../renderer/shell/ArticleCounts';
import { currentRun } from '../../../renderer/shell/ExportProgress';
import { SaveStatus } from '../../../renderer/shell/SaveStatus';
import { createFakeNewsroom, fakeArticle, fakeTemplates } from '../../support/fakeNewsroom';
import { keepText, openSession } from '../../support/fakeSession';
import { putCaret, select, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

const text = {
  main: ['江风入巷'],
  lead: ['青澜江，水面宽了。'],
  sections: [{ label: '经济篇', headline: '新丝线', text: ['两千人上班。'] }],
};
const numbersOf = (row: HTMLElement) =>
  [...row.querySelectorAll('.countsNumber')].map(({ textContent }) => textContent);
const open = async (answers = {}) => {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)], answers);
  return { bridge, session: await openSession(bridge, 'article-1') };
};

describe('counts', () => {
  test('are of the body without headline, and of the part at the caret', async () => {
    const { bridge, session } = await open();
    renderPart(<ArticleCounts session={session} />, bridge);
    expect(screen.getByText('21 字')).toBeTruthy();
    expect(screen.queryByText(/本篇/)).toBeNull();
    act(() => putCaret(session.editor, '两千人', 0));
    expect(await screen.findByText('本篇 12')).toBeTruthy();
    act(() => write(session.editor, '园区里'));
    expect(await screen.findByText('本篇 15')).toBeTruthy();
    expect(screen.getByText('24 字')).toBeTruthy();
  });

  test('are of the text in force: a section to come has a length, the body has none of it', async () => {
    const { bridge, session } = await open();
    renderPart(<ArticleCounts session={session} />, bridge);
    act(() => {
      session.suggesting.set(true);
      putCaret(session.editor, '两千人', 0);
      const { state, view } = session.editor;
      insertSection(() => 'added')(state, view.dispatch);
      write(session.editor, '民生篇');
    });
    expect(await screen.findByText('本篇 3')).toBeTruthy();
    expect(screen.getByText('21 字')).toBeTruthy();
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
    // The rule that the user chose comes from the settings, once.
    await waitFor(() => expect(bridge.callsOf('settings.get')).toHaveLength(1));
    await act(() => new Promise(requestAnimationFrame));
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

describe('the counts behind the counter', () => {
  const opened = async (template: Template | null = null) => {
    const { newsroom, bridge } = createFakeNewsroom([fakeArticle('article-1', text)]);
    const session = await openSession(bridge, 'article-1');
    if (template !== null) session.moveTemplate(template, keepText);
    const { user } = renderPart(<ArticleCounts session={session} />, bridge);
    act(() => putCaret(session.editor, '两千人', 0));
    await screen.findByText('本篇 12');
    await user.click(screen.getByRole('button', { name: /^字数/ }));
    return { newsroom, session, user };
  };

  test('are three for the article, the section and what is selected', async () => {
    const { session } = await opened();
    act(() => select(session.editor, '水面', 2));
    const words = await screen.findByRole('radio', { name: /字数（与 Word 相同）/ });
    await waitFor(() => expect(numbersOf(words)).toEqual(['21', '9', '2']));
    const cells = screen.getByRole('radio', { name: /版面字数/ });
    // Two paragraphs of the article with their indents, one of the lead.
    expect(numbersOf(cells)).toEqual(['25', '11', '2']);
  });

  test('the one that is chosen stands in the status bar, here and after the next start', async () => {
    const { newsroom, user } = await opened();
    await user.click(await screen.findByRole('radio', { name: /版面字数/ }));
    expect(await screen.findByText('25 格')).toBeTruthy();
    expect(newsroom.settings.countRule).toBe('cells');
  });

  test('say in words how far the text is from what the template asks for', async () => {
    const [blank] = fakeTemplates;
    if (blank === undefined) throw new Error('no template');
    await opened({ ...blank, characters: { min: 30, max: 40 } });
    const popup = await screen.findByRole('dialog');
    expect(within(popup).getByText('模板要求 30–40 字')).toBeTruthy();
    expect(within(popup).getByText('还差 9 字')).toBeTruthy();
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

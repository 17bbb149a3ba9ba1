import { act, screen, waitFor, within } from '@testing-library/react';
import { TextSelection } from '@tiptap/pm/state';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReviewPane } from '../../../renderer/features/review';
import { reviewOf } from '../../../renderer/features/review/reviewControl';
import { positionOf } from '../../support/documentBuilder';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

beforeAll(() => {
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

async function open(authorName = '沈砚秋') {
  const article = fakeArticle('article-1', {
    main: ['水价调整'],
    lead: ['每吨十二元。', '五月起施行。'],
  });
  const { bridge, newsroom } = createFakeNewsroom([article]);
  newsroom.settings = { ...newsroom.settings, authorName };
  const session = await openSession(bridge, 'article-1');
  const { user } = renderPart(<ReviewPane session={session} />, bridge);
  await screen.findByText(/还没有批注和修订/);
  const select = (text: string) =>
    act(() => {
      const { state, view } = session.editor;
      const from = positionOf(state.doc, text);
      view.dispatch(
        state.tr.setSelection(TextSelection.create(state.doc, from, from + text.length)),
      );
    });
  const comment = async (words: string, text: string) => {
    select(words);
    act(() => void reviewOf(session).begin());
    await user.type(await screen.findByRole('textbox', { name: '写下批注' }), text);
    await user.keyboard('{Control>}{Enter}{/Control}');
    return (await screen.findByText(text)).closest('article') as HTMLElement;
  };
  return { session, user, bridge, newsroom, select, comment };
}

describe('comments', () => {
  test('are written, answered and resolved, and filtered by that', async () => {
    const { session, user, comment } = await open();
    const card = await comment('十二元', '请核对');
    expect(session.review.get().threads[0]?.quote).toBe('十二元');
    await user.click(within(card).getByRole('button', { name: '回复' }));
    await user.type(screen.getByRole('textbox', { name: '写下回复' }), '已核对');
    await user.click(within(card).getByRole('button', { name: '回复' }));
    expect(session.review.get().threads[0]?.messages.map(({ text }) => text)).toEqual([
      '请核对',
      '已核对',
    ]);
    await user.click(within(card).getByRole('button', { name: '解决' }));
    await waitFor(() => expect(screen.queryByText('已核对')).toBeNull());
    await user.click(screen.getByRole('radio', { name: '已解决' }));
    await user.click(await screen.findByRole('button', { name: '重新打开' }));
    expect(session.review.get().threads[0]?.resolved).toBeNull();
  });

  test('ask for the name with the first one, and keep it', async () => {
    const { session, user, newsroom, select } = await open('');
    select('十二元');
    act(() => void reviewOf(session).begin());
    await user.type(await screen.findByRole('textbox', { name: '写下批注' }), '请核对');
    expect(screen.getByRole('button', { name: '加上批注' })).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: '署名' }), '陆闻');
    await user.click(screen.getByRole('button', { name: '加上批注' }));
    expect(session.review.get().threads[0]?.messages[0]?.author).toBe('陆闻');
    await waitFor(() => expect(newsroom.settings.authorName).toBe('陆闻'));
  });

  test('stay in the list when their words are gone, and come back with an undone deletion', async () => {
    const { session, user, comment, select } = await open();
    await comment('十二元', '请核对');
    select('十二元');
    act(() => session.editor.view.dispatch(session.editor.state.tr.deleteSelection()));
    expect(await screen.findByText('原文已删')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '删掉批注' }));
    expect(session.review.get().threads).toEqual([]);
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(session.review.get().threads).toHaveLength(1);
  });

  test('by keyboard: arrows walk through the entries, Enter goes to the words', async () => {
    const { session, user, comment } = await open();
    await comment('十二元', '请核对');
    await comment('五月', '是五月吗');
    const [first, second] = screen.getAllByTitle('到原文');
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{Enter}');
    const { from, to } = session.editor.state.selection;
    expect(session.editor.state.doc.textBetween(from, to)).toBe('五月');
  });
});

describe('suggestions', () => {
  test('stand in the list as they are made, and are settled there', async () => {
    const { session, user } = await open();
    act(() => session.suggesting.set(true));
    act(() => {
      putCaret(session.editor, '十二元', 3);
      write(session.editor, '五角');
    });
    const pane = screen.getByRole('region', { name: '批注和修订' });
    const card = (await within(pane).findByText('五角')).closest('article');
    if (card === null) throw new Error('no card');
    expect(within(card).getByText('沈砚秋')).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: '接受' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: '接受' })).toBeNull());
    expect(session.document.get().textContent).toContain('每吨十二元五角。');
  });
});

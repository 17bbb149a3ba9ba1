import { expect, test } from 'vitest';
import { type CommentThread, emptyReview } from '#shared/domain/review';
import { commentOn, commentRanges, toggleHighlight } from '#shared/editor/commands/annotations';
import { reviewItems } from '#shared/editor/reviewItems';
import type { ArticleSession } from '../../../renderer/features/editor';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, select } from '../../support/paper';

const thread: CommentThread = {
  id: 'thread-1',
  quote: '十二元',
  messages: [{ id: 'm', author: '陆闻', at: '2026-03-01T09:00:00.000Z', text: '请核对' }],
  resolved: null,
};

/** Two articles that read the same; a comment stands on 十二元 of the first alone. */
async function openBoth() {
  const text = { main: ['水价调整'], lead: ['每吨十二元。', '五月起施行。'] };
  const { bridge } = createFakeNewsroom(
    ['article-1', 'article-2'].map((id) => fakeArticle(id, text)),
  );
  const [one, two] = [
    await openSession(bridge, 'article-1'),
    await openSession(bridge, 'article-2'),
  ];
  one.updateReview(() => ({ threads: [thread] }));
  select(one.editor, '十二元');
  const { from, to } = one.editor.state.selection;
  commentOn(thread.id, [{ from, to }])(one.editor.state, one.editor.view.dispatch);
  return { one, two };
}

/** What an article's copy of its selection brings to the clipboard. */
function copied({ editor: { view, state } }: ArticleSession): string {
  return view.serializeForClipboard(state.selection.content()).dom.innerHTML;
}

/** The words under the comment. */
const commented = ({ editor: { state } }: ArticleSession) =>
  commentRanges(state.doc, thread.id).map(({ from, to }) => state.doc.textBetween(from, to));

test('words that are cut take their comment to where they are pasted', async () => {
  const { one } = await openBoth();
  select(one.editor, '吨十二元');
  const html = copied(one);
  one.editor.view.dispatch(one.editor.state.tr.deleteSelection());
  expect(commented(one)).toEqual([]);
  putCaret(one.editor, '五月', 2);
  one.editor.view.pasteHTML(html);
  expect(one.editor.state.doc.textContent).toContain('五月吨十二元起施行。');
  expect(commented(one)).toEqual(['十二元']);
});

test('words that are cut or copied keep their highlights', async () => {
  const { one, two } = await openBoth();
  select(one.editor, '每吨');
  toggleHighlight('verify')(one.editor.state, one.editor.view.dispatch);
  select(one.editor, '每吨十');
  const html = copied(one);
  for (const { editor } of [one, two]) {
    putCaret(editor, '五月', 2);
    editor.view.pasteHTML(html);
    const kinds = reviewItems(editor.state.doc, emptyReview).flatMap(({ item }) =>
      item.kind === 'highlight' ? [`${item.highlight} ${item.text}`] : [],
    );
    expect(kinds.at(-1)).toBe('verify 每吨');
  }
});

test('a copy leaves the comment where it is', async () => {
  const { one } = await openBoth();
  select(one.editor, '吨十二元');
  const html = copied(one);
  putCaret(one.editor, '五月', 2);
  one.editor.view.pasteHTML(html);
  expect(one.editor.state.doc.textContent).toContain('五月吨十二元起施行。');
  expect(commented(one)).toEqual(['十二元']);
  expect(one.review.get().threads).toEqual([thread]);
});

test.each([
  ['another article of the desk', (one: ArticleSession) => copied(one)],
  [
    'a page that says it is Kapok’s',
    () => '<p data-pm-slice="1 1 []">每<span data-thread="thread-1">十二元</span></p>',
  ],
])('no comment comes from %s', async (_from, htmlOf) => {
  const { one, two } = await openBoth();
  select(one.editor, '十二元');
  const html = htmlOf(one);
  putCaret(two.editor, '五月', 2);
  two.editor.view.pasteHTML(html);
  expect(two.editor.state.doc.textContent).toMatch(/五月每?十二元起施行。/);
  expect(commented(two)).toEqual([]);
  expect(two.review.get().threads).toEqual([]);
});

test('nor from a web page that copies the mark of one', async () => {
  const { one } = await openBoth();
  one.editor.commands.clearContent();
  const html = '<p>每<span data-thread="thread-1" class="commented">十二元</span></p>';
  await one.paste.take(one.editor.view, { html, text: '每十二元', rtf: '', files: [] });
  expect(one.editor.state.doc.textContent).toContain('每十二元');
  expect(commented(one)).toEqual([]);
});

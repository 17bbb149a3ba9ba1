import { redo, undo } from '@tiptap/pm/history';
import { expect, test } from 'vitest';
import { commentOn } from '#shared/editor/commands/annotations';
import { insertHeadlineHalf } from '#shared/editor/commands/headline';
import { removeSection } from '#shared/editor/commands/sections';
import { moveToTemplate } from '#shared/editor/templateMove';
import type { ArticleSession } from '../../../renderer/features/editor';
import { randomBlockId } from '../../../renderer/features/editor/blockIds';
import { positionOf } from '../../support/documentBuilder';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret, write } from '../../support/paper';
import { slot, template } from '../../support/templates';

const from = template({ sections: [slot('a')] });
const to = template({
  version: 2,
  headline: { ...from.headline, main: 2, locked: true },
  sections: [slot('a'), slot('b')],
});
const all = { addMissing: true, relabel: true };

async function open(): Promise<ArticleSession> {
  const article = fakeArticle('article-1', { main: ['渠'], lead: ['水来了。'] });
  const name = { id: from.id, version: from.version };
  const content = { ...article.content, template: name };
  const { bridge } = createFakeNewsroom([{ ...article, content }]);
  return openSession(bridge, 'article-1', { template: from });
}
const move = (session: ArticleSession, version = to) =>
  session.moveTemplate(version, moveToTemplate({ from, to: version }, all, randomBlockId));
const stands = ({ matter, template: now, document }: ArticleSession) => ({
  name: matter.get().template?.version,
  template: now.get()?.version,
  sections: document.get().childCount - 2,
});
const isOld = { name: 1, template: 1, sections: 0 };
const isNew = { name: 2, template: 2, sections: 2 };

test('undo leads back to the version with the text, redo forth again', async () => {
  const session = await open();
  const { editor } = session;
  expect(move(session)).toBeNull();
  expect(stands(session)).toEqual(isNew);
  putCaret(editor, '水来了', 1);
  write(editor, '真');
  undo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isNew);
  undo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isOld);
  // The old version's rules hold again: it lets the headline have as many lines as it likes.
  putCaret(editor, '渠', 1);
  expect(insertHeadlineHalf(editor.state, editor.view.dispatch)).toBe(true);
  expect(session.document.get().firstChild?.childCount).toBe(4);
  undo(editor.state, editor.view.dispatch);
  redo(editor.state, editor.view.dispatch);
  undo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isOld);
});

test('redo puts the new version over the text again', async () => {
  const session = await open();
  const { editor } = session;
  move(session);
  undo(editor.state, editor.view.dispatch);
  redo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isNew);
});

test('undo of what was written after a move leaves the version, though the text reads as before it', async () => {
  const session = await open();
  const { editor } = session;
  const before = session.document.get();
  move(session, template({ version: 2, sections: [slot('a')] }));
  const section = session.document.get().content.size - 2;
  editor.commands.setTextSelection(section);
  removeSection(editor.state, editor.view.dispatch);
  putCaret(editor, '水来了', 1);
  write(editor, '真');
  undo(editor.state, editor.view.dispatch);
  expect(session.document.get().eq(before)).toBe(true);
  expect(stands(session)).toEqual({ ...isNew, sections: 0 });
});

test('undo and redo of a move find it in a text that was commented on since', async () => {
  const session = await open();
  const { editor } = session;
  move(session);
  const from = positionOf(editor.state.doc, '水来了');
  commentOn('thread-1', [{ from, to: from + 1 }])(editor.state, editor.view.dispatch);
  undo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isOld);
  redo(editor.state, editor.view.dispatch);
  expect(stands(session)).toEqual(isNew);
});

test('a move that leaves the text as it is gives the way back', async () => {
  const session = await open();
  const back = session.moveTemplate({ ...from, version: 2 }, () => false);
  expect(stands(session)).toEqual({ ...isOld, name: 2, template: 2 });
  back?.();
  expect(stands(session)).toEqual(isOld);
});

test('a move is no suggestion, whoever suggests meanwhile', async () => {
  const session = await open();
  session.suggesting.set(true);
  move(session);
  expect(stands(session)).toEqual(isNew);
  const changes = session.document.get().children.map(({ attrs }) => attrs.change ?? null);
  expect(changes).toEqual([null, null, null, null]);
});

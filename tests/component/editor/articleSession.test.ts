import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noDeskNotes } from '#shared/domain/deskNotes';
import { AppError } from '#shared/domain/errors';
import { moveToTemplate } from '#shared/editor/templateMove';
import { createTranslator } from '#shared/locales/createTranslator';
import type { ArticleSession } from '../../../renderer/features/editor/articleSession';
import { randomBlockId } from '../../../renderer/features/editor/blockIds';
import { createArticleSession } from '../../../renderer/features/editor/createArticleSession';
import { placeholderWords } from '../../../renderer/features/editor/placeholderWords';
import { article, headline, idsOf, lead, p, section } from '../../support/documentBuilder';
import { createFakeLibrary, type FakeLibrary } from '../../support/fakeLibrary';
import { mount, press, putCaret, write } from '../../support/paper';
import { slot, template } from '../../support/templates';

const id = 'article-1';
const first = article(
  headline('旱渠变清渠'),
  lead(p('水来了。')),
  section('一', p('甲村先通水。')),
);
const t = createTranslator('zh-CN');
const words = placeholderWords(t);

let library: FakeLibrary;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  library = createFakeLibrary({ [id]: first });
});
afterEach(() => {
  expect(library.breaches).toEqual([]);
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function open() {
  const record = await library.client.call('articles.get', { id });
  if (record.content === null) throw new Error('no content');
  const session = createArticleSession({
    client: library.client,
    record,
    content: record.content,
    template: null,
    words: () => words,
    t: () => t,
    onRefused: () => undefined,
    author: () => '沈砚秋',
    onImpossible: () => undefined,
    notes: noDeskNotes,
    onNotes: () => undefined,
    editorLabel: '正文',
  });
  mount(session.editor);
  return session;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const storedText = () => library.stored(id).document.textContent;
const saves = () => library.callsOf('articles.save');

/** Stores now; a flush waits a moment for what an input method may still have to say. */
async function flush(session: ArticleSession) {
  const flushed = session.flush();
  await pass(200);
  return flushed;
}

describe('what is written', () => {
  test('is in the journal within 250 ms, on the revision that was opened', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '，');
    write(session.editor, '真的');
    await pass(250);
    expect(library.callsOf('drafts.append')).toMatchObject([
      {
        articleId: id,
        baseRevision: 1,
        firstSeq: 1,
        entries: [{ kind: 'steps' }, { kind: 'steps' }],
      },
    ]);
    expect(library.recoverable(id).document.toJSON()).toEqual(session.document.get().toJSON());
    expect(saves()).toEqual([]);
  });

  test('is saved after a pause, with the revision it started from and the last entry it holds', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await pass(300);
    write(session.editor, '二');
    await pass(1_000);
    expect(saves()).toMatchObject([{ id, baseRevision: 1, throughSeq: 2 }]);
    expect(storedText()).toContain('水来了一二。');
    expect(session.revision()).toBe(2);
    expect(session.saveState.get()).toMatchObject({ kind: 'saved', at: expect.any(String) });
    write(session.editor, '三');
    await pass(1_000);
    expect(saves()[1]).toMatchObject({ baseRevision: 2, throughSeq: 3 });
  });

  test('and the selection alone is no change', async () => {
    const session = await open();
    putCaret(session.editor, '甲村');
    await pass(60_000);
    expect(library.calls.map(({ method }) => method)).toEqual(['articles.get']);
    expect(session.saveState.get()).toEqual({ kind: 'saved', at: null });
  });

  test.each([
    ['a split', () => putAt('甲村', 2), 'Enter'],
    ['a split at the end', () => putAt('甲村先通水。', 6), 'Enter'],
  ])('%s is stored with the ids that the editor gave', async (_what, place, key) => {
    const session = await open();
    place()(session.editor);
    expect(press(session.editor, key)).toBe(true);
    expect(session.document.get()).toBe(session.editor.state.doc);
    await pass(250);
    expect(library.recoverable(id).document.toJSON()).toEqual(session.editor.state.doc.toJSON());
    await flush(session);
    const ids = idsOf(library.stored(id).document);
    expect(ids).not.toContain('');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(idsOf(first).length + 1);
  });

  test('a doubled block is stored under an id of its own, in the journal as in the save', async () => {
    const session = await open();
    const { state, view } = session.editor;
    const copy = state.doc.child(1).child(0);
    view.dispatch(state.tr.insert(state.doc.child(0).nodeSize + 1, copy));
    await pass(250);
    expect(library.recoverable(id).document.toJSON()).toEqual(session.editor.state.doc.toJSON());
    await pass(1_000);
    expect(idsOf(library.stored(id).document)).toEqual(idsOf(session.editor.state.doc));
  });

  test('during a save is stored by the next one, on the revision that the first made', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    const letGo = library.hold('articles.save');
    await pass(1_000);
    write(session.editor, '二');
    await pass(5_000);
    expect(saves()).toHaveLength(1);
    letGo();
    await pass(0);
    expect(storedText()).toContain('水来了一。');
    expect(session.saveState.get().kind).toBe('dirty');
    await pass(1_000);
    expect(saves().map(({ baseRevision, throughSeq }) => [baseRevision, throughSeq])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(storedText()).toContain('水来了一二。');
  });

  test('and taken back is stored as well', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await pass(1_200);
    press(session.editor, 'z', { ctrlKey: true });
    await pass(1_200);
    expect(storedText()).toBe(first.textContent);
    expect(library.stored(id).revision).toBe(3);
  });
});

function putAt(text: string, offset: number) {
  return (editor: Parameters<typeof putCaret>[0]) => putCaret(editor, text, offset);
}

describe('metadata and headline', () => {
  test('a change of metadata goes into the journal and the save', async () => {
    const session = await open();
    session.updateMetadata({ source: '榕川日报' });
    session.updateMetadata({ channel: '乡村' });
    await pass(250);
    expect(library.recoverable(id).metadata).toMatchObject({ source: '榕川日报', channel: '乡村' });
    await pass(1_000);
    expect(library.stored(id).metadata).toMatchObject({ source: '榕川日报', channel: '乡村' });
    expect(saves()).toMatchObject([{ throughSeq: 2 }]);
  });

  test('words and metadata keep their order in one journal', async () => {
    const session = await open();
    putCaret(session.editor, '水来了');
    write(session.editor, '一');
    session.updateMetadata({ source: '榕川日报' });
    write(session.editor, '二');
    await pass(250);
    const [batch] = library.callsOf('drafts.append');
    expect(batch?.entries.map(({ kind }) => kind)).toEqual(['steps', 'metadata', 'steps']);
  });

  test('a move between versions of the template is in the journal, undone and done again', async () => {
    const session = await open();
    const to = template({ version: 2, sections: [slot('a')] });
    const choice = { addMissing: true, relabel: true };
    session.moveTemplate(to, moveToTemplate({ from: null, to }, choice, randomBlockId));
    press(session.editor, 'z', { ctrlKey: true });
    press(session.editor, 'y', { ctrlKey: true });
    await pass(250);
    const [batch] = library.callsOf('drafts.append');
    expect(batch?.entries.map(({ kind }) => kind)).toEqual([
      ...['template', 'steps'],
      ...['steps', 'template'],
      ...['steps', 'template'],
    ]);
    expect(library.recoverable(id).document.toJSON()).toEqual(session.document.get().toJSON());
  });

  test('the headline is written into the document, and one undo takes it back', async () => {
    const session = await open();
    session.setHeadline({ kicker: '山乡', main: ['新渠', '通水'], subtitle: '' });
    await flush(session);
    expect(storedText()).toMatch(/^山乡新渠通水/);
    press(session.editor, 'z', { ctrlKey: true });
    await flush(session);
    expect(storedText()).toBe(first.textContent);
  });

  test('the same headline again is no change', async () => {
    const session = await open();
    session.setHeadline({ kicker: '', main: ['旱渠变清渠'], subtitle: '' });
    await pass(60_000);
    expect(saves()).toEqual([]);
  });
});

describe('when a save fails', () => {
  test('the text stays unsaved, says so, and is stored when the disk takes it again', async () => {
    const session = await open();
    const error = new AppError('storage_full');
    library.refuse('articles.save', error);
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await pass(1_000);
    expect(session.saveState.get()).toMatchObject({
      kind: 'failed',
      error: { code: 'storage_full' },
    });
    write(session.editor, '二');
    expect(await flush(session)).toMatchObject({ ok: false, error: { code: 'storage_full' } });
    expect(storedText()).toBe(first.textContent);
    library.refuse('articles.save', null);
    await pass(30_000);
    expect(session.saveState.get().kind).toBe('saved');
    expect(storedText()).toContain('水来了一二。');
  });

  test('a conflict is left to the user, and the journal goes on', async () => {
    const session = await open();
    library.refuse('articles.save', new AppError('conflict'));
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await pass(1_000);
    write(session.editor, '二');
    await pass(600_000);
    expect(saves()).toHaveLength(1);
    expect(library.recoverable(id).document.textContent).toContain('水来了一二。');
    expect(session.saveState.get()).toMatchObject({ kind: 'failed', error: { code: 'conflict' } });
  });

  test('a journal that cannot be written is shown, and does not stop the save', async () => {
    const session = await open();
    library.refuse('drafts.append', new AppError('unavailable'));
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await pass(250);
    expect(session.saveState.get()).toMatchObject({
      kind: 'failed',
      error: { code: 'unavailable' },
    });
    await pass(1_000);
    expect(storedText()).toContain('水来了一。');
    library.refuse('drafts.append', null);
    await pass(2_000);
    expect(session.saveState.get().kind).toBe('saved');
    write(session.editor, '二');
    await pass(250);
    expect(library.recoverable(id).document.textContent).toContain('水来了一二。');
  });
});

describe('flush', () => {
  test('stores at once', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    expect(await flush(session)).toEqual({ ok: true });
    expect(storedText()).toContain('水来了一。');
    expect(session.saveState.get().kind).toBe('saved');
  });

  test('is not over while words came in during its own save', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    const letGo = library.hold('articles.save');
    const flushed = session.flush();
    await pass(200);
    expect(saves()).toHaveLength(1);
    write(session.editor, '二');
    letGo();
    await pass(0);
    expect(await flushed).toEqual({ ok: true });
    expect(storedText()).toContain('水来了一二。');
  });

  test('works before the editor lies on its sheet and after it was taken off', async () => {
    const session = await open();
    session.editor.unmount();
    session.setHeadline({ kicker: '山乡', main: ['新渠'], subtitle: '' });
    expect(await flush(session)).toEqual({ ok: true });
    expect(storedText()).toMatch(/^山乡新渠/);
  });

  test('after dispose no call goes out any more', async () => {
    const session = await open();
    putCaret(session.editor, '水来了', 3);
    write(session.editor, '一');
    await flush(session);
    const before = library.calls.length;
    session.dispose();
    await pass(60_000);
    expect(library.calls).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a document that does not pass its check mounts no editor and is never written over', async () => {
  const record = await library.client.call('articles.get', { id });
  if (record.content === null) throw new Error('no content');
  const broken = { type: 'doc' as const, content: [{ type: 'paragraph' }] };
  const create = () =>
    createArticleSession({
      client: library.client,
      record,
      content: { ...record.content, document: broken } as never,
      template: null,
      words: () => words,
      t: () => t,
      onRefused: () => undefined,
      author: () => '沈砚秋',
      onImpossible: () => undefined,
      notes: noDeskNotes,
      onNotes: () => undefined,
      editorLabel: '正文',
    });
  expect(create).toThrow(expect.objectContaining({ code: 'content_invalid' }));
  await pass(60_000);
  expect(document.querySelector('.ProseMirror')).toBeNull();
  expect(library.calls.map(({ method }) => method)).toEqual(['articles.get']);
});

import { redo, undo } from '@tiptap/pm/history';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { createTranslator } from '#shared/locales/createTranslator';
import { createDesk } from '../../../renderer/features/editor/desk';
import {
  about,
  desk,
  eachOnFakeDesk,
  library,
  open,
  pass,
  session,
  textOf,
} from '../../support/fakeDesk';
import { createFakeLibrary } from '../../support/fakeLibrary';
import { putCaret, write } from '../../support/paper';

const t = createTranslator('zh-CN');

eachOnFakeDesk();

describe('opening', () => {
  test('shows that it is under way, then the article', async () => {
    const letGo = library.hold('articles.get');
    const opened = desk.open('article-a');
    await pass(0);
    expect(desk.state.get()).toEqual({ kind: 'opening', articleId: 'article-a' });
    letGo();
    await opened;
    expect(session().articleId).toBe('article-a');
    expect(session().editor.getText()).toContain('甲正文');
  });

  test('leaves another article to be written in until the next is there, and stores those words too', async () => {
    await open('article-a');
    const first = session();
    const letGo = library.hold('articles.get');
    const opened = desk.open('article-b');
    await pass(300);
    expect(desk.state.get()).toEqual({ kind: 'open', session: first, next: 'article-b' });
    putCaret(first.editor, '甲正文', 3);
    write(first.editor, '未停');
    letGo();
    await pass(500);
    await opened;
    expect(session().articleId).toBe('article-b');
    expect(textOf('article-a')).toBe('甲标题甲正文未停');
  });

  test('the article that is still there again takes the wish for another back', async () => {
    await open('article-a');
    const first = session();
    const letGo = library.hold('articles.get');
    const opened = desk.open('article-b');
    await pass(50);
    await desk.open('article-a');
    expect(desk.state.get()).toEqual({ kind: 'open', session: first, next: null });
    letGo();
    await opened;
    expect(desk.state.get()).toEqual({ kind: 'open', session: first, next: null });
  });

  test('awaits no other article any more once the open one could not be stored', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    library.refuse('articles.save', new AppError('storage_full'));
    const letGo = library.hold('articles.get');
    const opened = desk.open('article-b');
    await pass(50);
    const closed = desk.close().catch((error: unknown) => error);
    await pass(500);
    expect(await closed).toMatchObject({ code: 'storage_full' });
    letGo();
    await opened;
    expect(desk.state.get()).toMatchObject({ kind: 'open', next: null });
    expect(session().editor.getText()).toContain('甲正文新');
    library.refuse('articles.save', null);
  });

  test('another article stores the first before it takes its place', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    await open('article-b');
    expect(session().articleId).toBe('article-b');
    expect(textOf('article-a')).toBe('甲标题甲正文新');
    expect(textOf('article-b')).toBe('乙标题乙正文');
  });

  test('never writes one article’s text to another, even while the first is still being stored', async () => {
    await open('article-a');
    const first = session();
    putCaret(first.editor, '甲正文', 3);
    write(first.editor, '一');
    const letGo = library.hold('articles.save');
    const opened = desk.open('article-b');
    await pass(200);
    write(first.editor, '二');
    await pass(200);
    letGo();
    await pass(500);
    await opened;
    putCaret(session().editor, '乙正文', 3);
    write(session().editor, '三');
    await pass(2_000);
    expect(textOf('article-a')).toBe('甲标题甲正文一二');
    expect(textOf('article-b')).toBe('乙标题乙正文三');
    expect(session()).not.toBe(first);
  });

  test('an article again brings its undo history back, and no other’s', async () => {
    await open('article-a');
    const first = session();
    putCaret(first.editor, '甲正文', 3);
    write(first.editor, '一');
    await open('article-b');
    putCaret(session().editor, '乙正文', 3);
    write(session().editor, '二');
    await open('article-a');
    expect(session()).toBe(first);
    undo(session().editor.state, (transaction) => session().editor.view.dispatch(transaction));
    expect(undo(session().editor.state)).toBe(false);
    await pass(2_000);
    expect(textOf('article-a')).toBe('甲标题甲正文');
    expect(textOf('article-b')).toBe('乙标题乙正文二');
  });

  test('what was undone before another article was opened is redone after it, in its own article', async () => {
    const run = (command: typeof undo) => {
      const { state, view } = session().editor;
      return command(state, (transaction) => view.dispatch(transaction));
    };
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '一');
    expect(run(undo)).toBe(true);
    await open('article-b');
    expect(run(redo)).toBe(false);
    putCaret(session().editor, '乙正文', 3);
    write(session().editor, '二');
    await open('article-a');
    expect(run(redo)).toBe(true);
    expect(run(redo)).toBe(false);
    await pass(2_000);
    expect(textOf('article-a')).toBe('甲标题甲正文一');
    expect(textOf('article-b')).toBe('乙标题乙正文二');
  });

  test('an article again goes on in its journal, on the revision that was stored', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '一');
    await open('article-a');
    putCaret(session().editor, '甲正文一', 4);
    write(session().editor, '二');
    await pass(2_000);
    expect(textOf('article-a')).toBe('甲标题甲正文一二');
    expect(
      library
        .callsOf('articles.save')
        .map(({ baseRevision, throughSeq }) => [baseRevision, throughSeq]),
    ).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('is refused while the open article cannot be stored, which stays open with every word', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    library.refuse('articles.save', new AppError('storage_full'));
    const opened = desk.open('article-b').catch((error: unknown) => error);
    await pass(500);
    expect(await opened).toMatchObject({ code: 'storage_full' });
    expect(desk.state.get()).toMatchObject({ kind: 'open', next: null });
    expect(session().articleId).toBe('article-a');
    expect(session().editor.getText()).toContain('甲正文新');
    library.refuse('articles.save', null);
    await open('article-b');
    expect(textOf('article-a')).toBe('甲标题甲正文新');
  });

  test('an article that is gone says so', async () => {
    await open('article-z');
    expect(desk.state.get()).toMatchObject({
      kind: 'failed',
      articleId: 'article-z',
      error: { code: 'not_found' },
    });
    await open('article-a');
    expect(session().articleId).toBe('article-a');
  });

  test('an article that cannot be read mounts no editor and is never written', async () => {
    await open('article-x');
    expect(desk.state.get()).toMatchObject({ kind: 'unreadable', record: { content: null } });
    expect(document.querySelector('.ProseMirror')).toBeNull();
    await desk.flush();
    await pass(60_000);
    await open('article-a');
    expect(library.callsOf('articles.save')).toEqual([]);
    expect(library.callsOf('drafts.append')).toEqual([]);
  });
});

describe('wishes that overtake each other', () => {
  test('of two articles asked for at once the later one comes up', async () => {
    const letGo = library.hold('articles.get');
    const both = [desk.open('article-a'), desk.open('article-b')];
    await pass(0);
    letGo();
    await Promise.all(both);
    await pass(2_000);
    expect(session().articleId).toBe('article-b');
    expect(document.querySelectorAll('.ProseMirror')).toHaveLength(1);
  });

  test('the same article asked for twice is opened once', async () => {
    await Promise.all([desk.open('article-a'), desk.open('article-a')]);
    expect(session().articleId).toBe('article-a');
    expect(document.querySelectorAll('.ProseMirror')).toHaveLength(1);
  });

  test('a wish whose storing takes longer than the next one’s does not empty the desk again', async () => {
    await open('article-a');
    const slow = vi.spyOn(session(), 'flush').mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return { ok: true };
    });
    const first = desk.open('article-b');
    const second = desk.open('article-c');
    await pass(1_000);
    await second;
    expect(session().articleId).toBe('article-c');
    await pass(10_000);
    await first;
    expect(session().articleId).toBe('article-c');
    expect(session().editor.isDestroyed).toBe(false);
    expect(slow).toHaveBeenCalled();
  });

  test('closing while an article is being opened leaves the desk empty', async () => {
    const letGo = library.hold('articles.get');
    const opened = desk.open('article-a');
    await pass(0);
    const closed = desk.close();
    await pass(0);
    letGo();
    await Promise.all([opened, closed]);
    expect(desk.state.get()).toEqual({ kind: 'none' });
    expect(document.querySelector('.ProseMirror')).toBeNull();
  });
});

describe('closing', () => {
  test('stores the article and clears the desk', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    const closed = desk.close();
    await pass(500);
    await closed;
    expect(desk.state.get()).toEqual({ kind: 'none' });
    expect(textOf('article-a')).toBe('甲标题甲正文新');
  });

  test.each([
    ['is told that all is stored', null, true],
    ['is told that it is not', new AppError('storage_full'), false],
    ['is told of a refusal that stays', new AppError('conflict'), false],
  ])('the window %s', async (_rule, error, saved) => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    library.refuse('articles.save', error);
    const settled = desk.settleClose('request-1');
    await pass(500);
    await settled;
    expect(library.callsOf('window.closeSettled')).toEqual([{ requestId: 'request-1', saved }]);
    expect(session().editor.getText()).toContain('甲正文新');
  });

  test('the window is told that it is not when something breaks on the way', async () => {
    await open('article-a');
    putCaret(session().editor, '甲正文', 3);
    write(session().editor, '新');
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    field.blur = () => {
      throw new Error('a pane broke');
    };
    await expect(desk.settleClose('request-1')).rejects.toThrow('a pane broke');
    expect(library.callsOf('window.closeSettled')).toEqual([
      { requestId: 'request-1', saved: false },
    ]);
    field.remove();
  });

  test('the window with an empty desk may close at once', async () => {
    await desk.settleClose('request-1');
    expect(library.callsOf('window.closeSettled')).toEqual([
      { requestId: 'request-1', saved: true },
    ]);
  });
});

describe('whatever is opened, written and refused', () => {
  type Act =
    | { readonly kind: 'open'; readonly id: string }
    | { readonly kind: 'close' }
    | { readonly kind: 'write' }
    | { readonly kind: 'pass'; readonly ms: number }
    | { readonly kind: 'disk'; readonly works: boolean };
  const act = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom('article-a', 'article-b', 'article-c')
        .map((id): Act => ({ kind: 'open', id })),
    },
    { weight: 1, arbitrary: fc.constant<Act>({ kind: 'close' }) },
    { weight: 6, arbitrary: fc.constant<Act>({ kind: 'write' }) },
    {
      weight: 4,
      arbitrary: fc.integer({ min: 1, max: 1_500 }).map((ms): Act => ({ kind: 'pass', ms })),
    },
    { weight: 1, arbitrary: fc.boolean().map((works): Act => ({ kind: 'disk', works })) },
  );

  test('each article holds every word written to it, and no word of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const words = new Map([
          ['article-a', '甲'],
          ['article-b', '乙'],
          ['article-c', '丙'],
        ]);
        const own = createFakeLibrary(
          Object.fromEntries([...words].map(([id, word]) => [id, about(word)])),
        );
        const busy = createDesk(own.client, { t: () => t, author: () => '' });
        const written = new Map<string, number>();
        const wishes: Promise<unknown>[] = [];
        for (const each of acts) {
          const state = busy.state.get();
          if (each.kind === 'open') wishes.push(busy.open(each.id).catch(() => undefined));
          else if (each.kind === 'close') wishes.push(busy.close().catch(() => undefined));
          else if (each.kind === 'pass') await pass(each.ms);
          else if (each.kind === 'disk') {
            own.refuse('articles.save', each.works ? null : new AppError('storage_full'));
            own.refuse('drafts.append', each.works ? null : new AppError('storage_full'));
          } else if (state.kind === 'open') {
            const { articleId, editor } = state.session;
            const word = words.get(articleId) ?? '';
            putCaret(editor, `${word}正文`, 3);
            write(editor, word);
            written.set(articleId, (written.get(articleId) ?? 0) + 1);
          }
        }
        own.refuse('articles.save', null);
        own.refuse('drafts.append', null);
        await pass(60_000);
        const closed = busy.close();
        await pass(60_000);
        await Promise.all([closed, ...wishes]);
        expect(own.breaches).toEqual([]);
        for (const [id, word] of words) {
          const extra = word.repeat(written.get(id) ?? 0);
          expect(own.stored(id).document.textContent).toBe(`${word}标题${word}正文${extra}`);
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

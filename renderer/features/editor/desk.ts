import type { TemplateName } from '#shared/domain/article';
import { type AppError, asAppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import type { LockBreach } from '#shared/editor/templateLocks';
import type { Translator } from '#shared/locales/createTranslator';
import type { Client } from '../../bridge/client';
import { createCache } from '../../ui/createCache';
import { showError } from '../../ui/showError';
import { createStore, type Store } from '../../ui/store';
import { showToast } from '../../ui/toasts';
import type { FlushResult } from './articleSession';
import { createArticleSession } from './createArticleSession';
import { createNoteBook } from './noteBook';
import type { OpenArticle } from './OpenArticleContext';
import { placeholderWords } from './placeholderWords';
import { createRestingSessions } from './restingSessions';

// Asked at each change of the text, made anew for another language alone.
const wordsOf = createCache(placeholderWords);

/** The desk: at most one open article, which is stored before another takes its place. */
export type Desk = {
  readonly state: Store<OpenArticle>;
  open(articleId: string): Promise<void>;
  close(): Promise<void>;
  /** Stores the open article; settles with how it went. */
  flush(): Promise<FlushResult>;
  /** Stores the open article and tells main whether the window may close. */
  settleClose(requestId: string): Promise<void>;
};

/** What the desk follows while it stands: the words and the name of who works at it. */
export type DeskUser = { readonly t: () => Translator; readonly author: () => string };

export function createDesk(client: Client, { t, author }: DeskUser): Desk {
  const state = createStore<OpenArticle>({ kind: 'none' });
  const resting = createRestingSessions();
  const noteBook = createNoteBook(client, t);
  let opening = 0;

  const flush = async (): Promise<FlushResult> => {
    const now = state.get();
    return now.kind === 'open' ? now.session.flush() : { ok: true };
  };
  /**
   * Stores the open article and puts the newest wish in its place; false, and nothing done, for a wish that
   * another has overtaken meanwhile.
   */
  const replace = async (ticket: number, next: OpenArticle): Promise<boolean> => {
    endFieldInput();
    const result = await flush();
    if (ticket !== opening) return false;
    // A refused text that stands beside the stored one is safe, and must not hold the desk.
    if (!result.ok && isKeptBeside(result.error)) showError(result.error, t());
    else if (!result.ok) throw result.error;
    const now = state.get();
    if (now.kind === 'open' && result.ok) resting.rest(now.session);
    else if (now.kind === 'open') now.session.dispose();
    state.set(next);
    return true;
  };
  const load = async (articleId: string): Promise<OpenArticle> => {
    const record = await client.call('articles.get', { id: articleId });
    if (record.content === null) return { kind: 'unreadable', record };
    // Back on the desk with its undo history, when nothing has changed it meanwhile.
    const rested = resting.wake(articleId, record.summary.revision);
    if (rested !== null) return { kind: 'open', session: rested, next: null };
    const { content } = record;
    const template = content.template && (await templateOf(client, content.template));
    const session = createArticleSession({
      ...sayings({ t, author }),
      client,
      record,
      content,
      template,
      notes: await noteBook.read(articleId),
      onNotes: (next) => noteBook.keep(articleId, next),
    });
    return { kind: 'open', session, next: null };
  };

  return {
    state,
    flush,
    close: async () => void (await replace(++opening, { kind: 'none' })),
    open: async (articleId) => {
      const ticket = ++opening;
      const now = state.get();
      // Another article stays on the desk, and can be written in, until this one is there; the same is stored first.
      if (now.kind === 'open' && now.session.articleId !== articleId) {
        state.set({ ...now, next: articleId });
      } else if (!(await replace(ticket, { kind: 'opening', articleId }))) return;
      const next = await load(articleId).catch(
        (error: unknown): OpenArticle => ({ kind: 'failed', articleId, error: asAppError(error) }),
      );
      let isShown = false;
      try {
        isShown = await replace(ticket, next);
      } finally {
        // It must not come up behind an article that was asked for later, nor over one that cannot be stored.
        if (!isShown && next.kind === 'open') resting.rest(next.session);
        if (!isShown && ticket === opening && now.kind === 'open')
          state.set({ ...now, next: null });
      }
    },
    settleClose: async (requestId) => {
      endFieldInput();
      const result = await flush();
      const saved = result.ok || isKeptBeside(result.error);
      await client.call('window.closeSettled', { requestId, saved });
    },
  };
}

/** The words and the name that an article on the desk is opened with. */
function sayings({ t, author }: DeskUser) {
  return {
    words: () => wordsOf(t()),
    t,
    onRefused: (breach: LockBreach) =>
      showToast({ title: t()(`outline.refused.${breach.kind}`, { ...breach }) }),
    author,
    onImpossible: () => showToast({ title: t()('review.cannotSuggest') }),
    editorLabel: t()('editor.label'),
  };
}

/** The template of an article; null where the library does not have it any more: the article opens without. */
async function templateOf(client: Client, name: TemplateName): Promise<Template | null> {
  try {
    return await client.call('templates.get', name);
  } catch (error) {
    const { code } = asAppError(error);
    if (code === 'not_found' || code === 'content_invalid') return null;
    throw error;
  }
}

/** What stands in a pane's field, half composed or not yet taken as an entry, is part of the article. */
function endFieldInput(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.blur();
  }
}

/** Whether a refused save has left its text as a recovery. */
function isKeptBeside(error: AppError): boolean {
  return typeof error.details.recoveryId === 'string';
}

import type { AppError } from '#shared/domain/errors';
import type { Client } from '../../bridge/client';
import { showError } from '../../ui/showError';
import { createStore, type Store } from '../../ui/store';
import { createArticleLoader, type DeskUser } from './articleLoader';
import type { FlushResult } from './articleSession';
import { createNoteBook } from './noteBook';
import type { OpenArticle } from './OpenArticleContext';
import { createRestingSessions } from './restingSessions';

/** The desk: at most one open article, which is stored before another takes its place. */
export type Desk = {
  readonly state: Store<OpenArticle>;
  open(articleId: string): Promise<void>;
  close(): Promise<void>;
  /** Stores the open article; settles with how it went. */
  flush(): Promise<FlushResult>;
  /** Stores the open article with what is noted of it, and tells main whether the window may close. */
  settleClose(requestId: string): Promise<void>;
};

export function createDesk(client: Client, user: DeskUser): Desk {
  const { t } = user;
  const state = createStore<OpenArticle>({ kind: 'none' });
  const resting = createRestingSessions();
  const noteBook = createNoteBook(client, t);
  const load = createArticleLoader({ client, resting, noteBook, user });
  let opening = 0;

  const flush = async (): Promise<FlushResult> => {
    const now = state.get();
    return now.kind === 'open' ? now.session.flush() : { ok: true };
  };
  /** The open article stays: what was to take its place is not awaited any more. */
  const stay = () => {
    const now = state.get();
    if (now.kind === 'open' && now.next !== null) state.set({ ...now, next: null });
  };
  /**
   * Stores the open article and puts the newest wish in its place; false, and nothing done, for a wish that
   * another has overtaken meanwhile.
   */
  const replace = async (ticket: number, next: OpenArticle): Promise<boolean> => {
    endFieldInput();
    await noteBook.flush();
    // The text comes last: nothing can be written between its storing and the change.
    const result = await flush();
    if (ticket !== opening) return false;
    // A refused text that stands beside the stored one is safe, and must not hold the desk.
    if (!result.ok && isKeptBeside(result.error)) showError(result.error, t());
    else if (!result.ok) {
      stay();
      throw result.error;
    }
    const now = state.get();
    if (now.kind === 'open' && result.ok) resting.rest(now.session);
    else if (now.kind === 'open') now.session.dispose();
    state.set(next);
    return true;
  };
  /** Stores what stands in fields, notes and text; whether all of it is on the disk. */
  const storeAll = async (): Promise<boolean> => {
    endFieldInput();
    const isNoted = await noteBook.flush();
    const result = await flush();
    return isNoted && (result.ok || isKeptBeside(result.error));
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
      } else if (now.kind === 'open' && now.next !== null) return stay();
      else if (!(await replace(ticket, { kind: 'opening', articleId }))) return;
      const next = await load(articleId);
      let isShown = false;
      try {
        isShown = await replace(ticket, next);
      } finally {
        // It must not come up behind an article that was asked for later, nor over one that cannot be stored.
        if (!isShown && next.kind === 'open') resting.rest(next.session);
      }
    },
    settleClose: async (requestId) => {
      let saved = false;
      try {
        saved = await storeAll();
      } finally {
        // Main waits for the answer, whatever went wrong: the user decides then.
        await client.call('window.closeSettled', { requestId, saved });
      }
    },
  };
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

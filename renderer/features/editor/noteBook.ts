import { type DeskNotes, unreadDeskNotes } from '#shared/domain/deskNotes';
import { AppError, asAppError } from '#shared/domain/errors';
import type { Translator } from '#shared/locales/createTranslator';
import type { Client } from '../../bridge/client';
import { showError } from '../../ui/showError';

/** What the desk notes of its work on articles, over the end of the program. */
export type NoteBook = {
  /** The newest notes of an article; damaged ones are said and keep no article shut. Rejects with the AppError. */
  read(articleId: string): Promise<DeskNotes>;
  keep(articleId: string, notes: DeskNotes): void;
  /** Sends what is not kept yet, and settles with whether all of it is kept. */
  flush(): Promise<boolean>;
};

/** Notes that main has not kept yet: the newest ones alone, since they take the place of all before. */
type Page = {
  readonly articleId: string;
  newest: DeskNotes;
  sending: Promise<void> | null;
  /** Takes away what is said of the trouble; null while there is none. */
  settleNotice: (() => void) | null;
};

/** Opens the notes that main keeps; what goes wrong with them is said, once for each article in trouble. */
export function createNoteBook(client: Client, t: () => Translator): NoteBook {
  const unkept = new Map<string, Page>();

  const sendAll = async (page: Page) => {
    try {
      for (let sent: DeskNotes | null = null; sent !== page.newest; ) {
        sent = page.newest;
        await client.call('articles.keepDeskNotes', { id: page.articleId, notes: sent });
      }
      unkept.delete(page.articleId);
      page.settleNotice?.();
    } catch (error) {
      page.settleNotice ??= showError(error, t(), () => {
        page.settleNotice = null;
        send(page);
      });
    } finally {
      page.sending = null;
    }
  };
  const send = (page: Page) => {
    page.sending ??= sendAll(page);
    return page.sending;
  };

  return {
    read: async (articleId) => {
      const page = unkept.get(articleId);
      if (page !== undefined) return page.newest;
      try {
        return await client.call('articles.deskNotes', { id: articleId });
      } catch (error) {
        const refusal = asAppError(error);
        // What may yet be read must not be written over: the article is opened when it is.
        if (refusal.code !== 'content_invalid') throw refusal;
        showError(
          new AppError('content_invalid', { reason: 'deskNotesDamaged', cause: error }),
          t(),
        );
        return unreadDeskNotes;
      }
    },
    keep: (articleId, notes) => {
      const page = unkept.get(articleId) ?? {
        articleId,
        newest: notes,
        sending: null,
        settleNotice: null,
      };
      page.newest = notes;
      unkept.set(articleId, page);
      void send(page);
    },
    flush: async () => {
      await Promise.all([...unkept.values()].map(send));
      return unkept.size === 0;
    },
  };
}

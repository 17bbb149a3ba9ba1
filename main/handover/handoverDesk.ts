import type { ArticleId } from '#shared/domain/article';
import type { Receipt } from '#shared/domain/handover';
import { createTranslator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';
import { addMilestone, articleIds, type Library, type LibraryDeps, readArticle } from '../library';
import type { SettingsFile } from '../settings/settingsFile';
import type { Manifest } from './manifest';
import { receiveFile } from './receiveFile';
import { sendArticles } from './sendArticles';

/** A hand-over as it is asked for. */
export type HandoverRequest = {
  /** Null for all that the library holds, the trash left out. */
  readonly ids: readonly ArticleId[] | null;
  readonly path: string;
  readonly note: string;
};

/** Gives articles to other desks and takes theirs. */
export type HandoverDesk = {
  /** Writes a hand-over file; the revisions that went are milestones from then on. Errors as `sendArticles`. */
  send(request: HandoverRequest): Promise<Manifest>;
  /** Takes a hand-over file into the library. Errors as `receiveFile`. */
  receive(path: string): Promise<Receipt>;
};

type HandoverDeps = LibraryDeps & {
  readonly library: Library;
  readonly events: EventHub;
  /** Whose desk it is, and in which language its milestones are named. */
  readonly settings: Pick<SettingsFile, 'get'>;
  readonly version: string;
};

export function createHandoverDesk(around: HandoverDeps): HandoverDesk {
  const { library, clock, ids: makeIds, events, settings, version: program } = around;
  const { db } = library;
  const deps = { clock, ids: makeIds };
  const person = () => settings.get().authorName;
  const markSent = ({ articles, note }: Manifest) => {
    const name = createTranslator(settings.get().language)('handover.milestone');
    for (const { id: articleId, revision } of articles) {
      // Saved once more while the file was written, the article keeps the revision that went all the same.
      addMilestone(db, deps, {
        articleId,
        revision,
        kind: 'handover',
        name,
        by: person(),
        note,
      });
    }
  };
  return {
    send: async ({ ids, path, note }) => {
      const told = { kind: ids === null ? 'library' : 'articles', sentBy: person(), note } as const;
      const all = ids ?? articleIds(db);
      for (const id of all) readArticle(db, id);
      const manifest = await sendArticles(library, deps, { ...told, ids: all, path, program });
      markSent(manifest);
      events.emit('articles.changed', { ids: [...all] });
      return manifest;
    },
    receive: async (path) => {
      const receipt = await receiveFile(library, deps, { path, author: person() });
      const ids = receipt.arrivals.map(({ articleId }) => articleId);
      if (ids.length > 0) events.emit('articles.changed', { ids });
      return receipt;
    },
  };
}

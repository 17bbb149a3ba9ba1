import { basename } from 'node:path';
import { createTranslator } from '#shared/locales/createTranslator';
import { conflictView } from '#shared/merge/conflictView';
import { exportBaseName } from '../../exports/fileNames';
import {
  dismissIncoming,
  listIncoming,
  readArticle,
  readMerge,
  settleIncoming,
} from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

type HandoverMethod = Extract<keyof Handlers, `handovers.${string}` | `incoming.${string}`>;

/** Articles that go to other desks and come from them. */
export function handoverHandlers(services: Services): Pick<Handlers, HandoverMethod> {
  const { deps, events, dialogs } = services;
  const opened = () => openLibraryOf(services);
  const db = () => opened().library.db;
  const changed = (articleId: string) => events.emit('articles.changed', { ids: [articleId] });
  const nameFor = (ids: readonly string[] | null) => {
    const [id] = ids ?? [];
    if (id === undefined || ids?.length !== 1)
      return `${createTranslator(services.settings.get().language)('handover.fileName')}.kapok`;
    return `${exportBaseName(readArticle(db(), id).summary.title, id)}.kapok`;
  };
  return {
    'handovers.send': async ({ ids, note }) => {
      const path = await dialogs.placeHandover(nameFor(ids));
      if (path === null) return null;
      const { articles } = await opened().handovers.send({ ids, path, note });
      return { fileName: basename(path), articles: articles.length };
    },
    'handovers.receive': async () => {
      const path = await dialogs.pickHandover();
      if (path === null) return null;
      await services.backups.beforeBulk('handover');
      return opened().handovers.receive(path);
    },
    'incoming.list': ({ articleId }) => [...listIncoming(db(), articleId)],
    'incoming.read': ({ incomingId, choices }) => {
      const { baseRevision, merged } = readMerge(
        db(),
        incomingId,
        new Map(Object.entries(choices)),
      );
      return { baseRevision, conflicts: merged.conflicts.map(conflictView) };
    },
    'incoming.settle': ({ incomingId, baseRevision, choices }) => {
      const author = services.settings.get().authorName;
      const settlement = {
        incomingId,
        baseRevision,
        author,
        choices: new Map(Object.entries(choices)),
      };
      const { articleId, revision } = settleIncoming(db(), deps, settlement);
      changed(articleId);
      return { revision };
    },
    'incoming.dismiss': ({ incomingId }) => {
      changed(dismissIncoming(db(), deps, incomingId).articleId);
      return null;
    },
  };
}

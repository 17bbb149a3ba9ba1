import {
  addMilestone,
  listDismissedRecoveries,
  listMilestones,
  listRevisions,
  readCheckedRevision,
  readSentenceOrigins,
  renameMilestone,
  restoreRevision,
} from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** The history of an article: told, read, named and brought back. */
export function revisionHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `revisions.${string}`>> {
  const { deps, events } = services;
  const db = () => openLibraryOf(services).library.db;
  const author = () => services.settings.get().authorName;
  const changed = (articleId: string) => events.emit('articles.changed', { ids: [articleId] });
  return {
    'revisions.list': ({ articleId }) => ({
      revisions: [...listRevisions(db(), articleId)],
      milestones: [...listMilestones(db(), articleId)],
      dismissed: [...listDismissedRecoveries(db(), articleId)],
    }),
    'revisions.read': (name) => readCheckedRevision(db(), name).content,
    'revisions.name': (input) => {
      const named = { ...input, kind: 'named', by: author(), note: '' };
      const milestone = addMilestone(db(), deps, named);
      changed(input.articleId);
      return milestone;
    },
    'revisions.rename': ({ milestoneId, name }) => {
      const milestone = renameMilestone(db(), { id: milestoneId, name });
      changed(milestone.articleId);
      return milestone;
    },
    'revisions.restore': (input) => {
      const restored = restoreRevision(db(), deps, { ...input, author: author() });
      changed(input.articleId);
      return restored;
    },
    'revisions.origins': async (name) => [...(await readSentenceOrigins(db(), name))],
  };
}

import { adoptRecovery, dismissRecovery, listRecoveries, readRecovery } from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Texts that stand beside the stored ones until the user settles them. */
export function recoveryHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `recoveries.${string}`>> {
  const { deps, events, logger } = services;
  const db = () => openLibraryOf(services).library.db;
  const changed = (articleId: string) => events.emit('articles.changed', { ids: [articleId] });
  return {
    'recoveries.list': ({ articleId }) => {
      const { recoveries, unreadable } = listRecoveries(db(), articleId);
      for (const { id, message } of unreadable) logger.warn('recovery unreadable', { id, message });
      return [...recoveries];
    },
    'recoveries.adopt': (input) => {
      const author = services.settings.get().authorName;
      const { articleId, revision } = adoptRecovery(db(), deps, { ...input, author });
      changed(articleId);
      return { revision };
    },
    'recoveries.read': ({ recoveryId }) => readRecovery(db(), recoveryId).content,
    'recoveries.dismiss': ({ recoveryId }) => {
      changed(dismissRecovery(db(), deps, recoveryId).articleId);
      return null;
    },
  };
}

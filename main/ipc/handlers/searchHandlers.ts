import { listSavedSearches, removeSavedSearch, saveSearch } from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Finding articles, and searches that are kept under a name. */
export function searchHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `search.${string}` | `savedSearches.${string}`>> {
  const { deps, events, settings } = services;
  const searcher = () => openLibraryOf(services).searcher;
  const db = () => openLibraryOf(services).library.db;
  const changed = () => events.emit('savedSearches.changed', null);
  return {
    'search.run': ({ offset, limit, ...request }) =>
      searcher().find({ request, folding: settings.get().searchFolding }, { offset, limit }),
    'search.count': async (request) => ({
      total: await searcher().count({ request, folding: settings.get().searchFolding }),
    }),
    'search.state': () => searcher().state(),
    'savedSearches.list': () => [...listSavedSearches(db())],
    'savedSearches.save': (input) => {
      const saved = saveSearch(db(), deps, input);
      changed();
      return saved;
    },
    'savedSearches.remove': ({ id }) => {
      removeSavedSearch(db(), id);
      changed();
      return null;
    },
  };
}

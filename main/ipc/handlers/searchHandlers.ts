import type { SearchRequest } from '#shared/domain/foundArticle';
import { listSavedSearches, removeSavedSearch, saveSearch } from '../../library';
import { withAlike } from '../../likeness/withAlike';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Finding articles, and searches that are kept under a name. */
export function searchHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `search.${string}` | `savedSearches.${string}`>> {
  const { deps, events, settings } = services;
  const searcher = () => openLibraryOf(services).searcher;
  const db = () => openLibraryOf(services).library.db;
  const searchOf = (request: SearchRequest) =>
    withAlike({ request, folding: settings.get().searchFolding }, openLibraryOf(services).likeness);
  const changed = () => events.emit('savedSearches.changed', null);
  return {
    'search.run': async ({ offset, limit, ...request }) =>
      searcher().find(await searchOf(request), { offset, limit }),
    'search.count': async (request) => ({
      total: await searcher().count(await searchOf(request)),
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

import type { Searcher, StartSearcher } from '../ports/searcher';
import { createSearchService } from './searchService';

/** Searches in this thread, as on the command line; opens the index at the first question and indexes only when asked to. */
export const inlineSearcher: StartSearcher = ({ db, folder, logger, onProgress }) => {
  let service: Searcher | null = null;
  const ready = () => {
    service ??= createSearchService({
      db,
      folder,
      onProgress,
      indexes: false,
      onTrouble: (what, error) => logger.warn(what, { error: String(error) }),
    });
    return service;
  };
  return {
    find: async (search, window) => ready().find(search, window),
    count: async (search) => ready().count(search),
    state: async () => ready().state(),
    changed: () => service?.changed(),
    catchUp: async () => ready().catchUp(),
    dispose: async () => service?.dispose(),
  };
};

import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

type MetadataMethod = 'topics.list' | 'metadata.suggest';

/** What the fields of an article draw on: the vocabulary of topics, and what other articles hold. */
export function metadataHandlers(services: Services): Pick<Handlers, MetadataMethod> {
  return {
    'topics.list': () => services.resources.topics,
    'metadata.suggest': async (query) => [
      ...(await openLibraryOf(services).fieldIndex.suggest(query)),
    ],
  };
}

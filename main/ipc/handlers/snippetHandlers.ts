import { listSnippets, restoreSnippet, saveSnippet, trashSnippet } from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

/** Words that are put into texts again and again. */
export function snippetHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `snippets.${string}`>> {
  const { deps, events } = services;
  const db = () => openLibraryOf(services).library.db;
  const changed = () => events.emit('snippets.changed', null);
  return {
    'snippets.list': () => [...listSnippets(db())],
    'snippets.save': (input) => {
      const saved = saveSnippet(db(), deps, input);
      changed();
      return saved;
    },
    'snippets.trash': ({ id }) => {
      trashSnippet(db(), deps, id);
      changed();
      return null;
    },
    'snippets.restore': ({ id }) => {
      restoreSnippet(db(), id);
      changed();
      return null;
    },
  };
}

import {
  listFolders,
  listTags,
  placeArticles,
  placementsOf,
  removeFolder,
  renameTag,
  restoreFolder,
  saveFolder,
  tagArticles,
  taggingsOf,
} from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

type FolderMethod = Extract<keyof Handlers, `folders.${string}` | `tags.${string}`>;

/** How the desk sorts its articles: into folders and by tags. */
export function folderHandlers(services: Services): Pick<Handlers, FolderMethod> {
  const { deps, events } = services;
  const db = () => openLibraryOf(services).library.db;
  const idsOf = (rows: readonly { readonly articleId: string }[]) => [
    ...new Set(rows.map(({ articleId }) => articleId)),
  ];
  /** Lists show what lies where, and searches ask for it. */
  const changed = (event: 'folders.changed' | 'tags.changed', ids: string[]) => {
    events.emit(event, null);
    events.emit('articles.changed', { ids });
  };
  return {
    'folders.list': () => [...listFolders(db())],
    'folders.save': (input) => {
      const saved = saveFolder(db(), deps, input);
      changed('folders.changed', []);
      return saved;
    },
    'folders.remove': ({ id }) => {
      removeFolder(db(), deps, id);
      changed('folders.changed', []);
      return null;
    },
    'folders.restore': ({ id }) => {
      restoreFolder(db(), id);
      changed('folders.changed', []);
      return null;
    },
    'folders.of': ({ ids }) => [...placementsOf(db(), ids)],
    'folders.place': ({ placements }) => {
      const made = placeArticles(db(), placements);
      changed('folders.changed', idsOf(made));
      return [...made];
    },
    'tags.list': () => [...listTags(db())],
    'tags.of': ({ ids }) => [...taggingsOf(db(), ids)],
    'tags.set': ({ taggings }) => {
      const made = tagArticles(db(), taggings);
      changed('tags.changed', idsOf(made));
      return [...made];
    },
    'tags.rename': ({ from, to }) => {
      const renamed = renameTag(db(), from, to);
      changed('tags.changed', idsOf(renamed.taggings));
      return { ...renamed, taggings: [...renamed.taggings] };
    },
  };
}

import { join } from 'node:path';
import type { ArticleRecord } from '#shared/domain/article';
import { newArticleContent } from '../../articles/newArticleContent';
import { exportBaseName } from '../../exports/fileNames';
import { writeFileSafely } from '../../files/writeFileSafely';
import {
  appendJournal,
  createArticle,
  foldArticleJournal,
  keepDeskNotes,
  newestTemplate,
  purgeArticles,
  readArticle,
  readDeskNotes,
  restoreArticles,
  saveArticle,
  summariesOf,
  trashArticles,
} from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';
import { fewArticles } from './fewArticles';

type ArticleMethod = Extract<keyof Handlers, `articles.${string}`> | 'drafts.append';

/** Articles: listed, read, made, saved, put away and brought back. */
export function articleHandlers(services: Services): Pick<Handlers, ArticleMethod> {
  const { deps, events } = services;
  const db = () => openLibraryOf(services).library.db;
  const lister = () => openLibraryOf(services).lister;
  const author = () => services.settings.get().authorName;
  const changed = (ids: readonly string[]) => events.emit('articles.changed', { ids: [...ids] });
  /** Articles came onto the shelf or left it: folders and tags count those that stand there. */
  const moved = (ids: readonly string[]) => {
    changed(ids);
    events.emit('folders.changed', null);
    events.emit('tags.changed', null);
  };
  return {
    'articles.groups': (view) => lister().groups(view),
    'articles.page': (stretch) => lister().page(stretch),
    'articles.ids': async (stretch) => [...(await lister().ids(stretch))],
    'articles.titled': async (asked) => [...(await lister().titled(asked))],
    'articles.summaries': ({ ids }) => [...summariesOf(db(), ids)],
    'articles.get': ({ id }) => {
      // What an earlier opening could not store goes beside the text before a new one begins to write.
      foldArticleJournal(db(), deps, id);
      const record = readArticle(db(), id);
      openLibraryOf(services).openBases.add(id, record.summary.revision);
      return record;
    },
    'articles.read': ({ id }) => readArticle(db(), id),
    'articles.create': ({ templateId }) => {
      const template = newestTemplate(db(), templateId);
      const content = newArticleContent(services.resources, template, deps);
      const { id } = createArticle(db(), deps, { content, cause: 'create', author: author() });
      changed([id]);
      return { id };
    },
    'articles.save': (input) => {
      try {
        return saveArticle(db(), deps, { ...input, author: author() });
      } finally {
        // A refused save leaves a recovery beside the article: that too is a change.
        changed([input.id]);
      }
    },
    'articles.deskNotes': ({ id }) => readDeskNotes(db(), id),
    'articles.keepDeskNotes': (input) => {
      keepDeskNotes(db(), input);
      return null;
    },
    'articles.keepRaw': async ({ id }) => {
      const folder = await services.dialogs.pickExportFolder();
      return folder === null ? null : writeRaw(readArticle(db(), id), folder);
    },
    'articles.trash': async ({ ids }) => {
      if (ids.length > fewArticles) await services.backups.beforeBulk('bulk');
      trashArticles(db(), deps, ids);
      moved(ids);
      return null;
    },
    'articles.restore': ({ ids }) => {
      restoreArticles(db(), ids);
      moved(ids);
      return null;
    },
    'articles.purge': async ({ ids }) => {
      await services.backups.beforeBulk('purge');
      purgeArticles(db(), ids);
      moved(ids);
      return null;
    },
    'drafts.append': (batch) => {
      appendJournal(db(), deps, batch);
      return null;
    },
  };
}

/** Writes the stored form of an article; one that fails its check byte for byte as the library holds it. */
async function writeRaw({ summary, content, problem }: ArticleRecord, folder: string) {
  const fileName = `${exportBaseName(summary.title, summary.id)}.json`;
  await writeFileSafely(join(folder, fileName), problem?.raw ?? JSON.stringify(content));
  return { fileName };
}

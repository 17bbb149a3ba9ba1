import type { ArticleContent, ArticleId } from '#shared/domain/article';
import { timestamp } from '../../ports/clock';
import { type LibraryDeps, run, transact, type WritableDb } from '../database/database';
import { type NewMedia, putMedia } from '../pictures/media';
import { insertCapture, type NewCapture } from '../sources/captures';
import { insertOriginal, type NewOriginal } from '../sources/originals';
import { insertRevision } from './appendRevision';
import { articleNotFound } from './articleRows';
import { prepareContent } from './content';

/** A new article, with the file that it was imported from, that file's pictures, and its lay as a captured page. */
export type NewArticle = {
  readonly content: ArticleContent;
  readonly cause: 'create' | 'import';
  readonly original?: NewOriginal;
  readonly capture?: NewCapture;
  readonly pictures?: readonly NewMedia[];
  /** Who writes it; empty or absent when nobody said. */
  readonly author?: string;
};

/**
 * Stores a new article as its revision 1, and all that comes with it, or nothing.
 * Errors: `content_invalid` reason `documentInvalid`, `storage_full`, `locked`.
 */
export function createArticle(
  db: WritableDb,
  deps: LibraryDeps,
  input: NewArticle,
): { readonly id: ArticleId; readonly revision: number } {
  const prepared = prepareContent(input.content);
  const at = timestamp(deps.clock);
  const id = deps.ids.record();
  const { title, titleKey, source, sourceKey, channel, publishedAt, words } = prepared;
  transact(db, () => {
    run(
      db,
      `INSERT INTO articles (id, revision, status, title, title_key, source, source_key, channel,
         published_at, words, created_at, updated_at)
       VALUES (:id, 1, 'draft', :title, :titleKey, :source, :sourceKey, :channel,
         :publishedAt, :words, :at, :at)`,
      { id, title, titleKey, source, sourceKey, channel, publishedAt, words, at },
    );
    const { cause, author = '' } = input;
    insertRevision(db, { articleId: id, revision: 1, prepared, cause, author, at });
    for (const picture of input.pictures ?? []) putMedia(db, deps, picture);
    if (input.original === undefined) return;
    const original = insertOriginal(db, deps, { ...input.original, articleId: id });
    if (input.capture === undefined) return;
    insertCapture(db, { ...input.capture, originalId: original.id, articleId: id });
  });
  return { id, revision: 1 };
}

function onEach(db: WritableDb, ids: readonly ArticleId[], change: (id: ArticleId) => number) {
  transact(db, () => {
    for (const id of ids) if (change(id) === 0) throw articleNotFound(id);
  });
}

/** Puts articles into the trash, all of them or, when one is not found, none; text and history stay. */
export function trashArticles(db: WritableDb, deps: LibraryDeps, ids: readonly ArticleId[]): void {
  const at = timestamp(deps.clock);
  const sql = 'UPDATE articles SET trashed_at = coalesce(trashed_at, :at) WHERE id = :id';
  onEach(db, ids, (id) => run(db, sql, { id, at }));
}

/** Takes articles out of the trash, all of them or, when one is not found, none. */
export function restoreArticles(db: WritableDb, ids: readonly ArticleId[]): void {
  onEach(db, ids, (id) => run(db, 'UPDATE articles SET trashed_at = NULL WHERE id = :id', { id }));
}

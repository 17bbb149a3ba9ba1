import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { type RevisionSummary, revisionSummarySchema } from '#shared/domain/revision';
import { type CheckedContent, readContent, type StoredContent } from '../articles/content';
import { all, one, parseRow, type ReadableDb } from '../database/database';

/** Names one stored state of an article. */
export type RevisionName = { readonly articleId: ArticleId; readonly revision: number };

/** The refusal of a name under which no revision stands. */
export function revisionNotFound(name: RevisionName): AppError {
  return new AppError('not_found', { reason: 'revisionNotFound', details: { ...name } });
}

const contentRow = z.object({ content: z.string() });

/** One stored state of an article as the JSON that was stored; null where there is none, as once it is thinned away. */
export function revisionJson(db: ReadableDb, name: RevisionName): string | null {
  const sql =
    'SELECT content FROM revisions WHERE article_id = :articleId AND revision = :revision';
  const row = one(db, sql, name);
  return row === undefined ? null : parseRow(contentRow, row).content;
}

/** One stored state of an article. Errors: `not_found`. */
export function readRevision(db: ReadableDb, name: RevisionName): StoredContent {
  const json = revisionJson(db, name);
  if (json === null) throw revisionNotFound(name);
  return readContent(json);
}

/**
 * One stored state of an article that passed its check. Errors: `not_found`; `content_invalid` reason
 * `documentUnreadable`.
 */
export function readCheckedRevision(db: ReadableDb, name: RevisionName): CheckedContent {
  const stored = readRevision(db, name);
  if (stored.ok) return stored;
  throw new AppError('content_invalid', { reason: 'documentUnreadable' });
}

/** The history of an article, the newest first; empty for an article that is not there. */
export function listRevisions(db: ReadableDb, articleId: ArticleId): readonly RevisionSummary[] {
  const rows = all(
    db,
    `SELECT revision, saved_at AS savedAt, restored_from AS restoredFrom, author, words,
       CASE WHEN restored_from IS NOT NULL THEN 'restore'
         WHEN merged_from IS NOT NULL THEN 'merge' ELSE cause END AS cause
     FROM revisions WHERE article_id = :articleId ORDER BY revision DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(revisionSummarySchema, row));
}

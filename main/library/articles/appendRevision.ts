import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import type { RevisionCause } from '#shared/domain/revision';
import { statusAfterEdit } from '#shared/domain/workflow/standing';
import { one, parseRow, run, type WritableDb } from '../database/database';
import { readStanding } from '../workflow/standing';
import { articleNotFound } from './articleRows';
import type { PreparedContent } from './content';

/** A content about to become an article's newest revision. */
export type NewRevision = {
  readonly articleId: ArticleId;
  readonly revision: number;
  readonly prepared: PreparedContent;
  readonly cause: Exclude<RevisionCause, 'restore' | 'merge'>;
  /** The older revision that this one brings back; then the history shows it as a `restore`. */
  readonly restoredFrom?: number;
  /** The hand-over whose text was merged into it; then the history shows it as a `merge`. */
  readonly mergedFrom?: string;
  /** Who wrote it; empty or absent when nobody said. */
  readonly author?: string;
  readonly at: string;
};

/** Adds a revision to the history; the caller's transaction also moves the article to it. */
export function insertRevision(db: WritableDb, added: NewRevision): void {
  run(
    db,
    `INSERT INTO revisions (article_id, revision, content, content_sha256, saved_at, cause,
       restored_from, merged_from, author, words)
     VALUES (:articleId, :revision, CAST(:content AS TEXT), :sha256, :at, :cause, :restoredFrom, :mergedFrom,
       :author, :words)`,
    {
      articleId: added.articleId,
      revision: added.revision,
      content: added.prepared.json,
      sha256: added.prepared.sha256,
      at: added.at,
      cause: added.cause,
      restoredFrom: added.restoredFrom ?? null,
      mergedFrom: added.mergedFrom ?? null,
      author: added.author ?? '',
      words: added.prepared.words,
    },
  );
}

/**
 * Adds a revision and makes it the article's current one, which takes away what was settled for another
 * text; the caller holds the transaction.
 */
export function appendRevision(db: WritableDb, added: NewRevision): void {
  insertRevision(db, added);
  const { prepared } = added;
  setColumns(db, added.articleId, {
    revision: added.revision,
    status: statusAfterEdit(readStanding(db, added.articleId), prepared.sha256),
    title: prepared.title,
    title_key: prepared.titleKey,
    source: prepared.source,
    source_key: prepared.sourceKey,
    channel: prepared.channel,
    published_at: prepared.publishedAt,
    words: prepared.words,
    updated_at: added.at,
  });
}

const columns = z.object({
  revision: z.number(),
  status: z.string(),
  title: z.string(),
  title_key: z.string(),
  source: z.string(),
  source_key: z.string(),
  channel: z.string(),
  published_at: z.string().nullable(),
  words: z.number(),
  updated_at: z.string(),
});
type Columns = z.output<typeof columns>;
const names = columns.keyof().options;

/**
 * Sets the columns that change, and no others: SQLite writes an index anew for every column that it is told of, and
 * each list has one.
 */
function setColumns(db: WritableDb, articleId: ArticleId, next: Columns): void {
  const row = one(db, `SELECT ${names.join(', ')} FROM articles WHERE id = :articleId`, {
    articleId,
  });
  if (row === undefined) throw articleNotFound(articleId);
  const now = parseRow(columns, row);
  const changed = names.filter((name) => next[name] !== now[name]);
  if (changed.length === 0) return;
  const values = Object.fromEntries(changed.map((name) => [name, next[name]]));
  const sets = changed.map((name) => `${name} = :${name}`).join(', ');
  run(db, `UPDATE articles SET ${sets} WHERE id = :articleId`, { ...values, articleId });
}

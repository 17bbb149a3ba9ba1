import type { ArticleId } from '#shared/domain/article';
import type { RevisionCause } from '#shared/domain/revision';
import { statusAfterEdit } from '#shared/domain/workflow/standing';
import { run, type WritableDb } from '../database/database';
import { readStanding } from '../workflow/standing';
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
  const status = statusAfterEdit(readStanding(db, added.articleId), added.prepared.sha256);
  run(
    db,
    `UPDATE articles SET revision = :revision, title = :title, title_key = :titleKey,
       source = :source, source_key = :sourceKey,
       channel = :channel, published_at = :publishedAt, words = :words, updated_at = :at,
       status = :status
     WHERE id = :articleId`,
    {
      articleId: added.articleId,
      revision: added.revision,
      status,
      title: added.prepared.title,
      titleKey: added.prepared.titleKey,
      source: added.prepared.source,
      sourceKey: added.prepared.sourceKey,
      channel: added.prepared.channel,
      publishedAt: added.prepared.publishedAt,
      words: added.prepared.words,
      at: added.at,
    },
  );
}

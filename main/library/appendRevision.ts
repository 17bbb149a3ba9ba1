import type { ArticleId } from '#shared/domain/article';
import type { RevisionCause } from './articleQueries';
import type { PreparedContent } from './content';
import { run, type WritableDb } from './database';

/** A content about to become an article's newest revision. */
export type NewRevision = {
  readonly articleId: ArticleId;
  readonly revision: number;
  readonly prepared: PreparedContent;
  readonly cause: RevisionCause;
  readonly at: string;
};

/** Adds a revision to the history; the caller's transaction also moves the article to it. */
export function insertRevision(db: WritableDb, added: NewRevision): void {
  run(
    db,
    `INSERT INTO revisions (article_id, revision, content, content_sha256, saved_at, cause)
     VALUES (:articleId, :revision, :content, :sha256, :at, :cause)`,
    {
      articleId: added.articleId,
      revision: added.revision,
      content: added.prepared.json,
      sha256: added.prepared.sha256,
      at: added.at,
      cause: added.cause,
    },
  );
}

/** Adds a revision and makes it the article's current one; the caller holds the transaction. */
export function appendRevision(db: WritableDb, added: NewRevision): void {
  insertRevision(db, added);
  run(
    db,
    `UPDATE articles SET revision = :revision, title = :title, source = :source,
       channel = :channel, published_at = :publishedAt, words = :words, updated_at = :at,
       status = 'draft'
     WHERE id = :articleId`,
    {
      articleId: added.articleId,
      revision: added.revision,
      title: added.prepared.title,
      source: added.prepared.source,
      channel: added.prepared.channel,
      publishedAt: added.prepared.publishedAt,
      words: added.prepared.words,
      at: added.at,
    },
  );
}

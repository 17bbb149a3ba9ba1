import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { one, run, transact, type WritableDb } from '../database/database';
import { articleNotFound } from './articleRows';

/**
 * What is kept by article and does not go with it by its own key. Exports stay in their list; what was
 * only waiting to be exported is called off.
 */
const deletions = [
  `UPDATE jobs SET state = 'cancelled' WHERE article_id = :id AND state = 'queued'`,
  'DELETE FROM journal WHERE article_id = :id',
  'DELETE FROM journal_marks WHERE article_id = :id',
  'DELETE FROM journal_rejects WHERE article_id = :id',
  'DELETE FROM recoveries WHERE article_id = :id',
  'DELETE FROM desk_notes WHERE article_id = :id',
  'DELETE FROM milestones WHERE article_id = :id',
  'DELETE FROM revisions WHERE article_id = :id',
] as const;

/**
 * Deletes articles in the trash for good, with their history and all that was kept beside them; all of them or
 * none. Errors: `not_found` for one that does not lie in the trash, `conflict` reason `articleExporting`.
 */
export function purgeArticles(db: WritableDb, ids: readonly ArticleId[]): void {
  transact(db, () => {
    // An article and its revisions name each other: the keys are checked when all of it is gone.
    run(db, 'PRAGMA defer_foreign_keys = ON', {});
    for (const id of ids) purgeArticle(db, id);
  });
}

function purgeArticle(db: WritableDb, id: ArticleId): void {
  const running = one(db, `SELECT 1 FROM jobs WHERE article_id = :id AND state = 'running'`, {
    id,
  });
  if (running !== undefined) throw new AppError('conflict', { reason: 'articleExporting' });
  const gone = run(db, 'DELETE FROM articles WHERE id = :id AND trashed_at IS NOT NULL', { id });
  if (gone === 0) throw articleNotFound(id);
  for (const sql of deletions) run(db, sql, { id });
}

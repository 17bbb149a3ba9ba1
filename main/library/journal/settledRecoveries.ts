import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type SettledRecovery, settledRecoverySchema } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { type CheckedContent, readContent } from '../articles/content';
import { all, one, parseRow, type ReadableDb } from '../database/database';

/** The texts that were put aside beside an article and not taken up, the newest first. */
export function listDismissedRecoveries(
  db: ReadableDb,
  articleId: ArticleId,
): readonly SettledRecovery[] {
  const rows = all(
    db,
    `SELECT id, base_revision AS baseRevision, reason, created_at AS createdAt,
       settled_at AS settledAt
     FROM recoveries WHERE article_id = :articleId AND state = 'dismissed'
     ORDER BY created_at DESC, rowid DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(settledRecoverySchema, row));
}

/**
 * A text that stands or stood beside an article. Errors: `not_found` reason `recoveryNotFound`;
 * `content_invalid` reason `recoveryUnreadable`.
 */
export function readRecovery(db: ReadableDb, recoveryId: string): CheckedContent {
  const row = one(db, 'SELECT content FROM recoveries WHERE id = :recoveryId', { recoveryId });
  if (row === undefined) throw new AppError('not_found', { reason: 'recoveryNotFound' });
  const stored = readContent(parseRow(z.object({ content: z.string() }), row).content);
  if (!stored.ok) throw new AppError('content_invalid', { reason: 'recoveryUnreadable' });
  return stored;
}

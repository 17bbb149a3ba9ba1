import { z } from 'zod';
import { type ArticleId, type ArticleStatus, articleStatuses } from '#shared/domain/article';
import type { Settled, Standing } from '#shared/domain/workflow/standing';
import { articleNotFound } from '../articles/articleRows';
import { flagColumn } from '../database/columns';
import { one, parseRow, type ReadableDb, run, type WritableDb } from '../database/database';

const standingRow = z
  .object({
    // A status of a later program reads as a draft, as everywhere; see `readSummaryRow`.
    status: z.enum(articleStatuses).catch('draft'),
    settledStatus: z.enum(['signedOff', 'exported']).nullable(),
    settledSha256: z.string().nullable(),
    isPublished: flagColumn,
    isTrashed: flagColumn,
  })
  .transform(({ settledStatus, settledSha256, ...row }) => {
    const isSettled = settledStatus !== null && settledSha256 !== null;
    const settled = isSettled ? { status: settledStatus, sha256: settledSha256 } : null;
    return { ...row, settled };
  });

/** Where an article stands, as the library holds it. */
export type StoredStanding = Standing & {
  readonly isPublished: boolean;
  readonly isTrashed: boolean;
};

/** Where an article stands, what was settled for which text, whether it was published. Errors: `not_found`. */
export function readStanding(db: ReadableDb, id: ArticleId): StoredStanding {
  const row = one(
    db,
    `SELECT status, settled_status AS settledStatus, settled_sha256 AS settledSha256,
       EXISTS (SELECT 1 FROM export_records WHERE article_id = :id AND is_proof = 0) AS isPublished,
       trashed_at IS NOT NULL AS isTrashed
     FROM articles WHERE id = :id`,
    { id },
  );
  if (row === undefined) throw articleNotFound(id);
  return parseRow(standingRow, row);
}

/** Puts an article where it stands from now on; the caller holds the transaction. */
export function setStanding(
  db: WritableDb,
  id: ArticleId,
  to: { readonly status: ArticleStatus; readonly settled: Settled | null },
): void {
  run(
    db,
    `UPDATE articles SET status = :status, settled_status = :settledStatus,
       settled_sha256 = :settledSha256 WHERE id = :id`,
    {
      id,
      status: to.status,
      settledStatus: to.settled?.status ?? null,
      settledSha256: to.settled?.sha256 ?? null,
    },
  );
}

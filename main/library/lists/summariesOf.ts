import type { ArticleId, ArticleSummary } from '#shared/domain/article';
import { readSummaries, summaryColumns } from '../articles/articleRows';
import { all, type ReadableDb } from '../database/database';

/** The summaries of these articles, wherever they stand, in no order; those that there are not are left out. */
export function summariesOf(db: ReadableDb, ids: readonly ArticleId[]): readonly ArticleSummary[] {
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM json_each(:ids) AS asked CROSS JOIN articles AS a
     ON a.id = asked.value`,
    { ids: JSON.stringify(ids) },
  );
  return readSummaries(rows);
}

import type { ArticleSummary } from '#shared/domain/article';
import { readSummaries, summaryColumns } from '../articles/articleRows';
import { all, type ReadableDb } from '../database/database';
import { orderOf } from './articleOrder';
import { readingKey } from './readingKey';

/**
 * Articles on the shelf whose headline holds these words, the last changed first, at most `limit`; of no words all.
 * They are compared as headlines are sorted: width, case, spaces and marks do not count.
 */
export function articlesTitled(
  db: ReadableDb,
  { words, limit }: { readonly words: string; readonly limit: number },
): readonly ArticleSummary[] {
  // Found apart, in the index that has the headlines: the one that has them by their change has not.
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM articles AS a
     WHERE a.trashed_at IS NULL AND +a.rowid IN (
       SELECT t.rowid FROM articles AS t INDEXED BY articles_by_title
       WHERE t.trashed_at IS NULL AND instr(t.title_key, :words) > 0
     )
     ORDER BY ${orderOf('updated', true)} LIMIT :limit`,
    { words: readingKey(words), limit },
  );
  return readSummaries(rows);
}

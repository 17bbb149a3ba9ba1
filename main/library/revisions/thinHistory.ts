import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '#shared/domain/article';
import type { Clock } from '../../ports/clock';
import { all, parseRow, run, transact, type WritableDb } from '../database/database';
import { createPinReader } from './pinnedRevisions';
import { listRevisions } from './revisions';
import { revisionsToThin } from './revisionsToThin';

/** Articles that are looked at in one slice, and revisions that go in one transaction. */
const articlesPerSlice = 40;
const revisionsPerSlice = 12;

/** One slice of thinning: how many revisions went, and whether there is more to look at. */
export type ThinnedSlice = { readonly removed: number; readonly isDone: boolean };

const longHistoryRow = z.object({ articleId: articleIdSchema, count: z.number() });

/**
 * Thins the autosaves of a whole library by `revisionsToThin`, a slice at each call, so that whoever writes
 * meanwhile does not wait. Revisions that anything points at stay, and so do those that `openBases` names:
 * articles on the desk are saved on them.
 */
export function createHistoryThinner(
  db: WritableDb,
  clock: Clock,
  openBases: (articleId: ArticleId) => readonly number[],
): () => ThinnedSlice {
  const pinsOf = createPinReader(db);
  let after = '';
  let waiting: ArticleId[] = [];

  const nextArticles = (): boolean => {
    // Answered from the key alone, without a look at the texts.
    const rows = all(
      db,
      `SELECT article_id AS articleId, count(*) AS count FROM revisions
       WHERE article_id > :after GROUP BY article_id ORDER BY article_id LIMIT ${articlesPerSlice}`,
      { after },
    ).map((row) => parseRow(longHistoryRow, row));
    after = rows.at(-1)?.articleId ?? after;
    waiting = rows.filter(({ count }) => count > 2).map(({ articleId }) => articleId);
    return rows.length > 0;
  };

  const thin = (articleId: ArticleId): number => {
    const pinned = new Set([...pinsOf(articleId), ...openBases(articleId)]);
    const found = revisionsToThin(listRevisions(db, articleId), pinned, clock.now());
    const going = found.slice(0, revisionsPerSlice);
    for (const revision of going) {
      const sql = 'DELETE FROM revisions WHERE article_id = :articleId AND revision = :revision';
      run(db, sql, { articleId, revision });
    }
    // What is left of a long history has its turn in the next slice.
    if (going.length < found.length) waiting.unshift(articleId);
    return going.length;
  };

  return () => {
    const articleId = waiting.shift();
    if (articleId !== undefined)
      return { removed: transact(db, () => thin(articleId)), isDone: false };
    return { removed: 0, isDone: !nextArticles() };
  };
}

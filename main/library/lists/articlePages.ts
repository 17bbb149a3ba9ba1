import { z } from 'zod';
import { type ArticleId, type ArticleSummary, articleIdSchema } from '#shared/domain/article';
import type { ArticlePage, ArticleStretch } from '#shared/domain/articleView';
import type { Clock } from '../../ports/clock';
import { readSummaryRow, summaryColumns } from '../articles/articleRows';
import { all, parseRow, type ReadableDb } from '../database/database';
import { both, type Condition, filterCondition } from './articleFilter';
import { groupArticles, groupCondition, todayOf } from './articleGroups';
import { orderOf } from './articleOrder';

/** A run of articles in one order, of which a stretch is read. */
type Run = {
  readonly condition: Condition;
  readonly sort: Exclude<ArticleStretch['sort'], 'status'>;
  readonly descending: boolean;
  readonly total: number;
};
type Window = { readonly offset: number; readonly limit: number };

/** Reads a stretch of a run from whichever end is nearer: what lies before it must be passed over. */
function readRun(db: ReadableDb, run: Run, columns: string, window: Window): readonly unknown[] {
  const { total, condition, sort, descending } = run;
  const limit = Math.min(window.limit, total - window.offset);
  if (limit <= 0) return [];
  const fromEnd = window.offset > total / 2;
  const order = orderOf(sort, fromEnd ? !descending : descending);
  const offset = fromEnd ? total - window.offset - limit : window.offset;
  const rows = all(
    db,
    `SELECT ${columns} FROM articles AS a WHERE ${condition.sql}
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...condition.values, limit, offset },
  );
  return fromEnd ? rows.toReversed() : rows;
}

/** The runs that a group is made of: one, or one for each status when it is sorted by them. */
function runsOf(db: ReadableDb, clock: Clock, stretch: ArticleStretch): readonly Run[] {
  const { group, descending } = stretch;
  // Within a group the order of the newsroom's work is the groups' own affair.
  const isWorkOrder = stretch.sort === 'status' && stretch.grouping === 'none';
  const today = todayOf(clock);
  if (!isWorkOrder) {
    const { groups } = groupArticles(db, { clock }, stretch);
    const total = groups.find(({ key }) => key === group)?.count ?? 0;
    const sort = stretch.sort === 'status' ? 'updated' : stretch.sort;
    const condition = both(filterCondition(stretch, total), groupCondition(stretch, group, today));
    return [{ condition, sort, descending, total }];
  }
  const byStatus = { ...stretch, grouping: 'status' } as const;
  const { groups } = groupArticles(db, { clock }, byStatus);
  const runs = groups.map(
    ({ key, count }): Run => ({
      condition: both(filterCondition(stretch, count), groupCondition(byStatus, key, today)),
      sort: 'updated',
      descending: true,
      total: count,
    }),
  );
  return descending ? runs.toReversed() : runs;
}

function readStretch(
  db: ReadableDb,
  clock: Clock,
  asked: { readonly stretch: ArticleStretch; readonly columns: string },
): { readonly total: number; readonly rows: readonly unknown[] } {
  let { offset, limit } = asked.stretch;
  let total = 0;
  const rows: unknown[] = [];
  for (const run of runsOf(db, clock, asked.stretch)) {
    total += run.total;
    const read = readRun(db, run, asked.columns, { offset, limit });
    rows.push(...read);
    limit -= read.length;
    offset = Math.max(0, offset - run.total);
  }
  return { total, rows };
}

/**
 * A stretch of one group of a list; an article whose content is damaged is among them. Sorted by status, a
 * list runs in the order of the newsroom's work, the last changed first within each.
 */
export function pageOfArticles(
  db: ReadableDb,
  { clock }: { readonly clock: Clock },
  stretch: ArticleStretch,
): ArticlePage {
  const { total, rows } = readStretch(db, clock, { stretch, columns: summaryColumns });
  return { total, rows: rows.map((row) => readSummaryRow(row).summary) };
}

const idRow = z.object({ id: articleIdSchema });

/** The ids of a stretch of one group of a list, for those who do something with all of them. */
export function idsOfArticles(
  db: ReadableDb,
  { clock }: { readonly clock: Clock },
  stretch: ArticleStretch,
): readonly ArticleId[] {
  const { rows } = readStretch(db, clock, { stretch, columns: 'a.id' });
  return rows.map((row) => parseRow(idRow, row).id);
}

/** The summaries of these articles, wherever they stand, in no order; those that there are not are left out. */
export function summariesOf(db: ReadableDb, ids: readonly ArticleId[]): readonly ArticleSummary[] {
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM json_each(:ids) AS asked CROSS JOIN articles AS a
     ON a.id = asked.value`,
    { ids: JSON.stringify(ids) },
  );
  return rows.map((row) => readSummaryRow(row).summary);
}

import { z } from 'zod';
import { type ArticleId, type ArticleSummary, articleIdSchema } from '#shared/domain/article';
import type { ArticleGroups, ArticleStretch, ArticleView } from '#shared/domain/articleView';
import type { Day } from '#shared/domain/dateGroups';
import { readSummaryRow, summaryColumns } from '../articles/articleRows';
import { all, column, parseRow, type ReadableDb } from '../database/database';
import { both, type Condition, filterCondition } from './articleFilter';
import { groupCondition } from './articleGroups';
import { orderOf } from './articleOrder';

/** Articles that may lie before a page that is read where an index has them in order: more take longer than 5 ms. */
const passedAtMost = 50_000;

/** Articles of a list that stand one after another in one order. */
export type Run = {
  readonly condition: Condition;
  readonly sort: Exclude<ArticleStretch['sort'], 'status'>;
  readonly descending: boolean;
  /** How many they are; counted when it is asked. */
  readonly total: () => number;
};

/** One group of a list. */
type ListGroup = ArticleView & { readonly group: string };

/** What the runs of a list hang on beside it. */
export type Outlook = {
  readonly today: Day;
  readonly groupsOf: (view: ArticleView) => ArticleGroups;
};

/** The runs that a group is made of: one, or one for each status when it is sorted by them. */
export function runsOf(list: ListGroup, outlook: Outlook): readonly Run[] {
  // Within a group the order of the newsroom's work is the groups' own affair.
  if (list.sort !== 'status' || list.grouping !== 'none') return [runOf(list, outlook)];
  const byWork = { ...list, grouping: 'status', descending: true } as const;
  const runs = outlook
    .groupsOf(byWork)
    .groups.map(({ key: group }) => runOf({ ...byWork, group }, outlook));
  return list.descending ? runs.toReversed() : runs;
}

function runOf(list: ListGroup, { today, groupsOf }: Outlook): Run {
  const { sort, descending, group } = list;
  const total = () => groupsOf(list).groups.find(({ key }) => key === group)?.count ?? 0;
  return {
    condition: both(filterCondition(list, total), groupCondition(list, group, today)),
    sort: sort === 'status' ? 'updated' : sort,
    descending,
    total,
  };
}

/** Articles of all runs. */
export function totalOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.total(), 0);
}

/** Whether an index has the list in its order, and the stretch lies near an end of it. */
export function isAtHand(stretch: ArticleStretch, runs: readonly Run[]): boolean {
  const { place, folderId, tag, grouping, sort, offset, limit } = stretch;
  const isWhole = place === 'library' && folderId === null && tag === null;
  // Days stand in order in the index of their own time alone.
  const isInOrder = grouping !== 'date' || ['updated', 'published', 'status'].includes(sort);
  if (!isWhole || !isInOrder) return false;
  return Math.min(offset, totalOf(runs) - offset - limit) <= passedAtMost;
}

type Window = { readonly offset: number; readonly limit: number };

/** A stretch of runs that stand one after another. */
export function summariesOfRuns(
  db: ReadableDb,
  runs: readonly Run[],
  { offset, limit }: Window,
): readonly ArticleSummary[] {
  const rows: unknown[] = [];
  let before = offset;
  for (const run of runs) {
    rows.push(...rowsOfRun(db, run, { offset: before, limit: limit - rows.length }));
    before = Math.max(0, before - run.total());
  }
  return rows.map((row) => readSummaryRow(row).summary);
}

/** Reads from whichever end is nearer: what lies before a stretch must be passed over. */
function rowsOfRun(db: ReadableDb, run: Run, window: Window): readonly unknown[] {
  const { condition, sort, descending } = run;
  const total = run.total();
  const limit = Math.min(window.limit, total - window.offset);
  if (limit <= 0) return [];
  const fromEnd = window.offset > total / 2;
  const order = orderOf(sort, fromEnd ? !descending : descending);
  const offset = fromEnd ? total - window.offset - limit : window.offset;
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM articles AS a WHERE ${condition.sql}
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    { ...condition.values, limit, offset },
  );
  return fromEnd ? rows.toReversed() : rows;
}

const placeSchema = z.array(z.number());

/** Where the articles of runs stand in their table, in the order of the runs. */
export function orderOfRuns(db: ReadableDb, runs: readonly Run[]): Float64Array {
  const places = runs.flatMap(({ condition, sort, descending }) =>
    column(
      db,
      `SELECT a.rowid FROM articles AS a WHERE ${condition.sql} ORDER BY ${orderOf(sort, descending)}`,
      condition.values,
    ),
  );
  return Float64Array.from(parseRow(placeSchema, places));
}

// Row by row in the order that is asked for.
const atPlaces = 'json_each(:places) AS asked CROSS JOIN articles AS a ON a.rowid = asked.value';

/** The articles that stand at these places. */
export function summariesAt(db: ReadableDb, places: Float64Array): readonly ArticleSummary[] {
  const rows = all(db, `SELECT ${summaryColumns} FROM ${atPlaces}`, { places: `[${places}]` });
  return rows.map((row) => readSummaryRow(row).summary);
}

/** The ids of the articles that stand at these places. */
export function idsAt(db: ReadableDb, places: Float64Array): readonly ArticleId[] {
  const ids = column(db, `SELECT a.id FROM ${atPlaces}`, { places: `[${places}]` });
  return parseRow(z.array(articleIdSchema), ids);
}

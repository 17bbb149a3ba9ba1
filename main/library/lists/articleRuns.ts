import { z } from 'zod';
import { type ArticleId, type ArticleSummary, articleIdSchema } from '#shared/domain/article';
import type {
  ArticleGroups,
  ArticlePlace,
  ArticleStretch,
  ArticleView,
} from '#shared/domain/articleView';
import type { Day } from '#shared/domain/dateGroups';
import { readSummaries, summaryColumns } from '../articles/articleRows';
import { all, column, parseRow, type ReadableDb } from '../database/database';
import { articlesIn, both, type Condition, filterCondition } from './articleFilter';
import { groupCondition } from './articleGroups';
import { orderOf } from './articleOrder';

/** Articles that may lie before a page that is read where an index has them in order: more take longer than 5 ms. */
const passedAtMost = 50_000;

/** Of articles that must be fetched to be asked their day, so many take as long. */
const askedAtMost = 4_000;

/** Articles of a list that stand one after another in one order. */
export type Run = {
  readonly place: ArticlePlace;
  readonly condition: Condition;
  /** The same, for going through the articles in their order. */
  readonly inOrder: Condition;
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
  const { descending, group } = list;
  const total = () => groupsOf(list).groups.find(({ key }) => key === group)?.count ?? 0;
  const filter = filterCondition(list, total);
  const dated = { ...list, today };
  return {
    place: list.place,
    condition: both(filter, groupCondition(dated, 'looked up')),
    inOrder: both(filter, groupCondition(dated, isInDayOrder(list) ? 'looked up' : 'asked')),
    sort: list.sort === 'status' ? 'updated' : list.sort,
    descending,
    total,
  };
}

/** Articles of all runs. */
export function totalOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.total(), 0);
}

/** Whether the days of a group stand together in the list's order: they do in that of their own time alone. */
function isInDayOrder({ grouping, sort }: ArticleView): boolean {
  return grouping !== 'date' || sort === 'updated' || sort === 'published' || sort === 'status';
}

/** Whether an index has the list in its order, and the stretch lies near an end of it. */
export function isAtHand(
  stretch: ArticleStretch,
  runs: readonly Run[],
  { groupsOf }: Outlook,
): boolean {
  const { place, folderId, tag, offset, limit } = stretch;
  if (place !== 'library' || folderId !== null || tag !== null) return false;
  const total = totalOf(runs);
  const before = Math.min(offset, total - offset - limit);
  if (isInDayOrder(stretch)) return before <= passedAtMost;
  // One in so many belongs to the group.
  const share = total / groupsOf(stretch).total;
  return total > 0 && (before + limit) / share <= askedAtMost;
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
  return readSummaries(rows);
}

/** Reads from whichever end is nearer: what lies before a stretch must be passed over. */
function rowsOfRun(db: ReadableDb, run: Run, window: Window): readonly unknown[] {
  const { inOrder: condition, sort, descending } = run;
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
  const places = runs.flatMap(({ place, condition, sort, descending }) =>
    column(
      db,
      `SELECT a.rowid FROM ${articlesIn[place]} WHERE ${condition.sql} ORDER BY ${orderOf(sort, descending)}`,
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
  return readSummaries(rows);
}

/** The ids of the articles that stand at these places. */
export function idsAt(db: ReadableDb, places: Float64Array): readonly ArticleId[] {
  const ids = column(db, `SELECT a.id FROM ${atPlaces}`, { places: `[${places}]` });
  return parseRow(z.array(articleIdSchema), ids);
}

import { z } from 'zod';
import { articleStatuses } from '#shared/domain/article';
import type { ArticleGrouping, ArticleGroups, ArticleView } from '#shared/domain/articleView';
import { type Day, daysOfGroup, firstNearDay, groupOfDay } from '#shared/domain/dateGroups';
import { newsroomMinute, newsroomOffset } from '#shared/domain/newsroomTime';
import type { Clock } from '../../ports/clock';
import { all, parseRow, type ReadableDb } from '../database/database';
import { articlesIn, type Condition, filterCondition } from './articleFilter';
import { readingKey } from './readingKey';

type Dimension = 'status' | 'channel' | 'updated' | 'published';

/** The column behind each dimension, for an article that no tally has counted yet. */
const keySql: Readonly<Record<Dimension, string>> = {
  status: 'a.status',
  channel: 'a.channel',
  updated: `coalesce(strftime('%Y-%m-%d', a.updated_at, '+8 hours'), '')`,
  published: `coalesce(substr(a.published_at, 1, 10), '')`,
};

const tallyRow = z.object({ key: z.string(), count: z.number() });
type Tally = z.output<typeof tallyRow>;

/** Today by the newsroom's clock. */
export function todayOf(clock: Clock): Day {
  return newsroomMinute(clock.now()).slice(0, 10);
}

/** What a list is counted by: its groups, or its statuses when it has none. */
function dimensionOf({ grouping, sort }: Pick<ArticleView, 'grouping' | 'sort'>): Dimension {
  switch (grouping) {
    case 'none':
    case 'status':
      return 'status';
    case 'channel':
      return 'channel';
    case 'date':
      return sort === 'published' ? 'published' : 'updated';
  }
}

/** Days before a day are counted by their months, which takes a tenth of the time. */
const byMonthBefore = (key: string) =>
  `CASE WHEN ${key} < :near THEN substr(${key}, 1, 7) ELSE ${key} END`;

/**
 * Articles of a list by a dimension; counted beforehand when nothing but the place narrows it. Days before `near` are
 * counted by their months.
 */
function tallies(
  db: ReadableDb,
  view: ArticleView,
  { dimension, near }: { readonly dimension: Dimension; readonly near: Day },
): readonly Tally[] {
  const { place, folderId, tag } = view;
  const isCounted = folderId === null && tag === null;
  if (!isCounted) {
    const { sql, values } = filterCondition(view);
    const rows = all(
      db,
      `SELECT ${byMonthBefore(keySql[dimension])} AS key, count(*) AS count FROM ${articlesIn[place]}
       WHERE ${sql} GROUP BY 1`,
      { ...values, near },
    );
    return rows.map((row) => parseRow(tallyRow, row));
  }
  const rows = all(
    db,
    `SELECT ${byMonthBefore('key')} AS key, sum(count) AS count FROM article_tallies
     WHERE dimension = :dimension AND trashed = :trashed AND count > 0 GROUP BY 1`,
    { dimension, trashed: place === 'trash' ? 1 : 0, near },
  );
  return rows.map((row) => parseRow(tallyRow, row));
}

const statusOrder: readonly string[] = articleStatuses;

function orderGroups(grouping: ArticleGrouping, newestFirst: boolean) {
  const from = (keys: readonly string[]) => (a: string, b: string) =>
    keys.indexOf(a) - keys.indexOf(b);
  switch (grouping) {
    case 'none':
    case 'status':
      return from(statusOrder);
    case 'channel':
      return (a: string, b: string) => {
        const [first, second] = [readingKey(a), readingKey(b)];
        return first === second ? 0 : first < second ? -1 : 1;
      };
    case 'date':
      return (a: string, b: string) => {
        const [first, second] = newestFirst ? [b, a] : [a, b];
        return first === second ? 0 : first < second ? -1 : 1;
      };
  }
}

/** The groups of a list in their order. Days run from now back, or on from the first, as the list does. */
export function groupArticles(db: ReadableDb, view: ArticleView, today: Day): ArticleGroups {
  const isByDay = view.grouping === 'date';
  const counting = { dimension: dimensionOf(view), near: isByDay ? firstNearDay(today) : '' };
  const found = [...tallies(db, view, counting)];
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (view.grouping === 'none')
    return { total, groups: total === 0 ? [] : [{ key: '', count: total }] };
  const byDate = view.sort === 'updated' || view.sort === 'published';
  const inOrder = orderGroups(view.grouping, !byDate || view.descending);
  found.sort((a, b) => inOrder(a.key, b.key));
  const groups = new Map<string, number>();
  for (const { key, count } of found) {
    const group = isByDay ? groupOfDay(key, today) : key;
    groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return { total, groups: [...groups].map(([key, count]) => ({ key, count })) };
}

/** A group of a list, as of a day. */
type DatedGroup = Pick<ArticleView, 'grouping' | 'sort'> & {
  readonly group: string;
  readonly today: Day;
};

/**
 * What an article must meet to be in a group of a list. Days are looked up in the index of their time, or asked of
 * each article that an index of another order comes to: that decides how long it takes, never which they are.
 */
export function groupCondition(list: DatedGroup, days: 'looked up' | 'asked'): Condition {
  const { group, today, ...view } = list;
  const dimension = dimensionOf(view);
  if (view.grouping === 'none') return { sql: 'TRUE', values: {} };
  if (dimension === 'status' || dimension === 'channel') {
    return { sql: `${keySql[dimension]} = :group`, values: { group } };
  }
  const time = dimension === 'published' ? 'a.published_at' : 'a.updated_at';
  const column = days === 'asked' ? `+${time}` : time;
  if (group === 'undated') return { sql: `${column} IS NULL`, values: {} };
  // Publication times stand in the newsroom's zone and begin with their day; the desk's own are UTC.
  const at = (day: Day) =>
    dimension === 'published' ? day : new Date(`${day}T00:00:00${newsroomOffset}`).toISOString();
  const range = daysOfGroup(group, today);
  if (range === null) return { sql: 'FALSE', values: {} };
  const { from, to } = range;
  if (to === null) return { sql: `${column} >= :from`, values: { from: at(from) } };
  return { sql: `${column} >= :from AND ${column} < :to`, values: { from: at(from), to: at(to) } };
}

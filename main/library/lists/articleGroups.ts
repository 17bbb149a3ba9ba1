import { z } from 'zod';
import { articleStatuses } from '#shared/domain/article';
import type { ArticleGrouping, ArticleGroups, ArticleView } from '#shared/domain/articleView';
import { type Day, daysOfGroup, groupOfDay } from '#shared/domain/dateGroups';
import { newsroomMinute, newsroomOffset } from '#shared/domain/newsroomTime';
import type { Clock } from '../../ports/clock';
import { all, parseRow, type ReadableDb } from '../database/database';
import { type Condition, filterCondition } from './articleFilter';
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

/** Articles of a list by a dimension; counted beforehand when nothing but the place narrows it. */
function tallies(db: ReadableDb, view: ArticleView, dimension: Dimension): readonly Tally[] {
  const { place, folderId, tag } = view;
  const isCounted = folderId === null && tag === null;
  if (!isCounted) {
    const { sql, values } = filterCondition(view);
    const rows = all(
      db,
      `SELECT ${keySql[dimension]} AS key, count(*) AS count FROM articles AS a
       WHERE ${sql} GROUP BY key`,
      values,
    );
    return rows.map((row) => parseRow(tallyRow, row));
  }
  const rows = all(
    db,
    `SELECT key, count FROM article_tallies
     WHERE dimension = :dimension AND trashed = :trashed AND count > 0`,
    { dimension, trashed: place === 'trash' ? 1 : 0 },
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
export function groupArticles(
  db: ReadableDb,
  { clock }: { readonly clock: Clock },
  view: ArticleView,
): ArticleGroups {
  const found = [...tallies(db, view, dimensionOf(view))];
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (view.grouping === 'none')
    return { total, groups: total === 0 ? [] : [{ key: '', count: total }] };
  const byDate = view.sort === 'updated' || view.sort === 'published';
  const inOrder = orderGroups(view.grouping, !byDate || view.descending);
  found.sort((a, b) => inOrder(a.key, b.key));
  const today = todayOf(clock);
  const groups = new Map<string, number>();
  for (const { key, count } of found) {
    const group = view.grouping === 'date' ? groupOfDay(key, today) : key;
    groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return { total, groups: [...groups].map(([key, count]) => ({ key, count })) };
}

/** What an article must meet to be in a group of a list. */
export function groupCondition(
  view: Pick<ArticleView, 'grouping' | 'sort'>,
  group: string,
  today: Day,
): Condition {
  const dimension = dimensionOf(view);
  if (view.grouping === 'none') return { sql: 'TRUE', values: {} };
  if (dimension === 'status' || dimension === 'channel') {
    return { sql: `${keySql[dimension]} = :group`, values: { group } };
  }
  const column = dimension === 'published' ? 'a.published_at' : 'a.updated_at';
  if (group === 'undated') return { sql: `${column} IS NULL`, values: {} };
  // Publication times stand in the newsroom's zone and begin with their day; the desk's own are UTC.
  const at = (day: Day) =>
    dimension === 'published' ? day : new Date(`${day}T00:00:00${newsroomOffset}`).toISOString();
  const days = daysOfGroup(group, today);
  if (days === null) return { sql: 'FALSE', values: {} };
  const { from, to } = days;
  if (to === null) return { sql: `${column} >= :from`, values: { from: at(from) } };
  return { sql: `${column} >= :from AND ${column} < :to`, values: { from: at(from), to: at(to) } };
}

import { z } from 'zod';
import { type ArticleId, articleStatuses } from '#shared/domain/article';
import type { ArticleSort } from '#shared/domain/articleView';
import { nameKey } from '#shared/domain/nameKey';
import type { SearchFilter } from '#shared/search/searchQuery';
import { bytesColumn, flagColumn } from '../database/columns';
import { all, each, one, parseRow, type ReadableDb } from '../database/database';
import { foldersNamed } from '../folders/folderTree';
import { orderOf } from './articleOrder';

// What a search index asks of the library. An article's change number names one state of it for good.

const stateRow = z.object({
  id: z.string(),
  revision: z.number(),
  change: z.number(),
  at: z.string(),
  isTrashed: flagColumn,
});
/** An article as it stands: which state of it, when it was saved, and whether it lies in the trash. */
export type ArticleState = Readonly<z.output<typeof stateRow>>;

/** The number of the last change in the library. */
export function lastChange(db: ReadableDb): number {
  return parseRow(z.object({ last: z.number() }), one(db, 'SELECT last FROM change_counter')).last;
}

/** Articles that changed after a number, in the order of their changes. */
export function* articlesChangedAfter(db: ReadableDb, change: number): Generator<ArticleState> {
  const rows = each(
    db,
    `SELECT id, revision, change, updated_at AS at, trashed_at IS NOT NULL AS isTrashed
     FROM articles WHERE change > :change ORDER BY change`,
    { change },
  );
  for (const row of rows) yield parseRow(stateRow, row);
}

/** Articles that were purged after a change. */
export function articlesPurgedAfter(db: ReadableDb, change: number): readonly ArticleId[] {
  const sql = 'SELECT article_id AS id FROM purged_articles WHERE change > :change';
  return all(db, sql, { change }).map((row) => parseRow(z.object({ id: z.string() }), row).id);
}

const listedRow = z.object({ title: z.string(), source: z.string(), channel: z.string() });

/** An article as one revision stored it, unread. */
export type StoredText = {
  /** The content as UTF-8: SQLite gives bytes in a third of the time of a string. */
  readonly content: Uint8Array;
  /** What lists show of the article, whatever its content; nothing of one that is gone. */
  readonly listed: () => Readonly<z.output<typeof listedRow>>;
};

const contentRow = z.object({ content: bytesColumn });

/** The text of an article as one revision stored it; undefined when the library holds it no longer. */
export function readTextOfRevision(
  db: ReadableDb,
  { articleId, revision }: { readonly articleId: ArticleId; readonly revision: number },
): StoredText | undefined {
  const row = one(
    db,
    `SELECT CAST(content AS BLOB) AS content FROM revisions
     WHERE article_id = :articleId AND revision = :revision`,
    { articleId, revision },
  );
  if (row === undefined) return undefined;
  const { content } = parseRow(contentRow, row);
  return { content, listed: () => readListed(db, articleId) };
}

function readListed(db: ReadableDb, id: ArticleId) {
  const row = one(db, 'SELECT title, source, channel FROM articles WHERE id = :id', { id });
  return row === undefined ? { title: '', source: '', channel: '' } : parseRow(listedRow, row);
}

/** Filters that the library answers; the rest an index knows itself. */
export type LibraryFilter = Exclude<SearchFilter, { readonly kind: 'has' }>;

const dayColumns = {
  published: 'substr(a.published_at, 1, 10)',
  changed: "date(a.updated_at, '+8 hours')",
  created: "date(a.created_at, '+8 hours')",
} as const;

function condition(filter: LibraryFilter) {
  switch (filter.kind) {
    case 'status':
      return { sql: 'a.status = :status', values: { status: filter.name } };
    case 'date': {
      const day = dayColumns[filter.date];
      return {
        sql: `${day} >= :from AND ${day} <= :to`,
        values: { from: filter.from ?? '0000-00-00', to: filter.to ?? '9999-99-99' },
      };
    }
    case 'tag':
      return {
        sql: `EXISTS (SELECT 1 FROM article_tags AS g JOIN tags AS t ON t.id = g.tag_id
          WHERE g.article_id = a.id AND t.key = :tag)`,
        values: { tag: nameKey(filter.name) },
      };
    case 'folder':
      return {
        sql: `EXISTS (SELECT 1 FROM folder_articles AS f
          WHERE f.article_id = a.id AND f.folder_id IN (${foldersNamed}))`,
        values: { folder: nameKey(filter.name) },
      };
  }
}

/** Whether the article with this change passes a filter. */
export function passesFilter(db: ReadableDb, filter: LibraryFilter, change: number): boolean {
  const { sql, values } = condition(filter);
  const query = `SELECT 1 FROM articles AS a WHERE a.change = :change AND ${sql}`;
  return one(db, query, { ...values, change }) !== undefined;
}

const changeRow = z.object({ change: z.number() });

/** The changes of all articles that pass a filter. */
export function changesPassing(db: ReadableDb, filter: LibraryFilter): ReadonlySet<number> {
  const { sql, values } = condition(filter);
  const rows = all(db, `SELECT a.change FROM articles AS a WHERE ${sql}`, values);
  return new Set(rows.map((row) => parseRow(changeRow, row).change));
}

/** The changes of these articles as they stand. */
export function changesOf(db: ReadableDb, ids: readonly ArticleId[]): ReadonlySet<number> {
  const rows = all(
    db,
    `SELECT a.change FROM json_each(:ids) AS asked CROSS JOIN articles AS a
     ON a.id = asked.value`,
    { ids: JSON.stringify(ids) },
  );
  return new Set(rows.map((row) => parseRow(changeRow, row).change));
}

/** The changes of all articles in the order of a list. */
export function* changesInOrder(
  db: ReadableDb,
  sort: ArticleSort,
  descending: boolean,
): Generator<number> {
  const place = articleStatuses.map((status, index) => `WHEN '${status}' THEN ${index}`).join(' ');
  const order =
    sort === 'status'
      ? `CASE a.status ${place} END ${descending ? 'DESC' : 'ASC'}, ${orderOf('updated', true)}`
      : orderOf(sort, descending);
  const rows = each(db, `SELECT a.change FROM articles AS a ORDER BY ${order}`);
  for (const row of rows) yield parseRow(changeRow, row).change;
}

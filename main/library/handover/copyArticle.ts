import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { readContent } from '../articles/content';
import { all, one, parseRow, type ReadableDb, run, type WritableDb } from '../database/database';
import { type ArticleTable, handedOver } from './articleTables';

const valueSchema = z.union([z.string(), z.number(), z.null(), z.instanceof(Uint8Array)]);
const rowSchema = z.record(z.string(), valueSchema);
/** A row of any table, column by column. */
export type Row = z.output<typeof rowSchema>;

/** The rows that a table holds of an article, as they are stored. */
export function rowsOf(db: ReadableDb, table: ArticleTable, id: ArticleId): readonly Row[] {
  const rows = all(db, `SELECT * FROM ${table.name} WHERE ${table.key} = :id ORDER BY rowid`, {
    id,
  });
  return rows.map((row) => parseRow(rowSchema, row));
}

/** Writes a row of another library; one whose name is taken is left as it is. */
export function insertRow(
  db: WritableDb,
  { name, numbered, reset }: ArticleTable,
  row: Row,
): boolean {
  const values = { ...row, ...reset };
  const columns = Object.keys(values).filter((column) => column !== numbered);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map((column) => `:${column}`).join(', ');
  const bound = Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));
  const sql = `INSERT INTO ${name} (${names}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  return run(db, sql, bound) > 0;
}

const mediaPattern = /"mediaId":"([0-9a-f]{64})"/g;

/** The pictures that a stored content shows, by hash. */
export function mediaIn(content: string): readonly string[] {
  return [...new Set([...content.matchAll(mediaPattern)].flatMap(([, id]) => id ?? []))];
}

const mediaTable: ArticleTable = { name: 'media', key: 'id', merge: { kind: 'byId' } };
const templateTable: ArticleTable = {
  name: 'template_versions',
  key: 'id',
  merge: { kind: 'byId' },
};
const contentRow = z.object({ content: z.string() });

/** Brings along what the texts of an article need: pictures, and the versions of templates they were made from. */
export function copyNeeds(from: ReadableDb, to: WritableDb, contents: readonly string[]): void {
  const media = new Set(contents.flatMap(mediaIn));
  for (const id of media) {
    for (const row of rowsOf(from, mediaTable, id)) insertRow(to, mediaTable, row);
  }
  const templates = new Set(contents.flatMap(templateOf));
  for (const id of templates) {
    for (const row of rowsOf(from, templateTable, id)) insertRow(to, templateTable, row);
  }
}

function templateOf(content: string): readonly string[] {
  const stored = readContent(content);
  return stored.ok && stored.content.template !== null ? [stored.content.template.id] : [];
}

/** The content of every revision that a library holds of an article, its own and those of other desks. */
export function contentsOf(db: ReadableDb, id: ArticleId): readonly string[] {
  const sql = `SELECT content FROM revisions WHERE article_id = :id
    UNION SELECT content FROM other_revisions WHERE article_id = :id`;
  return all(db, sql, { id }).map((row) => parseRow(contentRow, row).content);
}

/**
 * Copies an article with its whole history, records, originals, pictures and templates into a library that
 * does not hold it; the caller holds the transaction.
 */
export function copyArticle(from: ReadableDb, to: WritableDb, id: ArticleId): void {
  for (const table of handedOver) {
    for (const row of rowsOf(from, table, id)) insertRow(to, table, row);
  }
  copyNeeds(from, to, contentsOf(from, id));
}

/** Whether a library holds an article. */
export function holdsArticle(db: ReadableDb, id: ArticleId): boolean {
  return one(db, 'SELECT 1 FROM articles WHERE id = :id', { id }) !== undefined;
}

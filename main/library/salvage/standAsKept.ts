import type Database from 'better-sqlite3';
import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { readContent, sha256Of } from '../articles/content';

/** Tables that hold whole texts beside an article's versions, and when such a text came there. */
const keptBeside = [
  ['recoveries', 'created_at'],
  ['other_revisions', 'saved_at'],
  ['incoming_articles', 'received_at'],
] as const;

const keptRow = z.object({ id: z.string(), content: z.string(), at: z.string() });
const keyRow = z.object({ id: z.number(), from: z.string(), to: z.string().nullable() });
/** A larger number was never given to a version: it is damaged. */
const mostVersions = 1_000_000;

const namesOfTables = (driver: Database.Database) =>
  z
    .array(z.string())
    .parse(driver.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());

/** Where a table names a version, by the columns of the article and of its number. */
function pointersOf(driver: Database.Database, table: string): readonly string[] {
  const keys = z
    .array(keyRow)
    .parse(
      driver
        .prepare(`SELECT * FROM pragma_foreign_key_list(?) WHERE "table" = 'revisions'`)
        .all(table),
    );
  return keys.flatMap(({ id, from, to }) => {
    const owner = keys.find((key) => key.id === id && key.to === 'article_id')?.from;
    if (to !== 'revision' || owner === undefined) return [];
    return [`SELECT "${owner}" AS id, "${from}" AS number FROM "${table}"`];
  });
}

/**
 * Articles that lost every version stand as the newest text that was kept beside them and can be read. It gets a
 * number that no lost version had, so that nothing said of one of those is taken to be said of it.
 */
export function standAsKept(driver: Database.Database): void {
  const tables = namesOfTables(driver);
  const texts = keptBeside
    .filter(([table]) => tables.includes(table))
    .map(([table, at]) => `SELECT article_id AS id, content, ${at} AS at FROM ${table}`)
    .join(' UNION ALL ');
  const lost = 'id NOT IN (SELECT article_id FROM revisions)';
  const kept = z
    .array(keptRow)
    .parse(driver.prepare(`SELECT * FROM (${texts}) WHERE ${lost} ORDER BY at DESC`).all());
  const pointers = tables.flatMap((table) => pointersOf(driver, table));
  const numbers = [...pointers, 'SELECT article_id AS id, base_revision AS number FROM recoveries'];
  const next = driver
    .prepare(
      `SELECT coalesce(max(number), 0) + 1 FROM (${numbers.join(' UNION ALL ')})
       WHERE id = ? AND number BETWEEN 1 AND ${mostVersions}`,
    )
    .pluck();
  const insert = driver.prepare(
    `INSERT INTO revisions (article_id, revision, content, content_sha256, saved_at, cause)
     VALUES (?, ?, ?, ?, ?, 'recovery')`,
  );
  for (const id of new Set(kept.map((text) => text.id))) {
    if (!articleIdSchema.safeParse(id).success) continue;
    const own = kept.filter((text) => text.id === id);
    const text = own.find(({ content }) => readContent(content).ok) ?? own[0];
    if (text === undefined) continue;
    insert.run(id, next.get(id), text.content, sha256Of(text.content), text.at);
  }
}

import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { all, parseRow, type ReadableDb } from '../database/database';

const keyRow = z.object({ table: z.string(), article: z.string(), revision: z.string() });

/** A quoted name in SQL. */
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What points at revisions without a key that the library holds. */
const loosePointers = [
  // Exports outlive their articles, and so have no key to them.
  'SELECT revision FROM jobs WHERE article_id = :articleId',
  'SELECT base_revision AS revision FROM recoveries WHERE article_id = :articleId',
  'SELECT base_revision AS revision FROM journal_marks WHERE article_id = :articleId',
  'SELECT previous_base AS revision FROM journal_marks WHERE article_id = :articleId',
];

/** A query for each key by which any table points at revisions, those of later migrations among them. */
function keyedPointers(db: ReadableDb): readonly string[] {
  const rows = all(
    db,
    `SELECT t.name AS "table", a."from" AS article, r."from" AS revision
     FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS a
       JOIN pragma_foreign_key_list(t.name) AS r ON r.id = a.id
     WHERE t.type = 'table' AND a."table" = 'revisions'
       AND a."to" = 'article_id' AND r."to" = 'revision'`,
  );
  return rows.map((row) => {
    const { table, article, revision } = parseRow(keyRow, row);
    return `SELECT DISTINCT ${quoted(revision)} AS revision FROM ${quoted(table)}
      WHERE ${quoted(article)} = :articleId AND ${quoted(revision)} IS NOT NULL`;
  });
}

/** Reads which revisions of an article something in the library points at: none of them may go. */
export function createPinReader(db: ReadableDb): (articleId: ArticleId) => ReadonlySet<number> {
  const queries = [...keyedPointers(db), ...loosePointers];
  const row = z.object({ revision: z.number() });
  return (articleId) =>
    new Set(
      queries.flatMap((sql) =>
        all(db, sql, { articleId }).map((each) => parseRow(row, each).revision),
      ),
    );
}

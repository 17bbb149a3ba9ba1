import type Database from 'better-sqlite3';
import { z } from 'zod';
import { prepareChecked, readContent } from '../articles/content';
import { readingKey } from '../lists/readingKey';
import { standAsKept } from './standAsKept';

/** An article that could not be saved as it was, by its id and the headline that is left of it. */
export type MendedArticle = { readonly id: string; readonly title: string };

/** What had to be changed so that what was saved makes a library. */
export type Mended = {
  /** Articles of which no text is left. */
  readonly lost: readonly MendedArticle[];
  /** Articles that stand as an earlier version, or as a text kept beside, because later ones cannot be read. */
  readonly earlier: readonly MendedArticle[];
  /** Articles that lost their place in the list and were put back as drafts. */
  readonly rebuilt: readonly MendedArticle[];
  /** Other rows that point at what is lost. */
  readonly dropped: number;
};

const textRow = z.object({
  id: z.string(),
  revision: z.number(),
  content: z.string(),
  at: z.string(),
});
const articleRow = z.object({ id: z.string(), title: z.string() });
const isThere = (driver: Database.Database, table: string, column: string) =>
  driver.prepare(`SELECT 1 FROM pragma_table_info('${table}') WHERE name = ?`).get(column) !==
  undefined;

/** The columns that lists show of a text, as far as the library's form has them. */
function summaryOf(driver: Database.Database, { content, at }: z.output<typeof textRow>) {
  const stored = readContent(content);
  const prepared = stored.ok ? prepareChecked(stored) : null;
  const title = prepared?.title ?? '';
  const source = prepared?.source ?? '';
  const all = {
    title,
    title_key: readingKey(title),
    source,
    source_key: readingKey(source),
    channel: prepared?.channel ?? '',
    published_at: prepared?.publishedAt ?? null,
    words: prepared?.words ?? 0,
    characters: prepared?.words ?? 0,
    updated_at: at,
  };
  return Object.entries(all).filter(([name]) => isThere(driver, 'articles', name));
}

const newestText = (where: string) => `
  SELECT v.article_id AS id, v.revision, v.content, v.saved_at AS at FROM revisions AS v
  WHERE v.revision = (SELECT max(revision) FROM revisions WHERE article_id = v.article_id) AND ${where}`;

/** Articles whose newest text is not the one that their line names stand as the newest that is left. */
function moveToNewestText(driver: Database.Database): readonly MendedArticle[] {
  const texts = z
    .array(textRow)
    .parse(
      driver
        .prepare(
          newestText(
            'EXISTS (SELECT 1 FROM articles WHERE id = v.article_id AND revision <> v.revision)',
          ),
        )
        .all(),
    );
  return texts.map((text) => {
    const columns = summaryOf(driver, text);
    const sets = ['revision', ...columns.map(([name]) => name)].map((name) => `${name} = ?`);
    driver
      .prepare(`UPDATE articles SET ${sets.join(', ')} WHERE id = ?`)
      .run(text.revision, ...columns.map(([, value]) => value), text.id);
    return { id: text.id, title: titleIn(columns) };
  });
}

const titleIn = (columns: readonly (readonly [string, unknown])[]) =>
  String(columns.find(([name]) => name === 'title')?.[1] ?? '');

/** Texts whose article's own line is lost get it back, as a draft. */
function rebuildArticles(driver: Database.Database): readonly MendedArticle[] {
  const texts = z
    .array(textRow)
    .parse(
      driver
        .prepare(newestText('NOT EXISTS (SELECT 1 FROM articles WHERE id = v.article_id)'))
        .all(),
    );
  return texts.map((text) => {
    const columns = summaryOf(driver, text);
    const names = ['id', 'revision', 'status', 'created_at', ...columns.map(([name]) => name)];
    driver
      .prepare(
        `INSERT INTO articles (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      )
      .run(text.id, text.revision, 'draft', text.at, ...columns.map(([, value]) => value));
    return { id: text.id, title: titleIn(columns) };
  });
}

function dropTextless(driver: Database.Database): readonly MendedArticle[] {
  const where = 'id NOT IN (SELECT article_id FROM revisions)';
  const lost = driver.prepare(`SELECT id, title FROM articles WHERE ${where}`).all();
  driver.prepare(`DELETE FROM articles WHERE ${where}`).run();
  return z.array(articleRow).parse(lost);
}

const keyRow = z.object({
  id: z.number(),
  seq: z.number(),
  table: z.string(),
  from: z.string(),
  to: z.string().nullable(),
});
const columnRow = z.object({ name: z.string(), notnull: z.number(), pk: z.number() });

/** Takes away what points at rows that are lost: the pointer where it may be empty, else the row that has it. */
function dropOrphans(driver: Database.Database): number {
  const tables = z
    .array(z.string())
    .parse(driver.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  let dropped = 0;
  for (let before = -1; before !== dropped; ) {
    before = dropped;
    for (const table of tables) dropped += dropOrphansOf(driver, table);
  }
  return dropped;
}

function dropOrphansOf(driver: Database.Database, table: string): number {
  const keys = z.array(keyRow).parse(driver.prepare(`PRAGMA foreign_key_list("${table}")`).all());
  const columns = z.array(columnRow).parse(driver.prepare(`PRAGMA table_info("${table}")`).all());
  const mayBeEmpty = (name: string) =>
    columns.some((column) => column.name === name && column.notnull === 0 && column.pk === 0);
  let dropped = 0;
  for (const id of new Set(keys.map((key) => key.id))) {
    const parts = keys.filter((key) => key.id === id).toSorted((a, b) => a.seq - b.seq);
    const parent = parts[0]?.table ?? '';
    const pairs = parts.map(({ from, to }) => `p."${to ?? from}" = c."${from}"`).join(' AND ');
    const isSet = parts.map(({ from }) => `c."${from}" IS NOT NULL`).join(' AND ');
    const where = `${isSet} AND NOT EXISTS (SELECT 1 FROM "${parent}" AS p WHERE ${pairs})`;
    const emptied = parts.filter(({ from }) => mayBeEmpty(from));
    const sql =
      emptied.length === parts.length
        ? `UPDATE "${table}" AS c SET ${emptied.map(({ from }) => `"${from}" = NULL`).join(', ')} WHERE ${where}`
        : `DELETE FROM "${table}" AS c WHERE ${where}`;
    dropped += driver.prepare(sql).run().changes;
  }
  return dropped;
}

/** Triggers that forbid changes, which a library in use never makes. */
function withoutGuards<T>(driver: Database.Database, work: () => T): T {
  const guards = z
    .array(z.object({ name: z.string(), sql: z.string() }))
    .parse(
      driver
        .prepare(
          "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE(%'",
        )
        .all(),
    );
  for (const { name } of guards) driver.exec(`DROP TRIGGER "${name}"`);
  const outcome = work();
  for (const { sql } of guards) driver.exec(sql);
  return outcome;
}

/** Makes a library of rows some of which are missing: every pointer leads somewhere, every article has a text. */
export function mendLibrary(driver: Database.Database): Mended {
  return driver.transaction(() =>
    withoutGuards(driver, () => {
      standAsKept(driver);
      const rebuilt = rebuildArticles(driver);
      const earlier = moveToNewestText(driver);
      const lost = dropTextless(driver);
      return { rebuilt, earlier, lost, dropped: dropOrphans(driver) };
    }),
  )();
}

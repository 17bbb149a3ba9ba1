import Database from 'better-sqlite3';
import { z } from 'zod';

const names = z.array(z.string());

/** How many rows each table of a library file holds, by name. */
export function rowCounts(file: string): Readonly<Record<string, number>> {
  const driver = new Database(file, { readonly: true, fileMustExist: true });
  try {
    driver.pragma('trusted_schema = OFF');
    const tables = driver
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
         ORDER BY name`,
      )
      .pluck()
      .all();
    const countOf = (table: string) =>
      Number(driver.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    return Object.fromEntries(names.parse(tables).map((table) => [table, countOf(table)]));
  } finally {
    driver.close();
  }
}

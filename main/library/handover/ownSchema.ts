import Database from 'better-sqlite3';
import { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import { checkIdentity, defineFunctions } from '../database/migrate';
import { migrations } from '../migrations';

const partRow = z.object({ name: z.string(), sql: z.string().nullable() });

/** Tables, indexes and triggers as their SQL says, whatever quotes and spaces a version of SQLite wrote. */
function partsOf(driver: Database.Database): string {
  const rows = driver
    .prepare("SELECT type || ' ' || name AS name, sql FROM sqlite_schema ORDER BY type, name")
    .all();
  return z
    .array(partRow)
    .parse(rows)
    .map(({ name, sql }) => `${name} ${(sql ?? '').replaceAll(/["\s]/g, '')}`)
    .join('\n');
}

function freshParts(form: number): string {
  const driver = new Database(':memory:');
  try {
    for (const migration of migrations) {
      if (migration.number > form) break;
      defineFunctions(driver, migration);
      driver.exec(migration.sql);
    }
    return partsOf(driver);
  } finally {
    driver.close();
  }
}

/**
 * Refuses a library from outside that holds anything that this program's own libraries of that form do not: a
 * trigger or view of a stranger would run when we write. Reads only.
 *
 * Errors: `content_invalid` reason `handoverForeign`, `db_newer_than_app`.
 */
export function requireOwnSchema(file: string): void {
  const driver = new Database(file, { readonly: true });
  try {
    driver.pragma('trusted_schema = OFF');
    driver.pragma('cell_size_check = ON');
    const form = checkIdentity(driver, migrations);
    if (form === 0 || partsOf(driver) !== freshParts(form)) {
      throw new AppError('content_invalid', { reason: 'handoverForeign' });
    }
  } finally {
    driver.close();
  }
}

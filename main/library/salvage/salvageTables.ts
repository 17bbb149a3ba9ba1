import type Database from 'better-sqlite3';
import { z } from 'zod';
import { sha256Of } from '../articles/content';
import type { StoredValue } from './record';
import type { StoredRow, TreeKind } from './treePage';

/** A table of the new library and how a row of the damaged one is put into it. */
export type SalvageTable = {
  readonly name: string;
  readonly kind: TreeKind;
  /** Whether a row has the shape of this table's. */
  fits(row: StoredRow): boolean;
  /** Puts a row in; false when it is there already, breaks a rule of the table, or is not what was stored. */
  put(row: StoredRow): boolean;
};

const columnRow = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.number(),
  pk: z.number(),
});
type Column = z.output<typeof columnRow>;

/** Columns whose content has its hash in another, or is it. */
const hashed: Readonly<Record<string, readonly [content: string, sha256: string]>> = {
  revisions: ['content', 'content_sha256'],
  recoveries: ['content', 'content_sha256'],
  other_revisions: ['content', 'content_sha256'],
  incoming_articles: ['content', 'content_sha256'],
  originals: ['bytes', 'sha256'],
  media: ['bytes', 'id'],
};

const suits: Readonly<Record<string, (value: StoredValue) => boolean>> = {
  TEXT: (value) => typeof value === 'string',
  INTEGER: (value) => typeof value === 'number' || typeof value === 'bigint',
  REAL: (value) => typeof value === 'number',
  BLOB: (value) => value instanceof Uint8Array,
};

const schemaRow = z.object({ name: z.string(), sql: z.string() });

/** Tables that triggers fill by themselves as rows come in. */
function keptByTriggers(driver: Database.Database): ReadonlySet<string> {
  const triggers = z
    .array(z.string())
    .parse(driver.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all());
  const filled = triggers.flatMap((sql) =>
    [...sql.matchAll(/INSERT (?:OR IGNORE )?INTO (\w+)/g)].flatMap(([, name]) => name ?? []),
  );
  return new Set([...filled, 'change_counter']);
}

/** The tables of a new library, to be filled with rows of a damaged one. */
export function salvageTables(driver: Database.Database): readonly SalvageTable[] {
  const kept = keptByTriggers(driver);
  const target: Target = { driver, prepared: new Map() };
  const tables = z
    .array(schemaRow)
    .parse(driver.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all());
  return tables
    .filter(({ name }) => !name.startsWith('sqlite_') && !kept.has(name))
    .map(({ name, sql }) => salvageTable(target, name, /WITHOUT ROWID/i.test(sql)));
}

function salvageTable(target: Target, name: string, isWithoutRowid: boolean): SalvageTable {
  const columns = z
    .array(columnRow)
    .parse(target.driver.prepare(`PRAGMA table_info("${name}")`).all());
  // A tree without row numbers is keyed by the columns of its key, which stand first.
  const stored = isWithoutRowid
    ? [
        ...columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk),
        ...columns.filter(({ pk }) => pk === 0),
      ]
    : columns;
  const rowNumber = stored.findIndex(
    ({ type, pk }) => !isWithoutRowid && pk === 1 && type === 'INTEGER',
  );
  const whole = ({ rowid, values }: StoredRow) =>
    values.map((value, at) => (at === rowNumber ? rowid : value));
  const hash = hashed[name];
  const fits = (row: StoredRow) => {
    const values = whole(row);
    return (
      values.length <= stored.length && values.every((value, at) => suitsColumn(value, stored[at]))
    );
  };
  return {
    name,
    kind: isWithoutRowid ? 'index' : 'table',
    fits,
    put: (row) => {
      if (!fits(row)) return false;
      const values = whole(row);
      const names = stored.slice(0, values.length).map((column) => column.name);
      if (hash !== undefined && !isHashed(names, values, hash)) return false;
      return insert(target, { name, names, values });
    },
  };
}

function suitsColumn(value: StoredValue, column: Column | undefined): boolean {
  if (column === undefined) return false;
  if (value === null) return column.notnull === 0;
  return suits[column.type]?.(value) ?? true;
}

function isHashed(
  names: readonly string[],
  values: readonly StoredValue[],
  [content, sha256]: readonly [string, string],
): boolean {
  const value = values[names.indexOf(content)];
  const isContent = typeof value === 'string' || value instanceof Uint8Array;
  return isContent && sha256Of(value) === values[names.indexOf(sha256)];
}

/** A new library, with the statements that fill it. */
type Target = {
  readonly driver: Database.Database;
  readonly prepared: Map<string, Database.Statement>;
};

type NewRow = {
  readonly name: string;
  readonly names: readonly string[];
  readonly values: readonly StoredValue[];
};

function insert({ driver, prepared }: Target, { name, names, values }: NewRow): boolean {
  const columns = names.map((column) => `"${column}"`).join(', ');
  const places = names.map(() => '?').join(', ');
  const sql = `INSERT OR IGNORE INTO "${name}" (${columns}) VALUES (${places})`;
  const statement = prepared.get(sql) ?? driver.prepare(sql);
  prepared.set(sql, statement);
  try {
    return statement.run(...values).changes > 0;
  } catch (error) {
    // A rule of the table that the row breaks: it was damaged where no hash tells.
    if ((error as { code?: string }).code?.startsWith('SQLITE_CONSTRAINT')) return false;
    throw error;
  }
}

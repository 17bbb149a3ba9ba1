import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import { SoundTexts } from '../articles/soundTexts';
import { guarded } from './sqliteErrors';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** One open connection with its prepared statements, which live as long as it does. */
export class Connection {
  readonly driver: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #columns = new Map<string, Database.Statement>();
  /**
   * Marks the journal entries of one sitting at the desk. Entries of an earlier sitting never mix
   * with new ones and no save settles them: only folding takes them up.
   */
  sitting: string;
  readonly soundTexts = new SoundTexts();

  constructor(driver: Database.Database, sitting: string) {
    this.driver = driver;
    this.sitting = sitting;
  }

  statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.driver.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  /** A statement that gives the first column of its rows alone. */
  column(sql: string): Database.Statement {
    const known = this.#columns.get(sql);
    if (known !== undefined) return known;
    const prepared = this.driver.prepare(sql).pluck();
    this.#columns.set(sql, prepared);
    return prepared;
  }
}

/** A library that may be read. */
export type ReadableDb = { readonly connection: Connection; readonly [readable]: true };
/** A library that may be read and changed; there is one in the desk. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** What commands need of the outside world. */
export type LibraryDeps = { readonly clock: Clock; readonly ids: Ids };

type SqlValue = string | number | Uint8Array | null;
export type SqlValues = Readonly<Record<string, SqlValue>>;

/** Gives a connection its name; only `openLibrary` calls this. */
export function writableDb(connection: Connection): WritableDb {
  return { connection } as WritableDb;
}

/** Every row of a query, to be parsed by the caller. */
export function all(db: ReadableDb, sql: string, values: SqlValues = {}): readonly unknown[] {
  return guarded(() => db.connection.statement(sql).all(values));
}

/** The first column of every row of a query, to be parsed by the caller. */
export function column(db: ReadableDb, sql: string, values: SqlValues = {}): readonly unknown[] {
  return guarded(() => db.connection.column(sql).all(values));
}

/** Rows one at a time, for tables too large to hold; nothing may be written before the last one. */
export function* each(db: ReadableDb, sql: string, values: SqlValues = {}): Generator<unknown> {
  const rows = guarded(() => db.connection.statement(sql).iterate(values));
  try {
    while (true) {
      const next = guarded(() => rows.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    rows.return?.();
  }
}

/** The first row of a query, to be parsed by the caller, or undefined. */
export function one(db: ReadableDb, sql: string, values: SqlValues = {}): unknown {
  return guarded(() => db.connection.statement(sql).get(values));
}

/** Runs a statement that changes rows and says how many. */
export function run(db: WritableDb, sql: string, values: SqlValues): number {
  return guarded(() => db.connection.statement(sql).run(values).changes);
}

/**
 * One transaction around `work`: all of it is on the disk when this returns, none of it when it throws.
 * Takes the write lock at once, so that what `work` reads stays true until it writes. Nests.
 */
export function transact<T>(db: WritableDb, work: () => T): T {
  return guarded(() => db.connection.driver.transaction(work).immediate());
}

const stateSql = `SELECT data_version || ' ' || total_changes() FROM pragma_data_version`;

/**
 * Reads one state of the library from first to last, whoever writes meanwhile. `work` is given the name of that
 * state: the same name twice means that nothing was written in between, by this connection or another.
 */
export function readTogether<T>(db: ReadableDb, work: (state: string) => T): T {
  const read = () => work(String(db.connection.column(stateSql).get()));
  return guarded(() => db.connection.driver.transaction(read).deferred());
}

/** A row as its schema reads it; a row that does not fit is `content_invalid`, never guessed at. */
export function parseRow<S extends z.ZodType>(schema: S, row: unknown): z.output<S> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new AppError('content_invalid', { reason: 'rowDamaged', cause: parsed.error });
}

/** Names a row that could not be read and why. */
export type Unreadable = { readonly id: string; readonly message: string };

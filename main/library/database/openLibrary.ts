import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors';
import { backupFolderOf } from '../backup/writeBackup';
import { migrations as allMigrations } from '../migrations';
import type { Migration } from '../migrations/migration';
import { Connection, type LibraryDeps, type WritableDb, writableDb } from './database';
import { requireUsableRuntime } from './driverRuntime';
import { waitForDisk } from './durability';
import { checkIdentity, type MigrationReport, migrate } from './migrate';
import { toAppError } from './sqliteErrors';

/** An open library: articles, their history, captures, pictures, journal and jobs in one file. */
export type Library = {
  readonly db: WritableDb;
  readonly folder: string;
  readonly file: string;
  readonly migration: MigrationReport;
  close(): void;
};

/** What opening needs; the last two have defaults. */
export type OpenDeps = LibraryDeps & {
  readonly migrations?: readonly Migration[];
  /** How long a statement waits for another process, in ms. */
  readonly busyTimeoutMs?: number;
};

/** Where the articles of a library lie: in one file of its folder. */
export function libraryFileOf(folder: string): string {
  return join(folder, 'library.sqlite');
}

function isFullDisk(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'storage_full';
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

/** What keeps a library from opening, in words of its own. */
function openingRefusal(error: unknown): unknown {
  if (isFullDisk(error)) {
    return new AppError('storage_full', { reason: 'libraryNoRoom', cause: error });
  }
  if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) return error;
  return new AppError('unavailable', { reason: 'libraryFolder', cause: error });
}

/** Bytes of the smallest page that SQLite knows: it takes a shorter file for a database that was never begun. */
export const leastPage = 512;

/** An empty file is a library never begun, unless backups show that there was one; a shorter one than a page was cut. */
function refuseEmptied(folder: string, file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? leastPage;
  if (size >= leastPage) return;
  const backups = backupFolderOf(folder);
  const hadBackups = existsSync(backups) && readdirSync(backups).length > 0;
  if (size === 0 && !hadBackups) return;
  throw new AppError('content_invalid', { reason: 'libraryDamaged', details: { emptied: true } });
}

function configure(driver: Database.Database): void {
  driver.pragma('trusted_schema = OFF');
  driver.pragma('cell_size_check = ON');
  driver.pragma('foreign_keys = ON');
  const mode = driver.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal') throw new AppError('unavailable', { reason: 'libraryFolder' });
  waitForDisk(driver);
}

/**
 * Opens the library in `folder`, making both when missing, and brings it to the newest form.
 *
 * Errors: `db_newer_than_app`; `content_invalid` reason `libraryDamaged` (no database, or one that is
 * damaged or another program's: the file stays as it is); `unavailable` reason `libraryFolder` or
 * `runtimeTooOld`; `locked`; `storage_full` reason `libraryNoRoom`.
 */
export function openLibrary(folder: string, deps: OpenDeps): Library {
  requireUsableRuntime();
  const place = resolve(folder);
  const file = libraryFileOf(place);
  const list = deps.migrations ?? allMigrations;
  let driver: Database.Database | null = null;
  try {
    mkdirSync(place, { recursive: true });
    refuseEmptied(place, file);
    driver = new Database(file, { timeout: deps.busyTimeoutMs ?? 5_000 });
    checkIdentity(driver, list);
    configure(driver);
    const migration = migrate(driver, list, { folder: place, clock: deps.clock });
    const open = driver;
    const db = writableDb(new Connection(open, deps.ids.record()));
    return { db, folder: place, file, migration, close: () => void open.close() };
  } catch (error) {
    driver?.close();
    throw openingRefusal(toAppError(error));
  }
}

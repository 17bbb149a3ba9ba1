import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors';
import { type Clock, timestamp } from '../../ports/clock';
import { backupFolderOf, writeBackup } from '../backup/writeBackup';
import type { Migration } from '../migrations/migration';
import { applicationId } from './applicationId';

/** What opening did to the library: `from` 0 means that it was created. */
export type MigrationReport = {
  readonly from: number;
  readonly to: number;
  readonly backupFile: string | null;
};

function numberOf(driver: Database.Database, pragma: 'user_version' | 'application_id'): number {
  return Number(driver.pragma(pragma, { simple: true }));
}

function holdsNothing(driver: Database.Database): boolean {
  return driver.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/**
 * Refuses what is not a library that this program can open, before anything is written to it: another
 * program's database is `content_invalid`, one of a newer Kapok `db_newer_than_app`.
 */
export function checkIdentity(driver: Database.Database, migrations: readonly Migration[]): number {
  const version = numberOf(driver, 'user_version');
  const newest = migrations.at(-1)?.number ?? 0;
  const isNew = version === 0 && holdsNothing(driver);
  if (isNew) return 0;
  if (numberOf(driver, 'application_id') !== applicationId) {
    throw new AppError('content_invalid', { reason: 'libraryDamaged', details: { foreign: true } });
  }
  if (version > newest) {
    throw new AppError('db_newer_than_app', { details: { found: version, supported: newest } });
  }
  return version;
}

/** Gives a connection the functions that a migration's SQL calls. */
export function defineFunctions(driver: Database.Database, { functions = {} }: Migration): void {
  for (const [name, work] of Object.entries(functions)) {
    driver.function(name, { deterministic: true }, (value) => work(String(value)));
  }
}

function apply(driver: Database.Database, migration: Migration): void {
  defineFunctions(driver, migration);
  driver
    .transaction(() => {
      // Another process may have come first between the check and the lock.
      if (numberOf(driver, 'user_version') >= migration.number) return;
      driver.exec(migration.sql);
      driver.pragma(`application_id = ${applicationId}`);
      driver.pragma(`user_version = ${migration.number}`);
      const orphans = driver.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get();
      if (orphans !== 0) {
        throw new AppError('internal', {
          details: { migration: migration.number, orphans: Number(orphans) },
        });
      }
    })
    .immediate();
}

/**
 * Brings the library to the newest form, each migration whole or not at all. An existing library is
 * first copied into its folder of backups; when the copy fails nothing is changed.
 */
export function migrate(
  driver: Database.Database,
  migrations: readonly Migration[],
  place: { readonly folder: string; readonly clock: Clock },
): MigrationReport {
  const from = checkIdentity(driver, migrations);
  const pending = migrations.filter((migration) => migration.number > from);
  if (pending.length === 0) return { from, to: from, backupFile: null };
  let backupFile: string | null = null;
  if (from > 0) {
    const folder = backupFolderOf(place.folder);
    const at = timestamp(place.clock);
    backupFile = join(folder, writeBackup(driver, { folder, at, reason: 'migration' }).name);
  }
  // Tables that others point at can only be rebuilt with the keys off; each migration checks them.
  driver.pragma('foreign_keys = OFF');
  for (const migration of pending) apply(driver, migration);
  driver.pragma('foreign_keys = ON');
  return { from, to: pending.at(-1)?.number ?? from, backupFile };
}

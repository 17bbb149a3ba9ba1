import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupReason } from '#shared/domain/backup';
import { AppError } from '#shared/domain/errors';
import { backupName, partName } from '../../backup/backupName';
import { applicationId } from '../database/applicationId';

/** Where a backup goes and what its name says. */
export type BackupTarget = {
  readonly folder: string;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  readonly reason: BackupReason;
};

/** A backup that stands whole under its name. */
export type WrittenBackup = {
  readonly name: string;
  readonly bytes: number;
  readonly articles: number;
  readonly change: number;
};

/** Where the backups of a library lie. */
export function backupFolderOf(libraryFolder: string): string {
  return join(libraryFolder, 'backups');
}

/** Makes sure that what was written to a file or a folder survives a power cut. */
export function flush(path: string, flags: 'r' | 'r+'): void {
  // Windows cannot open a folder, and keeps names safe without it.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a whole copy of the library into a folder: complete and checked under its name or not there at
 * all. Copying the database file instead would miss what still stands in its write-ahead log. May run
 * while others write: the copy holds all that was stored when it began.
 *
 * Errors: those of SQLite and the file system as they are; `content_invalid` reason `backupUnsound`.
 */
export function writeBackup(driver: Database.Database, target: BackupTarget): WrittenBackup {
  const { folder } = target;
  mkdirSync(folder, { recursive: true });
  const part = join(folder, partName(target, process.pid));
  if (existsSync(part)) rmSync(part);
  try {
    const before = holdingsOf(driver);
    driver.prepare('VACUUM INTO ?').run(part);
    flush(part, 'r+');
    const copy = checkCopy(part, [before, holdingsOf(driver)]);
    const name = backupName({ ...target, ...copy });
    renameSync(part, join(folder, name));
    flush(folder, 'r');
    return { name, bytes: statSync(join(folder, name)).size, ...copy };
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What a library held at one moment. */
type Holdings = {
  readonly articles: number;
  readonly revisions: number;
  /** 0 before the library numbered its changes. */
  readonly change: number;
  /** Moves when another connection has written. */
  readonly dataVersion: number;
};

function holdingsOf(driver: Database.Database): Holdings {
  const number = (sql: string) => Number(driver.prepare(sql).pluck().get());
  const isThere = (table: string) =>
    number(`SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '${table}'`) === 1;
  const countOf = (table: string) => (isThere(table) ? number(`SELECT count(*) FROM ${table}`) : 0);
  return {
    dataVersion: Number(driver.pragma('data_version', { simple: true })),
    articles: countOf('articles'),
    revisions: countOf('revisions'),
    change: isThere('change_counter') ? number('SELECT last FROM change_counter') : 0,
  };
}

/** Reads a copy through; refuses one that is not what the library was between the two moments. */
function checkCopy(
  file: string,
  [before, after]: readonly [Holdings, Holdings],
): Pick<Holdings, 'articles' | 'change'> {
  const copy = new Database(file, { readonly: true });
  try {
    const found = holdingsOf(copy);
    const isSame = found.articles === before.articles && found.revisions === before.revisions;
    const faults = [
      copy.pragma('quick_check', { simple: true }) !== 'ok' && 'quick_check',
      copy.pragma('application_id', { simple: true }) !== applicationId && 'application_id',
      (found.change < before.change || found.change > after.change) && 'change',
      before.dataVersion === after.dataVersion && !isSame && 'counts',
    ].filter((fault) => fault !== false);
    if (faults.length === 0) return { articles: found.articles, change: found.change };
    throw new AppError('content_invalid', {
      reason: 'backupUnsound',
      details: { faults: faults.join(' ') },
    });
  } finally {
    copy.close();
  }
}

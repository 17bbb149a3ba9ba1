import Database from 'better-sqlite3';
import { z } from 'zod';
import { parseRow, type ReadableDb, type WritableDb } from './database';
import { waitForDisk } from './durability';
import { libraryFileOf } from './openLibrary';
import { guarded } from './sqliteErrors';

/** Pages of the log from which on it is put away: some 4 MB, SQLite's own measure. */
const manyPages = 1_000;

/** Pages from which on whoever writes puts the log away itself, should nobody else: some 32 MB. */
const tooManyPages = 8_000;

const logRow = z.object({ log: z.number(), checkpointed: z.number() });

/** Whether the write-ahead log holds so much that is not yet in the library's file that it should be put away. */
export function isLogLong({ connection }: ReadableDb): boolean {
  const [row] = guarded(() => connection.driver.pragma('wal_checkpoint(NOOP)')) as unknown[];
  const { log, checkpointed } = parseRow(logRow, row);
  return log - checkpointed >= manyPages;
}

/** Leaves it to another thread to put the log away; this one does it only if the log grows far beyond its measure. */
export function leaveLogToOthers({ connection }: WritableDb): void {
  connection.driver.pragma(`wal_autocheckpoint = ${tooManyPages}`);
}

/** A way into an open library that puts its log away, beside whoever reads and writes. */
export type LogKeeper = { putAway(): void; close(): void };

/** Opens a library that is open already. Errors: `unavailable`, `content_invalid`. */
export function openLogKeeper(folder: string): LogKeeper {
  return guarded(() => {
    const driver = new Database(libraryFileOf(folder), { fileMustExist: true });
    driver.pragma('trusted_schema = OFF');
    waitForDisk(driver);
    return {
      // Passive: waits for nobody, and nobody waits for it.
      putAway: () => void guarded(() => driver.pragma('wal_checkpoint(PASSIVE)')),
      close: () => void driver.close(),
    };
  });
}

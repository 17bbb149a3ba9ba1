import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';

function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a whole copy of the library to `file`, complete under that name or not there at all. Copying
 * the database file instead would miss what still stands in its write-ahead log.
 */
export function writeBackup(driver: Database.Database, file: string): void {
  const part = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(part)) rmSync(part);
  driver.prepare('VACUUM INTO ?').run(part);
  flush(part, 'r+');
  renameSync(part, file);
  // Windows cannot open a folder, and keeps names safe without it.
  if (process.platform !== 'win32') flush(dirname(file), 'r');
}

import Database from 'better-sqlite3';
import { requireUsableRuntime } from '../database/driverRuntime';
import { type BackupTarget, type WrittenBackup, writeBackup } from './writeBackup';

/**
 * Writes a backup of a library over a connection of its own that can only read, so that it may run beside
 * the one that writes. Errors: as `writeBackup`.
 */
export function backUpLibrary(libraryFile: string, target: BackupTarget): WrittenBackup {
  requireUsableRuntime();
  const driver = new Database(libraryFile, { readonly: true, fileMustExist: true });
  try {
    return writeBackup(driver, target);
  } finally {
    driver.close();
  }
}

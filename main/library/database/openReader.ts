import Database from 'better-sqlite3';
import { Connection, type ReadableDb } from './database';
import { libraryFileOf } from './openLibrary';
import { toAppError } from './sqliteErrors';

/** A second way into an open library, for reading beside the one that writes. */
export type LibraryReader = { readonly db: ReadableDb; close(): void };

/** Opens a library that `openLibrary` has brought to the newest form. Errors: `unavailable`, `content_invalid`. */
export function openReader(folder: string): LibraryReader {
  try {
    const driver = new Database(libraryFileOf(folder), {
      readonly: true,
      fileMustExist: true,
      timeout: 5_000,
    });
    driver.pragma('trusted_schema = OFF');
    const db = { connection: new Connection(driver, '') } as ReadableDb;
    return { db, close: () => void driver.close() };
  } catch (error) {
    throw toAppError(error);
  }
}

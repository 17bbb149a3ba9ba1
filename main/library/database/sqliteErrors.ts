import Database from 'better-sqlite3';
import { AppError, type ErrorCode } from '#shared/domain/errors';

type Refusal = { readonly code: ErrorCode; readonly reason?: string };

/** Keyed by SQLite's result code: the extended one, or the primary one that its suffix is added to. */
const refusals: Readonly<Record<string, Refusal>> = {
  SQLITE_BUSY: { code: 'locked', reason: 'libraryLocked' },
  SQLITE_LOCKED: { code: 'locked', reason: 'libraryLocked' },
  SQLITE_FULL: { code: 'storage_full' },
  SQLITE_NOTADB: { code: 'content_invalid', reason: 'libraryDamaged' },
  SQLITE_CORRUPT: { code: 'content_invalid', reason: 'libraryDamaged' },
  SQLITE_CANTOPEN: { code: 'unavailable', reason: 'libraryFolder' },
  SQLITE_READONLY: { code: 'unavailable', reason: 'libraryFolder' },
  SQLITE_PERM: { code: 'unavailable', reason: 'libraryFolder' },
  // The shared memory of the write-ahead log is a file too, and finds no room on a full disk.
  SQLITE_IOERR_SHMSIZE: { code: 'storage_full' },
  SQLITE_IOERR: { code: 'unavailable', reason: 'libraryDisk' },
};

/**
 * Turns a failure of SQLite into a refusal. What is not SQLite's comes back as it was; a SQLite code
 * without a sentence of its own (a broken constraint, a mistake in a statement) is `internal`.
 */
export function toAppError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const primary = error.code.split('_').slice(0, 2).join('_');
  const refusal = refusals[error.code] ?? refusals[primary] ?? { code: 'internal' };
  return new AppError(refusal.code, {
    details: { sqlite: error.code },
    cause: error,
    ...(refusal.reason === undefined ? {} : { reason: refusal.reason }),
  });
}

/** Runs work on SQLite so that its failures leave as `AppError`. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toAppError(error);
  }
}

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { guarded, toAppError } from '../../../main/library/database/sqliteErrors';

test.each([
  ['SQLITE_BUSY', 'locked', true],
  ['SQLITE_BUSY_SNAPSHOT', 'locked', true],
  ['SQLITE_LOCKED', 'locked', true],
  ['SQLITE_FULL', 'storage_full', true],
  ['SQLITE_NOTADB', 'content_invalid', false],
  ['SQLITE_CORRUPT', 'content_invalid', false],
  ['SQLITE_CORRUPT_INDEX', 'content_invalid', false],
  ['SQLITE_CANTOPEN', 'unavailable', true],
  ['SQLITE_READONLY_DIRECTORY', 'unavailable', true],
  ['SQLITE_IOERR_WRITE', 'unavailable', true],
  ['SQLITE_IOERR_SHMSIZE', 'storage_full', true],
  ['SQLITE_CONSTRAINT_UNIQUE', 'internal', false],
  ['SQLITE_ERROR', 'internal', false],
])('%s is %s', (code, expected, retryable) => {
  const cause = new Database.SqliteError('said by SQLite', code);
  const error = toAppError(cause);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code: expected, retryable, cause, details: { sqlite: code } });
});

test('what is not SQLite’s comes back as it was', () => {
  const error = new TypeError('a mistake');
  expect(toAppError(error)).toBe(error);
  expect(() =>
    guarded(() => {
      throw error;
    }),
  ).toThrow(error);
});

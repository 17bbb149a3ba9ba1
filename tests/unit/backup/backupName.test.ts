import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backupName,
  partName,
  readBackupName,
  writerOfPart,
} from '../../../main/backup/backupName';
import { backupReasons } from '../../../shared/domain/backup';

const facts = fc.record({
  at: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  reason: fc.constantFrom(...backupReasons),
  articles: fc.nat(),
  change: fc.nat(),
});

test('a name says again what it was made of', () => {
  fc.assert(
    fc.property(facts, (each) => {
      expect(readBackupName(backupName(each))).toEqual(each);
    }),
  );
});

test('an unfinished backup is none, and names its writer', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 4_000_000 }), (each, pid) => {
      expect(readBackupName(partName(each, pid))).toBeNull();
      expect(writerOfPart(partName(each, pid))).toBe(pid);
      expect(writerOfPart(backupName(each))).toBeNull();
    }),
  );
});

test('a backup of an early Kapok is known', () => {
  expect(readBackupName('library-before-50-2024-05-01T00-00-09-000Z.sqlite')).toEqual({
    at: '2024-05-01T00:00:09.000Z',
    reason: 'migration',
    articles: null,
    change: null,
  });
});

test.each([
  'library.sqlite',
  '稿库备份.sqlite',
  'library-20261125T021203123Z-daily-a812-c4711.sqlite-wal',
  'copy of library-20261125T021203123Z-daily-a812-c4711.sqlite',
  'library-20261125T021203123Z-someday-a812-c4711.sqlite',
  'library-20261325T021203123Z-daily-a812-c4711.sqlite',
])('%s is somebody else’s', (name) => {
  expect(readBackupName(name)).toBeNull();
});

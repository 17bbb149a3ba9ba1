import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { captureOf, checkIntegrity, originalOf, readOriginalBytes } from '../../../main/library';
import { tempFolder, testLibrary } from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';

const bytes = Buffer.from('旧页\r\n正文\r\n');
const sha256 = createHash('sha256').update(bytes).digest('hex');

test('captures of before are originals now, byte for byte, and still captures', () => {
  const folder = tempFolder();
  oldLibrary(folder, 40, [{ id: 'old-article' }]);
  const driver = new Database(join(folder, 'library.sqlite'));
  const insert = driver.prepare(
    `INSERT INTO captures VALUES (?, 'old-article', ?, ?, 'utf-8', 'crlf', 1, 'none', '[]', ?, ?)`,
  );
  insert.run('first', '一.txt', sha256, '2020-01-01T00:00:00.000Z', bytes);
  insert.run('second', '二.txt', sha256, '2020-01-02T00:00:00.000Z', bytes);
  driver.close();

  const { db } = testLibrary(folder);
  const found = { id: 'second', fileName: '二.txt', sha256, byteLength: bytes.length };
  expect(captureOf(db, 'old-article')).toMatchObject({ ...found, lineEnding: 'crlf' });
  expect(originalOf(db, 'old-article')).toMatchObject({ ...found, report: null });
  expect(bytes.equals(readOriginalBytes(db, 'first'))).toBe(true);
  expect(checkIntegrity(db, { deep: true }).ok).toBe(true);
});

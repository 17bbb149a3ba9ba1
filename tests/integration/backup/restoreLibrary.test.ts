import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBackupTask } from '../../../main/backup/backupTask';
import { countLibrary, type Library } from '../../../main/library';
import { newArticle, tempFolder, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { smallDisk } from '../../support/smallDisk';

const at = '2026-11-25T02:12:03.123Z';

/** A library of some articles with a backup of it. */
async function backedUp(count: number): Promise<{ library: Library; file: string }> {
  const library = testLibrary();
  addManyArticles(library, count, new Date(at));
  const target = { folder: tempFolder(), at, reason: 'manual' } as const;
  const { name } = await runBackupTask('write', { libraryFile: library.file, target });
  return { library, file: join(target.folder, name) };
}

/** All rows of all tables, as text. */
function rowsOf({ db }: Library): string {
  const { driver } = db.connection;
  const tables = driver
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return JSON.stringify(
    tables.map((name) => [name, driver.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]),
  );
}

const refusalOf = (file: string, folder: string) =>
  runBackupTask('restore', { file, folder }).then(
    () => 'accepted',
    ({ code, reason }: { code: string; reason?: string }) => `${code} ${reason}`,
  );

test('a restored library holds every row of the one that was backed up', async () => {
  const { library, file } = await backedUp(40);
  const folder = join(tempFolder(), '恢复');
  const restored = await runBackupTask('restore', { file, folder });
  expect(restored).toMatchObject({ counts: countLibrary(library.db), newestChangeAt: at });
  expect(restored.integrity.ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['library.sqlite']);
  expect(rowsOf(testLibrary(folder))).toBe(rowsOf(library));
});

test('restoring never overwrites a library', async () => {
  const { file } = await backedUp(1);
  const present = testLibrary();
  newArticle(present, '现在的');
  expect(await refusalOf(file, present.folder)).toBe('conflict restoreTaken');
  expect(countLibrary(present.db).articles).toBe(1);
});

test.each(['-wal', '-shm', '-journal'])(
  'a folder with the %s of a library that is gone is not restored into',
  async (end) => {
    const { file } = await backedUp(1);
    const folder = tempFolder();
    writeFileSync(join(folder, `library.sqlite${end}`), 'of another library');
    expect(await refusalOf(file, folder)).toBe('conflict restoreTaken');
    expect(readdirSync(folder)).toEqual([`library.sqlite${end}`]);
  },
);

test.each([
  ['an empty file', ''],
  ['a text', '不是备份'.repeat(2_000)],
])('%s makes no library and no folder', async (_what, content) => {
  const parent = tempFolder();
  const file = join(parent, 'file');
  writeFileSync(file, content);
  expect(await refusalOf(file, join(parent, 'new'))).toBe('content_invalid restoreUnsound');
  expect(readdirSync(parent)).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toBe(content);
});

test('a full disk makes no library and says so', async (context) => {
  const disk = smallDisk(512);
  if (disk === null) return context.skip('no small file system here');
  const { file } = await backedUp(200);
  expect(await refusalOf(file, join(disk, 'new'))).toBe('storage_full restoreNoRoom');
  expect(readdirSync(disk)).toEqual([]);
});

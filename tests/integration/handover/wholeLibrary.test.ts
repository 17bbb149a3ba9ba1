import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBackupTask } from '../../../main/backup/backupTask';
import { type Library, saveSearch } from '../../../main/library';
import { newArticle, tempFolder, testDeps, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { openTestApp, temporaryFolder } from '../../support/testApp';
import { receiveAt, sendFrom } from '../../support/twoDesks';

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

const told = {
  id: 'whole-1',
  program: '0.0.0-test',
  sentBy: '沈砚秋',
  sentAt: '2026-11-25T02:12:03.123Z',
};
async function packed(library: Library): Promise<string> {
  const path = join(tempFolder(), '稿库.kapok');
  await runBackupTask('pack', { libraryFile: library.file, path, told });
  return path;
}
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    ({ code, reason }: { code: string; reason?: string }) => `${code} ${reason}`,
  );

test('a library saved as one file and restored holds every row of every table', async () => {
  const app = await openTestApp(await temporaryFolder(), { mode: 'desk' });
  const { library } = app.library();
  addManyArticles(library, 30, new Date(told.sentAt));
  saveSearch(library.db, testDeps, { id: null, draft: { name: '教育', text: '教育' } });
  const path = await packed(library);
  const folder = join(tempFolder(), '新稿库');
  const restored = await runBackupTask('restore', { file: path, folder });
  expect(restored.integrity.ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['library.sqlite']);
  expect(rowsOf(testLibrary(folder))).toBe(rowsOf(library));
  await app.dispose();
});

test('a file with any byte changed, or cut anywhere, makes no library', async () => {
  const library = testLibrary();
  newArticle(library, '题');
  const path = await packed(library);
  const whole = readFileSync(path);
  const parent = tempFolder();
  const broken = join(parent, '坏.kapok');
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, by, isCut) => {
        const bytes = isCut ? whole.subarray(0, at) : Buffer.from(whole);
        if (!isCut) bytes[at] = ((bytes[at] ?? 0) + by) % 256;
        writeFileSync(broken, bytes);
        const folder = join(tempFolder(), 'new');
        expect(await refusalOf(runBackupTask('restore', { file: broken, folder }))).toMatch(
          /^content_invalid (handoverDamaged|handoverForeign|restoreUnsound)$/,
        );
        expect(existsSync(folder)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test('a file of a whole library is not received, and one of articles not restored', async () => {
  const library = testLibrary();
  const id = newArticle(library, '题');
  expect(await refusalOf(receiveAt(testLibrary(), await packed(library)))).toBe(
    'content_invalid handoverWhole',
  );
  const file = await sendFrom(library, id);
  const folder = join(tempFolder(), 'new');
  expect(await refusalOf(runBackupTask('restore', { file, folder }))).toBe(
    'content_invalid handoverArticles',
  );
  expect(existsSync(folder)).toBe(false);
});

test('the desk saves its library as one file and restores it beside', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, '稿库.kapok');
  const app = await openTestApp(folder, {
    mode: 'desk',
    placeHandover: file,
    pickBackup: file,
    placeLibrary: join(folder, '恢复'),
  });
  const saved = await app.ask('backups.saveWhole', null);
  expect(saved?.fileName).toBe('稿库.kapok');
  const made = await app.ask('backups.restore', { id: null });
  expect(made).toMatchObject({ name: '恢复', articles: saved?.articles, faults: 0 });
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  await app.dispose();
});

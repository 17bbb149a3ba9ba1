import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBackupTask } from '../../../main/backup/backupTask';
import {
  countLibrary,
  foldJournals,
  type Library,
  libraryFileOf,
  listRecoveries,
  openLibrary,
  readArticle,
} from '../../../main/library';
import { sha256Of } from '../../../main/library/articles/content';
import { testBackups } from '../../support/backups';
import {
  append,
  newArticle,
  tempFolder,
  testDeps,
  testLibrary,
  textContent,
  textIn,
  typing,
} from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { openTestApp, temporaryFolder } from '../../support/testApp';

type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/** Tables that a library keeps by itself of the others. */
const kept = [
  'article_tallies',
  'change_counter',
  'purged_articles',
  'media_references',
  'article_pictures',
  'sqlite_sequence',
];

/** All rows by table, as text; the number of a change is the new library's own. */
function rowsOf({ db }: Library): Rows {
  const { driver } = db.connection;
  const tables = driver
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  return new Map(
    tables
      .filter((name) => !kept.includes(name))
      .map((name) => {
        const rows = driver.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[];
        const text = rows.map(({ change: _number, ...row }) => JSON.stringify(row));
        return [name, new Set(text)] as const;
      }),
  );
}

/** A library with samples, an import, pictures of history and jobs, closed. */
async function fullLibrary(): Promise<{ folder: string; rows: Rows; bytes: Buffer }> {
  const home = await temporaryFolder();
  const app = await openTestApp(home, { mode: 'desk' });
  const { library } = app.library();
  addManyArticles(library, 60, new Date('2026-11-25T02:12:03.123Z'));
  const rows = rowsOf(library);
  const { folder } = library;
  await app.dispose();
  return { folder, rows, bytes: readFileSync(libraryFileOf(folder)) };
}

async function salvaged(bytes: Buffer) {
  const from = tempFolder();
  const file = libraryFileOf(from);
  writeFileSync(file, bytes);
  const folder = join(tempFolder(), '救出');
  const report = await runBackupTask('salvage', { from, folder }).catch(
    (error: { code: string; reason?: string }) => `${error.code} ${error.reason}`,
  );
  // Whatever happened, the damaged file is as it was, and SQLite left nothing beside it.
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
  return { report, folder };
}

/** The page where a table or index begins. */
function rootOf(file: string, name: string): number {
  const driver = new Database(file, { readonly: true });
  try {
    const sql = 'SELECT rootpage FROM sqlite_schema WHERE name = ?';
    return Number(driver.prepare(sql).pluck().get(name));
  } finally {
    driver.close();
  }
}

test('of a sound library every row is saved', async () => {
  const { rows, bytes } = await fullLibrary();
  const { report, folder } = await salvaged(bytes);
  expect(report).toMatchObject({ lostPages: 0, lostRows: 0, isHeadless: false, lost: [] });
  expect(report).toMatchObject({ integrity: { ok: true } });
  const found = rowsOf(testLibrary(folder));
  for (const [table, expected] of rows)
    expect([table, found.get(table)]).toEqual([table, expected]);
});

test('what stands in the log alone is saved', async () => {
  const library = testLibrary();
  newArticle(library, '只在日志里');
  const from = tempFolder();
  for (const end of ['', '-wal']) {
    copyFileSync(`${library.file}${end}`, `${libraryFileOf(from)}${end}`);
  }
  const folder = join(tempFolder(), '救出');
  const report = await runBackupTask('salvage', { from, folder });
  expect(report.newest).toMatchObject([{ title: '只在日志里' }]);
});

test('with pages emptied or overwritten at random, what is saved is right, and the rest is told', async () => {
  const { rows, bytes } = await fullLibrary();
  const pageSize = 4_096;
  const pages = bytes.length / pageSize;
  let someSaved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(pages - 1), { minLength: 1, maxLength: 6 }),
      fc.uint8Array({ minLength: pageSize, maxLength: pageSize }),
      fc.boolean(),
      async (numbers, noise, isEmptied) => {
        const damaged = Buffer.from(bytes);
        for (const number of numbers) {
          damaged.set(isEmptied ? new Uint8Array(pageSize) : noise, number * pageSize);
        }
        const { report, folder } = await salvaged(damaged);
        if (typeof report === 'string') {
          expect(report).toMatch(/^content_invalid salvage(Nothing|Foreign)$/);
          return;
        }
        someSaved += 1;
        expect(report.integrity).toMatchObject({ ok: true });
        const found = rowsOf(testLibrary(folder));
        const mended = new Set(
          [...report.earlier, ...report.rebuilt].map(({ id }) => `{"id":"${id}"`),
        );
        for (const [table, some] of found) {
          const all = rows.get(table) ?? new Set();
          const strange = [...some].filter(
            (row) =>
              !all.has(row) && !(table === 'articles' && mended.has(row.split(',')[0] ?? '')),
          );
          expect([table, strange]).toEqual([table, []]);
        }
      },
    ),
    { numRuns: 16 },
  );
  expect(someSaved).toBeGreaterThan(4);
}, 60_000);

test('whatever bytes are changed, salvage makes a whole library or says why there is none', async () => {
  const { bytes } = await fullLibrary();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 400 }),
      async (changes) => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        const { report } = await salvaged(damaged);
        if (typeof report === 'string') {
          expect(report).toMatch(/^(content_invalid salvage|db_newer_than_app)/);
        } else {
          expect(report.integrity).toMatchObject({ database: [], orphans: [] });
        }
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test('with its first page lost, articles are told by their shape', async () => {
  const { rows, bytes } = await fullLibrary();
  const damaged = Buffer.from(bytes);
  damaged.fill(0, 0, 4_096);
  const { report, folder } = await salvaged(damaged);
  expect(report).toMatchObject({ isHeadless: true, dropped: 0, integrity: { ok: true } });
  const found = rowsOf(testLibrary(folder));
  for (const table of ['articles', 'revisions', 'originals']) {
    expect([table, found.get(table)?.size]).toEqual([table, rows.get(table)?.size]);
  }
  for (const [table, some] of found) {
    const strange = [...some].filter((row) => !rows.get(table)?.has(row));
    expect([table, strange]).toEqual([table, []]);
  }
});

test('unsaved words of the journal are saved beside their article', async () => {
  const folder = tempFolder();
  const library = openLibrary(folder, testDeps);
  const id = newArticle(library, '写到一半');
  append(library, id, { entries: typing(library, id, '没存上的话').entries });
  library.close();
  const { report, folder: made } = await salvaged(readFileSync(libraryFileOf(folder)));
  expect(report).toMatchObject({ unsaved: 1, counts: { recoveries: 1, journalEntries: 0 } });
  const { recoveries } = listRecoveries(testLibrary(made).db, id);
  expect(textIn(recoveries[0]?.content)).toContain('没存上的话');
});

test('an article that lost every version stands as the newest text kept beside it', async () => {
  const folder = tempFolder();
  const library = openLibrary(folder, testDeps);
  const [typed, received, bare] = ['写过', '收过', '什么都没有'].map((title) =>
    newArticle(library, title),
  ) as [string, string, string];
  append(library, typed, { entries: typing(library, typed, '旁边的话').entries });
  foldJournals(library.db, testDeps);
  const other = JSON.stringify(textContent('别处的题', '别处的话'));
  const { driver } = library.db.connection;
  driver.exec(
    `INSERT INTO handovers VALUES ('from', '来稿.kapok', '', '2024-05-02', '', '2024-05-02')`,
  );
  driver
    .prepare(`INSERT INTO other_revisions VALUES (?, ?, 1, ?, '2024-05-02', 'save', '', 'from', 0)`)
    .run(received, sha256Of(other), other);
  library.close();
  const file = libraryFileOf(folder);
  const bytes = readFileSync(file);
  const root = rootOf(file, 'revisions');
  bytes.fill(0xff, (root - 1) * 4_096, root * 4_096);
  const { report, folder: made } = await salvaged(bytes);
  expect(report).toMatchObject({ integrity: { ok: true }, lost: [{ id: bare }], rebuilt: [] });
  expect(report).toMatchObject({
    earlier: expect.arrayContaining([{ id: received, title: '别处的题' }]),
  });
  const { db } = testLibrary(made);
  expect(textIn(readArticle(db, typed).content)).toContain('旁边的话');
  // No lost version had its number.
  expect(readArticle(db, received)).toMatchObject({ summary: { revision: 2 } });
  expect(textIn(readArticle(db, received).content)).toContain('别处的话');
});

test('the desk tells of damage, saves what can be read, and lists the new library', async () => {
  const home = await temporaryFolder();
  const first = await openTestApp(home, { mode: 'desk' });
  const { articles } = countLibrary(first.library().library.db);
  await first.dispose();
  const file = join(home, 'library', 'library.sqlite');
  const bytes = readFileSync(file);
  // The list of tables is no tree any more; everything else stands.
  bytes.fill(0xff, 100, 400);
  writeFileSync(file, bytes);
  const app = await openTestApp(home, { mode: 'desk', placeLibrary: join(home, '救出') });
  expect((await app.ask('app.info', null)).libraryProblem).toMatchObject({
    reason: 'libraryDamaged',
  });
  const saved = await app.ask('libraries.salvage', null);
  expect(saved).toMatchObject({ name: '救出', articles, faults: 0 });
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect((await app.ask('libraries.list', null)).known[0]?.name).toBe('救出');
  await app.dispose();
});

test('damage of a library that opens is found by the first look and told', async () => {
  const folder = tempFolder();
  const library = testLibrary(folder);
  addManyArticles(library, 60, new Date('2026-11-25T02:12:03.123Z'));
  library.close();
  const file = libraryFileOf(folder);
  const bytes = readFileSync(file);
  const root = rootOf(file, 'articles_by_change');
  bytes.fill(0xff, (root - 1) * 4_096, root * 4_096);
  writeFileSync(file, bytes);
  const open = testLibrary(folder);
  const backups = await testBackups(folder, open);
  await backups.look();
  expect((await backups.state()).failure?.reason).toBe('libraryDamaged');
});

test.each([
  ['a text', Buffer.from('不是稿库'.repeat(4_000))],
  ['nothing but noughts', Buffer.alloc(40_960)],
  ['a piece of a page', Buffer.from('SQLite format 3\u0000')],
])('of %s nothing is saved and no folder made', async (_what, bytes) => {
  const { report, folder } = await salvaged(bytes);
  expect(report).toBe('content_invalid salvageNothing');
  expect(existsSync(folder)).toBe(false);
});

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkIntegrity, countLibrary, listArticles, openLibrary } from '../../../main/library';
import { migrations } from '../../../main/library/migrations';
import type { Migration } from '../../../main/library/migrations/migration';
import {
  newArticle,
  peek,
  refusalOf,
  tempFolder,
  testDeps,
  testLibrary,
} from '../../support/library';

const newest = migrations.at(-1)?.number ?? 0;
const next = (sql: string): readonly Migration[] => [
  ...migrations,
  { number: newest + 10, name: 'next', sql },
];
const open = (folder: string, list = migrations) =>
  openLibrary(folder, { ...testDeps, migrations: list, busyTimeoutMs: 50 });

/** A folder whose library is what `prepare` leaves there. */
function folderWith(prepare: (file: string) => void): string {
  const folder = tempFolder();
  prepare(join(folder, 'library.sqlite'));
  return folder;
}

function withDriver(file: string, work: (driver: Database.Database) => void): void {
  const driver = new Database(file);
  work(driver);
  driver.close();
}

function fullLibrary(file: string): void {
  const library = open(join(file, '..'));
  for (let count = 0; count < 20; count += 1)
    newArticle(library, `第${count}篇`, '字'.repeat(2_000));
  library.close();
}

test('a library is made with its folder, and opens again as it was', () => {
  const folder = join(tempFolder(), '新建 文件夹', '稿库');
  const first = open(folder);
  expect(first.migration).toEqual({ from: 0, to: newest, backupFile: null });
  const id = newArticle(first);
  first.close();
  const second = testLibrary(folder);
  expect(second.migration).toEqual({ from: newest, to: newest, backupFile: null });
  expect(listArticles(second.db, 'library').map((article) => article.id)).toEqual([id]);
});

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['busy_timeout', 5_000],
  ['application_id', 0x4b41504b],
  ['user_version', newest],
])('%s is %s', (pragma, expected) => {
  const { driver } = testLibrary().db.connection;
  expect(driver.pragma(pragma, { simple: true })).toBe(expected);
});

test('every table is strict', () => {
  const { driver } = testLibrary().db.connection;
  const lax = driver.prepare(
    `SELECT name FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
  );
  expect(lax.all()).toEqual([]);
});

test('the schema cannot be written to by hand, nor a revision rewritten', () => {
  const library = testLibrary();
  newArticle(library);
  const { driver } = library.db.connection;
  driver.pragma('writable_schema = ON');
  expect(() => driver.exec(`DELETE FROM sqlite_schema`)).toThrow();
  expect(() => driver.exec(`UPDATE revisions SET content = '{}'`)).toThrow('never changes');
});

test.each<[string, (file: string) => void, string]>([
  [
    'a text',
    (file) => writeFileSync(file, '这不是数据库'.repeat(400)),
    'content_invalid libraryDamaged',
  ],
  [
    'zeros',
    (file) => writeFileSync(file, Buffer.alloc(64 * 1024)),
    'content_invalid libraryDamaged',
  ],
  [
    'another program’s database',
    (file) => withDriver(file, (driver) => driver.exec('CREATE TABLE notes (id)')),
    'content_invalid libraryDamaged',
  ],
  [
    'a newer library',
    (file) => {
      fullLibrary(file);
      withDriver(file, (driver) => driver.pragma(`user_version = ${newest + 10}`));
    },
    'db_newer_than_app',
  ],
  [
    'a library cut in half',
    (file) => {
      fullLibrary(file);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
    },
    'content_invalid libraryDamaged',
  ],
  [
    'an emptied library beside its backups',
    (file) => {
      open(join(file, '..')).close();
      open(join(file, '..'), next('CREATE TABLE more (id INTEGER) STRICT')).close();
      writeFileSync(file, '');
    },
    'content_invalid libraryDamaged',
  ],
])('refuses %s and leaves the file as it is', (_what, prepare, expected) => {
  const folder = folderWith(prepare);
  const file = join(folder, 'library.sqlite');
  const before = readFileSync(file);
  expect(refusalOf(() => open(folder))).toBe(expected);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder that cannot be made is unavailable', () => {
  const folder = folderWith((file) => writeFileSync(file, ''));
  const inside = join(folder, 'library.sqlite', 'inside');
  expect(refusalOf(() => open(inside))).toBe('unavailable libraryFolder');
});

test('a library that another process is writing to is locked', () => {
  const folder = tempFolder();
  const library = open(folder);
  const other = new Database(library.file);
  other.exec('BEGIN IMMEDIATE');
  expect(refusalOf(() => newArticle(library))).toBe('locked libraryLocked');
  other.exec('ROLLBACK');
  expect(refusalOf(() => newArticle(library))).toBe('accepted');
  other.close();
  library.close();
});

test('a migration is preceded by a whole backup', () => {
  const folder = folderWith(fullLibrary);
  const library = testLibrary(folder, {
    migrations: next('ALTER TABLE articles ADD COLUMN note TEXT'),
  });
  expect(library.migration).toMatchObject({ from: newest, to: newest + 10 });
  const backups = readdirSync(join(folder, 'backups'));
  expect(backups).toHaveLength(1);
  expect(backups[0]).toMatch(/^library-2024.*Z-migration-a20-c\d+\.sqlite$/);
  const kept = new Database(library.migration.backupFile ?? '', { readonly: true });
  expect(kept.pragma('user_version', { simple: true })).toBe(newest);
  expect(kept.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(20);
  expect(kept.pragma('integrity_check', { simple: true })).toBe('ok');
  kept.close();
  expect(peek(library, 'SELECT count(note) FROM articles')).toBe(0);
  expect(countLibrary(library.db).articles).toBe(20);
});

test.each([
  ['fails half-way', 'ALTER TABLE articles ADD COLUMN note TEXT; SELECT nonsense;'],
  ['leaves orphans', 'DELETE FROM articles'],
])('a migration that %s changes nothing', (_what, sql) => {
  const folder = folderWith(fullLibrary);
  expect(() => open(folder, next(sql))).toThrow();
  const library = testLibrary(folder);
  expect(library.migration.from).toBe(newest);
  expect(countLibrary(library.db).articles).toBe(20);
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
});

test('a backup that cannot be written stops the migration', () => {
  const folder = folderWith(fullLibrary);
  writeFileSync(join(folder, 'backups'), 'in the way');
  expect(refusalOf(() => open(folder, next('DROP TABLE media')))).toBe('unavailable libraryFolder');
  expect(countLibrary(testLibrary(folder).db).media).toBe(0);
});

test('an empty file is a library never begun', () => {
  const folder = folderWith((file) => writeFileSync(file, ''));
  const library = testLibrary(folder);
  expect(library.migration.from).toBe(0);
  expect(statSync(library.file).size).toBeGreaterThan(0);
});

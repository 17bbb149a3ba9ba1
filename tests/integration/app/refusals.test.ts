import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { listOf } from '../../support/library';
import { fixturesFolder, openTestApp, temporaryFolder } from '../../support/testApp';

const bad = (name: string) => join(fixturesFolder, 'bad', name);

it.each([
  ['empty.txt', 'importEmpty'],
  ['blank.txt', 'importEmpty'],
  ['binary.bin', 'importPicture'],
  ['missing.txt', 'fileMissing'],
])('%s is refused as %s and stores nothing', async (name, reason) => {
  const app = await openTestApp(await temporaryFolder());
  const { items } = await app.importAll([bad(name)], false);
  expect(items).toMatchObject([{ state: 'refused', articleId: null, error: { reason } }]);
  expect((await app.ask('articles.page', listOf('library'))).rows).toEqual([]);
  await app.dispose();
});

it('a page of 50 MB is refused by its size and stores nothing', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'huge.txt');
  await writeFile(file, Buffer.alloc(50 * 1024 * 1024, 0x20));
  const app = await openTestApp(folder);
  const { items } = await app.importAll([file], false);
  expect(items).toMatchObject([{ state: 'refused', error: { reason: 'importTextTooLarge' } }]);
  await app.dispose();
});

it('one refused file stops no other', async () => {
  const app = await openTestApp(await temporaryFolder());
  const good = join(fixturesFolder, 'pages', 'verse.txt');
  const { items } = await app.importAll([bad('binary.bin'), good, bad('empty.txt')], false);
  expect(items.map(({ state }) => state)).toEqual(['refused', 'stored', 'refused']);
  await app.dispose();
});

it('a library of a newer program is left alone and every call says so', async () => {
  const folder = await temporaryFolder();
  const first = await openTestApp(folder);
  await first.dispose();
  const file = join(folder, 'library', 'library.sqlite');
  const db = new Database(file);
  db.pragma('user_version = 999990');
  db.close();
  const app = await openTestApp(folder, { mode: 'desk' });
  const info = await app.ask('app.info', null);
  expect(info.libraryProblem?.code).toBe('db_newer_than_app');
  const reply = await app.call('articles.page', listOf('library'));
  expect(reply).toMatchObject({ ok: false, error: { code: 'db_newer_than_app' } });
  await app.dispose();
});

it('a file that is no library is left alone', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'library'));
  await writeFile(
    join(folder, 'library', 'library.sqlite'),
    'these are no pages of a database'.repeat(300),
  );
  const app = await openTestApp(folder, { mode: 'desk' });
  const info = await app.ask('app.info', null);
  expect(info.libraryProblem).toMatchObject({ reason: 'libraryDamaged' });
  await app.dispose();
});

it('an export into a folder that cannot be made fails, stays visible and can be tried again', async () => {
  const folder = await temporaryFolder();
  const blocker = join(folder, 'out');
  await writeFile(blocker, 'a file where the folder should be');
  const app = await openTestApp(folder, { pickExportFolder: blocker });
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  const started = await app.ask('exports.start', { ids: [id], format: 'markdown' });
  const jobIds = started?.jobIds ?? [];
  const [failed] = await app.library().exports.settled(jobIds);
  expect(failed).toMatchObject({ state: 'failed', fileNames: [] });
  expect(failed?.error).not.toBeNull();
  const { rm } = await import('node:fs/promises');
  await rm(blocker);
  await app.ask('exports.retry', { jobId: jobIds[0] ?? '' });
  const [done] = await app.library().exports.settled(jobIds);
  expect(done).toMatchObject({ state: 'succeeded', attempts: 2 });
  expect(await readdir(blocker)).toEqual(done?.fileNames);
  await app.dispose();
});

it('a cancelled dialog starts nothing', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  expect(await app.ask('exports.start', { ids: [id], format: 'markdown' })).toBeNull();
  expect(await app.ask('imports.plan', { from: 'files' })).toBeNull();
  expect(await app.ask('media.pick', null)).toBeNull();
  await app.dispose();
});

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Leaving } from '../../../main/libraries/libraries';
import { libraryFileOf } from '../../../main/library';
import { newArticle, testLibrary } from '../../support/library';
import { openTestApp, type TestApp, temporaryFolder } from '../../support/testApp';

async function desk(folder: string, options = {}): Promise<TestApp> {
  const app = await openTestApp(folder, { mode: 'desk', ...options });
  onTestFinished(() => app.dispose());
  return app;
}
const refusalOf = async (app: TestApp, ...call: Parameters<TestApp['call']>) => {
  const reply = await app.call(...call);
  return reply.ok ? 'accepted' : `${reply.error.code} ${reply.error.reason}`;
};

test('a desk remembers its library and opens another that is chosen, by name and without a path', async () => {
  const folder = await temporaryFolder();
  const other = testLibrary(join(folder, '副刊'));
  newArticle(other, '副刊的');
  other.close();
  const asked: Leaving[] = [];
  const app = await desk(folder, {
    pickLibrary: other.folder,
    onLeaving: (leaving: Leaving) => asked.push(leaving),
  });
  await app.ask('settings.update', { lastArticleId: 'article-of-here' });
  expect(await app.ask('libraries.pick', null)).toBe(true);
  expect(app.log).toContain(`open ${other.folder}`);
  await asked[0]?.left();
  expect(app.settings.get().lastArticleId).toBeNull();
  const { libraryFolder, knownLibraries } = JSON.parse(
    readFileSync(join(folder, 'machine.json'), 'utf8'),
  );
  expect(libraryFolder).toBe(other.folder);
  expect(knownLibraries).toMatchObject([{ lastArticleId: 'article-of-here' }]);
  const list = await app.ask('libraries.list', null);
  expect(list.known).toMatchObject([{ name: 'library', state: 'open' }]);
  expect(JSON.stringify(list)).not.toContain(folder);
});

test('what is no library, and what is one already, is refused', async () => {
  const folder = await temporaryFolder();
  const empty = join(folder, '空');
  mkdirSync(empty);
  const app = await desk(folder, { pickLibrary: empty, placeLibrary: join(folder, 'library') });
  expect(await refusalOf(app, 'libraries.pick', null)).toBe('not_found noLibraryThere');
  expect(existsSync(libraryFileOf(empty))).toBe(false);
  expect(await refusalOf(app, 'libraries.create', null)).toBe('conflict libraryTaken');
  expect(app.log.filter((line) => line.startsWith('open '))).toEqual([]);
});

test('a known library that is gone is told and not made anew; found again, it opens', async () => {
  const folder = await temporaryFolder();
  await (await openTestApp(folder, { mode: 'desk' })).dispose();
  const place = join(folder, 'library');
  renameSync(place, join(folder, 'away'));
  const app = await openTestApp(folder, { mode: 'desk' });
  expect((await app.ask('app.info', null)).libraryProblem).toMatchObject({
    code: 'unavailable',
    reason: 'libraryMissing',
  });
  expect((await app.ask('libraries.list', null)).known[0]?.state).toBe('missing');
  expect(existsSync(place)).toBe(false);
  await app.dispose();
  renameSync(join(folder, 'away'), place);
  const again = await desk(folder);
  expect(again.isOpen).toBe(true);
});

test('a desk that stays after all says so, and the next start opens its own library', async () => {
  const folder = await temporaryFolder();
  const other = testLibrary(join(folder, '副刊'));
  other.close();
  const app = await desk(folder, {
    pickLibrary: other.folder,
    onLeaving: (leaving: Leaving) => leaving.stayed(),
  });
  const told: string[] = [];
  app.events.listen((event) => told.push(event));
  await app.ask('settings.update', { lastArticleId: 'article-of-here' });
  await app.ask('libraries.pick', null);
  expect(told).toContain('libraries.stayed');
  expect(app.settings.get().lastArticleId).toBe('article-of-here');
  const machine = JSON.parse(readFileSync(join(folder, 'machine.json'), 'utf8'));
  expect(machine.libraryFolder).toBeNull();
});

test('the library of the desk cannot be forgotten, nor one to be opened be made anew when it is gone', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { mode: 'desk' });
  const [here] = (await app.ask('libraries.list', null)).known;
  expect(here?.isHere).toBe(true);
  expect(await refusalOf(app, 'libraries.forget', { id: here?.id ?? '' })).toBe(
    'conflict libraryHere',
  );
  await app.dispose();
  const place = join(folder, 'library');
  const path = join(folder, 'machine.json');
  const machine = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...machine, libraryFolder: place, knownLibraries: [] }));
  renameSync(place, join(folder, 'away'));
  const next = await desk(folder);
  expect((await next.ask('app.info', null)).libraryProblem?.reason).toBe('libraryMissing');
  expect(existsSync(place)).toBe(false);
});

test('a backup is restored beside, listed, and holds what the library held', async () => {
  const folder = await temporaryFolder();
  const app = await desk(folder, { placeLibrary: join(folder, '恢复') });
  const { id, articles } = await app.ask('backups.make', null);
  const made = await app.ask('backups.restore', { id });
  expect(made).toMatchObject({ name: '恢复', articles, faults: 0 });
  expect(made?.newest.length).toBeGreaterThan(0);
  const { known } = await app.ask('libraries.list', null);
  expect(known.map(({ name }) => name)).toEqual(['恢复', 'library']);
  await app.ask('libraries.open', { id: made?.id ?? '' });
  expect(app.log).toContain(`open ${join(folder, '恢复')}`);
});

test('the rule and the second folder are kept for the next start', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { mode: 'desk', pickBackupFolder: folder });
  const { rule } = await app.ask('backups.state', null);
  await app.ask('backups.setRule', { ...rule, days: 14 });
  await app.ask('backups.chooseCopyFolder', null);
  await app.dispose();
  const state = await (await desk(folder)).ask('backups.state', null);
  expect(state).toMatchObject({ rule: { days: 14 }, copyFailure: null });
  expect(state.copyFolder).not.toBeNull();
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { MadeSoFar } from '#shared/domain/making';
import type { BackupRunner } from '../../../main/backup/backupRunner';
import { runBackupTask } from '../../../main/backup/backupTask';
import { watchFor } from '../../../main/backup/follow';
import { type Library, libraryFileOf, type MakingWatch } from '../../../main/library';
import { tempFolder, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { inlineBackupRunner, openTestApp, temporaryFolder } from '../../support/testApp';

const at = '2026-11-25T02:12:03.123Z';

function manyArticles(): Library {
  const library = testLibrary();
  addManyArticles(library, 40, new Date(at));
  return library;
}

/** The ways in which a library is made: of what file, and how. */
const ways = {
  backup: async () => {
    const target = { folder: tempFolder(), at, reason: 'manual' } as const;
    const { name } = await runBackupTask('write', { libraryFile: manyArticles().file, target });
    const file = join(target.folder, name);
    return {
      file,
      make: (folder: string, watch: MakingWatch) =>
        runBackupTask('restore', { file, folder }, watch),
    };
  },
  'whole file': async () => {
    const file = join(tempFolder(), '稿库.kapok');
    const told = { id: 'whole-1', program: '0.0.0-test', sentBy: '沈砚秋', sentAt: at };
    await runBackupTask('pack', { libraryFile: manyArticles().file, path: file, told });
    return {
      file,
      make: (folder: string, watch: MakingWatch) =>
        runBackupTask('restore', { file, folder }, watch),
    };
  },
  'damaged library': async () => {
    const library = manyArticles();
    library.close();
    const file = libraryFileOf(library.folder);
    const bytes = readFileSync(file);
    // The list of tables is no tree any more; everything else stands.
    writeFileSync(file, bytes.fill(0xff, 100, 400));
    return {
      file,
      make: (folder: string, watch: MakingWatch) =>
        runBackupTask('salvage', { from: library.folder, folder }, watch),
    };
  },
};
type Way = keyof typeof ways;

test.each<[Way, MadeSoFar['step']]>([
  ['backup', 'bytes'],
  ['whole file', 'bytes'],
  ['damaged library', 'pages'],
])(
  'of a %s it is told how many %s and then how many records are done, of all',
  async (way, first) => {
    const { make } = await ways[way]();
    const told: MadeSoFar[] = [];
    const { counts } = await make(join(tempFolder(), '新稿库'), (far) => told.push(far));
    expect([...new Set(told.map(({ step }) => step))]).toEqual([first, 'records']);
    for (const step of [first, 'records']) {
      const of = told.filter((far) => far.step === step);
      const done = of.map((far) => far.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(of.every((far) => far.done <= far.all && far.all > 0)).toBe(true);
    }
    expect(told.at(-1)?.done).toBe(told.at(-1)?.all);
    expect(told.at(-1)?.all).toBeGreaterThanOrEqual(counts.articles + counts.revisions);
  },
);

test.each<[Way, MadeSoFar['step']]>([
  ['backup', 'bytes'],
  ['backup', 'records'],
  ['whole file', 'bytes'],
  ['whole file', 'records'],
  ['damaged library', 'pages'],
  ['damaged library', 'records'],
])('broken off, a %s at its %s leaves nothing behind', async (way, step) => {
  const { file, make } = await ways[way]();
  const before = readFileSync(file);
  const parent = tempFolder();
  const present = join(parent, 'present');
  mkdirSync(present);
  writeFileSync(join(present, '别的.txt'), '别的');
  for (const folder of [join(parent, 'new', 'within'), present]) {
    let isReached = false;
    const watch = watchFor(
      (far) => {
        isReached ||= far.step === step && far.done > 0;
      },
      () => isReached,
    );
    const refusal = await make(folder, watch).catch((error: AppError) => error.code);
    expect([isReached, refusal]).toEqual([true, 'cancelled']);
  }
  expect(readdirSync(parent)).toEqual(['present']);
  expect(readdirSync(present)).toEqual(['别的.txt']);
  expect(readFileSync(file).equals(before)).toBe(true);
});

/** A runner whose restorations stand in the midst of their work until they are asked to stop. */
const standing: BackupRunner = {
  ...inlineBackupRunner,
  run: (kind, order, follow) =>
    follow === undefined
      ? inlineBackupRunner.run(kind, order)
      : new Promise((_, reject) => {
          follow.tell({ step: 'bytes', done: 40, all: 100 });
          follow.signal.addEventListener('abort', () => reject(new AppError('cancelled')));
        }),
};

test('the desk tells how far a restoration is, makes no second one meanwhile, and stops it', async () => {
  const home = await temporaryFolder();
  const placeLibrary = join(home, '恢复');
  const app = await openTestApp(home, { mode: 'desk', backupRunner: standing, placeLibrary });
  const { id } = await app.ask('backups.make', null);
  const making = () => app.ask('libraries.making', null);
  expect(await making()).toBeNull();
  const restoring = app.call('backups.restore', { id });
  await vi.waitFor(async () =>
    expect(await making()).toEqual({
      far: { step: 'bytes', done: 40, all: 100 },
      isStopping: false,
    }),
  );
  expect(await app.call('libraries.salvage', null)).toMatchObject({
    error: { code: 'conflict', reason: 'makingAlready' },
  });
  await app.ask('libraries.stopMaking', null);
  expect(await restoring).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await making()).toBeNull();
  expect((await app.ask('libraries.list', null)).known.map(({ name }) => name)).toEqual([
    'library',
  ]);
  await app.dispose();
});

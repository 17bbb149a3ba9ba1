import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countLibrary, saveArticle } from '../../../main/library';
import { AppError } from '../../../shared/domain/errors';
import { inBackup, testBackups } from '../../support/backups';
import { newArticle, tempFolder, testDeps, testLibrary, textContent } from '../../support/library';
import { inlineBackupRunner } from '../../support/testApp';

const reasonsOf = async (backups: Awaited<ReturnType<typeof testBackups>>) =>
  (await backups.state()).backups.map(({ reason }) => reason);

async function opened() {
  const library = testLibrary();
  const id = newArticle(library, '榕川');
  const backups = await testBackups(library.folder, library);
  return { library, id, backups };
}

test('a backup holds the library and says so in the list', async () => {
  const { library, backups } = await opened();
  const made = await backups.make('manual');
  expect(made).toMatchObject({ reason: 'manual', articles: 1, change: 1, checked: true });
  expect((await backups.state()).backups).toEqual([made]);
  const held = await inBackup(await backups.fileOf(made.id), countLibrary);
  expect(held).toEqual(countLibrary(library.db));
});

test('the daily backup is made once a day, and only when something was written', async () => {
  const { library, id, backups } = await opened();
  await backups.look();
  await backups.look();
  expect(await reasonsOf(backups)).toEqual(['daily']);
  backups.clock.forward(25);
  await backups.look();
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: 1,
    content: textContent('榕川', '又一段'),
    throughSeq: 0,
  });
  await backups.look();
  expect(await reasonsOf(backups)).toEqual(['daily', 'daily']);
});

test('work on many articles waits for a backup of what is there, once', async () => {
  const { library, backups } = await opened();
  await backups.beforeBulk('bulk');
  await backups.beforeBulk('purge');
  expect(await reasonsOf(backups)).toEqual(['bulk']);
  newArticle(library, '又一篇');
  await backups.beforeBulk('purge');
  expect((await backups.state()).backups).toHaveLength(2);
});

test('work on many articles is refused when no backup could be written, and the reason stands', async () => {
  const { library, backups } = await opened();
  writeFileSync(join(library.folder, 'backups'), 'in the way');
  const refusal = backups.beforeBulk('bulk').catch((error: unknown) => (error as AppError).code);
  expect(await refusal).toBe('unavailable');
  rmSync(join(library.folder, 'backups'));
  await expect(backups.make('manual')).resolves.toBeDefined();
  expect((await backups.state()).failure).toBeNull();
});

test('what was left of a broken backup goes, and foreign files stay', async () => {
  const { library, backups } = await opened();
  const folder = join(library.folder, 'backups');
  mkdirSync(folder);
  writeFileSync(join(folder, 'library-20261124T021203123Z-daily.999999999.part'), 'half');
  writeFileSync(join(folder, '留底.sqlite'), 'mine');
  const { id } = await backups.make('manual');
  expect(readdirSync(folder).sort()).toEqual([id, '留底.sqlite'].sort());
});

test('a second folder gets the newest backup at once and every later one', async () => {
  const { backups } = await opened();
  const disk = join(tempFolder(), '移动硬盘');
  mkdirSync(disk);
  await backups.make('manual');
  await backups.copyTo(disk);
  backups.clock.forward(1);
  await backups.make('manual');
  const state = await backups.state();
  expect(state).toMatchObject({ copyFolder: '移动硬盘', copyFailure: null });
  expect(state.backups.map(({ place }) => place)).toEqual(['both', 'both']);
  expect(JSON.stringify(state)).not.toContain(disk);
});

test('a second folder that fails is told and costs no backup; the next look tries again', async () => {
  const { backups } = await opened();
  const disk = join(tempFolder(), '网络盘');
  await backups.copyTo(disk);
  await backups.make('manual');
  const failing = await backups.state();
  expect(failing.copyFailure?.reason).toBe('copyMissing');
  expect(existsSync(disk)).toBe(false);
  expect(failing.failure).toBeNull();
  expect(failing.backups).toHaveLength(1);
  mkdirSync(disk);
  await backups.look();
  const mended = await backups.state();
  expect(mended.copyFailure).toBeNull();
  expect(mended.backups[0]?.place).toBe('both');
});

test('backups of a library that does not open are listed, those of the second folder too', async () => {
  const { library, backups } = await opened();
  await backups.copyTo(tempFolder());
  const { id } = await backups.make('manual');
  rmSync(join(library.folder, 'backups'), { recursive: true });
  const refusal = new AppError('content_invalid', { reason: 'libraryDamaged' });
  const shut = await testBackups(library.folder, refusal);
  await shut.machine.update({ backupCopyFolder: backups.machine.get().backupCopyFolder });
  expect((await shut.state()).backups).toMatchObject([{ id, place: 'copy' }]);
  expect(await inBackup(await shut.fileOf(id), (db) => countLibrary(db).articles)).toBe(1);
  await shut.look();
  await expect(shut.make('manual')).rejects.toThrow('libraryDamaged');
});

test('backups beyond the rule go, in both folders', async () => {
  const { backups } = await opened();
  await backups.copyTo(tempFolder());
  for (let round = 0; round < 9; round += 1) {
    await backups.make('manual');
    backups.clock.forward(0.1);
  }
  const { backups: kept } = await backups.state();
  expect(kept).toHaveLength(5);
  expect(kept.every(({ place }) => place === 'both')).toBe(true);
});

test('damage stands though a backup succeeds, and goes when the library reads soundly', async () => {
  const { library } = await opened();
  const damaged = new AppError('content_invalid', { reason: 'libraryDamaged' });
  let finding: AppError | null = damaged;
  const backups = await testBackups(library.folder, library, {
    ...inlineBackupRunner,
    run: (kind, order) =>
      kind === 'check' && finding !== null
        ? Promise.reject(finding)
        : inlineBackupRunner.run(kind, order),
  });
  const failureNow = async () => (await backups.state()).failure?.reason ?? null;
  await backups.look();
  expect(await reasonsOf(backups)).toEqual(['daily']);
  expect(await failureNow()).toBe('libraryDamaged');
  finding = new AppError('locked');
  await backups.look();
  expect(await failureNow()).toBe('libraryDamaged');
  finding = null;
  await backups.look();
  expect(await failureNow()).toBeNull();
});

test.each(['interrupted', 'locked'] as const)(
  'a reading that ends %s is not told as damage, and is tried again',
  async (code) => {
    const { library } = await opened();
    let checks = 0;
    const backups = await testBackups(library.folder, library, {
      ...inlineBackupRunner,
      run: (kind, order) => {
        if (kind !== 'check') return inlineBackupRunner.run(kind, order);
        checks += 1;
        return Promise.reject(new AppError(code));
      },
    });
    await backups.look();
    await backups.look();
    expect(checks).toBe(2);
    expect((await backups.state()).failure).toBeNull();
    expect(backups.log.some((line) => line.includes('damaged'))).toBe(false);
  },
);

test('after the end nothing that waits begins', async () => {
  const { library } = await opened();
  const done: string[] = [];
  let breakOff: (error: AppError) => void = () => undefined;
  const begun = Promise.withResolvers<void>();
  const backups = await testBackups(library.folder, library, {
    run: (kind) => {
      done.push(kind);
      begun.resolve();
      return new Promise((_resolve, reject) => {
        breakOff = reject;
      });
    },
    dispose: async () => breakOff(new AppError('interrupted')),
  });
  const looking = backups.look();
  const waiting = backups.make('manual').catch((error: AppError) => error.code);
  await begun.promise;
  await backups.dispose();
  await looking;
  expect(await waiting).toBe('interrupted');
  expect(done).toEqual(['check']);
});

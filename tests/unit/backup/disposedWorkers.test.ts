import { expect, test } from 'vitest';
import type { MadeSoFar } from '#shared/domain/making';
import { createBackupRunner } from '../../../main/backup/backupRunner';
import type { PictureTask } from '../../../main/media/makePicture';
import { createWorkerPictureMaker } from '../../../main/media/workerPictureMaker';

/** A worker of this text. */
const workerOf = (text: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';${text}`)}`,
  );
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code }: { code: string }) => code,
  );

const order = { libraryFile: 'library.sqlite' };

test('a backup runner that was disposed of starts no worker', async () => {
  const runner = createBackupRunner(workerOf(`parentPort.postMessage({ ok: true, result: null })`));
  expect(await outcomeOf(runner.run('check', order))).toBe('done');
  await runner.dispose();
  expect(await outcomeOf(runner.run('check', order))).toBe('interrupted');
});

test('a backup worker tells how far it is, and hears that it shall stop while it is busy', async () => {
  const runner = createBackupRunner(
    workerOf(`
      const { workerData } = await import('node:worker_threads');
      parentPort.postMessage({ far: { step: 'bytes', done: 1, all: 2 } });
      while (Atomics.load(new Int32Array(workerData.stop), 0) === 0);
      parentPort.postMessage({ ok: false, error: { code: 'cancelled', retryable: false } });`),
  );
  const stopper = new AbortController();
  const told: MadeSoFar[] = [];
  const tell = (far: MadeSoFar) => {
    told.push(far);
    stopper.abort();
  };
  const follow = { tell, signal: stopper.signal };
  expect(await outcomeOf(runner.run('check', order, follow))).toBe('cancelled');
  expect(told).toEqual([{ step: 'bytes', done: 1, all: 2 }]);
  expect(await outcomeOf(runner.run('check', order, follow))).toBe('cancelled');
});

test('pictures that wait when their maker is disposed of are not made', async () => {
  // The first picture never comes; with a second worker a later one would.
  const maker = createWorkerPictureMaker(
    workerOf(`parentPort.on('message', (task) => {
      if (task !== 'never') parentPort.postMessage({ ok: true, picture: task });
    })`),
  );
  const task = (name: string) => name as unknown as PictureTask;
  const under = outcomeOf(maker.make(task('never')));
  const waiting = outcomeOf(maker.make(task('later')));
  await new Promise((resolve) => setImmediate(resolve));
  await maker.dispose();
  expect(await Promise.all([under, waiting])).toEqual(['interrupted', 'interrupted']);
  expect(await outcomeOf(maker.make(task('after')))).toBe('interrupted');
});

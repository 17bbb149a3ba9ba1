import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { createWorkerReader } from '../../../main/imports/workerReader';
import { temporaryFolder } from '../../support/testApp';

const task = { path: '/a.txt', importedAt: '2026-03-04T05:06:07.000Z', portalId: '' };
const never = new AbortController().signal;

/** A reader over a worker that does this at each file. */
async function readerOver(code: string, bounds = { timeoutMs: 10_000, memoryMb: 64 }) {
  const file = join(await temporaryFolder(), 'worker.mjs');
  const head = `import { parentPort } from 'node:worker_threads';`;
  await writeFile(file, `${head}\nparentPort.on('message', (task) => { ${code} });`);
  return createWorkerReader(pathToFileURL(file), bounds);
}

const reasonOf = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.catch((cause: unknown) => cause);
  return error instanceof AppError ? (error.reason ?? error.code) : 'read';
};

const answer = `parentPort.postMessage({ ok: true, result: task.path });`;

it('a file that takes too long is killed, and the next is read', async () => {
  const code = `if (task.path === '/slow') { for (;;); } ${answer}`;
  const reader = await readerOver(code, { timeoutMs: 800, memoryMb: 64 });
  const slow = reader.read({ ...task, path: '/slow' }, never);
  const next = reader.read(task, never);
  expect(await reasonOf(slow)).toBe('importTooSlow');
  expect(await next).toBe('/a.txt');
  await reader.dispose();
});

it('a file that takes too much memory is killed, and the next is read', async () => {
  const code = `if (task.path === '/heavy') { const all = []; for (;;) all.push({ a: [all.length] }); } ${answer}`;
  const reader = await readerOver(code);
  expect(await reasonOf(reader.read({ ...task, path: '/heavy' }, never))).toBe('importTooHeavy');
  expect(await reader.read(task, never)).toBe('/a.txt');
  await reader.dispose();
});

it('a reading that is cancelled ends at once, and one that waits never begins', async () => {
  const reader = await readerOver(`if (task.path === '/slow') return; ${answer}`);
  const controller = new AbortController();
  const slow = reader.read({ ...task, path: '/slow' }, controller.signal);
  const waiting = reader.read(task, controller.signal);
  setImmediate(() => controller.abort());
  expect(await reasonOf(slow)).toBe('cancelled');
  expect(await reasonOf(waiting)).toBe('cancelled');
  expect(await reader.read(task, never)).toBe('/a.txt');
  await reader.dispose();
});

it('a worker that dies fails its file alone', async () => {
  const reader = await readerOver(`if (task.path === '/dead') process.exit(3); ${answer}`);
  expect(await reasonOf(reader.read({ ...task, path: '/dead' }, never))).toBe('interrupted');
  expect(await reader.read(task, never)).toBe('/a.txt');
  await reader.dispose();
});

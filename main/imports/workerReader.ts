import { Worker } from 'node:worker_threads';
import { AppError, type AppErrorData, appErrorFromData } from '#shared/domain/errors';
import type { ImportReader } from '../ports/importReader';
import type { ImportTask, ImportTaskResult } from './importTask';

/** What the worker answers to one task. */
export type ImportReply =
  | { readonly ok: true; readonly result: ImportTaskResult }
  | { readonly ok: false; readonly error: AppErrorData };

/** How long one file may take and how much memory its reading may hold; a hostile file ends there. */
export type ReadingBounds = { readonly timeoutMs: number; readonly memoryMb: number };

const usualBounds: ReadingBounds = { timeoutMs: 90_000, memoryMb: 1_024 };

/**
 * Reads files one after another in one worker thread, started at the first file. A worker that outruns its
 * bounds or is cancelled is killed, and the next file starts another.
 */
export function createWorkerReader(workerFile: URL, bounds = usualBounds): ImportReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = () =>
    new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb } });
  const readNow = (task: ImportTask, signal: AbortSignal) =>
    new Promise<ImportTaskResult>((resolve, reject) => {
      if (signal.aborted) {
        reject(new AppError('cancelled'));
        return;
      }
      worker ??= start();
      const current = worker;
      const settle = (act: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        current.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        act();
      };
      const kill = (error: AppError) =>
        settle(() => {
          worker = null;
          void current.terminate();
          reject(error);
        });
      const onMessage = (reply: ImportReply) =>
        settle(() => (reply.ok ? resolve(reply.result) : reject(appErrorFromData(reply.error))));
      const onEnd = (cause: unknown) =>
        settle(() => {
          worker = null;
          reject(endOf(cause));
        });
      const onAbort = () => kill(new AppError('cancelled'));
      const timer = setTimeout(
        () => kill(new AppError('content_invalid', { reason: 'importTooSlow' })),
        bounds.timeoutMs,
      );
      signal.addEventListener('abort', onAbort);
      current.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      current.postMessage(task);
    });

  return {
    read: (task, signal) => {
      const result = last.catch(() => undefined).then(() => readNow(task, signal));
      last = result;
      return result;
    },
    dispose: async () => {
      const current = worker;
      worker = null;
      await current?.terminate();
    },
  };
}

function endOf(cause: unknown): AppError {
  const isMemory = (cause as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? new AppError('content_invalid', { reason: 'importTooHeavy', cause })
    : new AppError('interrupted', { cause });
}

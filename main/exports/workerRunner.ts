import { Worker } from 'node:worker_threads';
import { AppError, type AppErrorData, appErrorFromData } from '#shared/domain/errors';
import type { JobRunner } from '../ports/jobRunner';
import type { ExportTask, ExportTaskResult } from './exportTask';

/** What the worker answers to one task. */
export type WorkerReply =
  | { readonly ok: true; readonly result: ExportTaskResult }
  | { readonly ok: false; readonly error: AppErrorData };

/**
 * Runs tasks one after another in one worker thread, started at the first task. A worker that dies
 * fails its task as `interrupted`, and the next task starts another; so it does after a task that failed, as
 * the codecs of pictures may be unsound then.
 */
export function createWorkerRunner(workerFile: URL): JobRunner {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const runNow = (task: ExportTask) =>
    new Promise<ExportTaskResult>((resolve, reject) => {
      worker ??= new Worker(workerFile);
      const current = worker;
      const settle = (act: () => void) => {
        current.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        act();
      };
      const onMessage = (reply: WorkerReply) =>
        settle(() => {
          if (reply.ok) return resolve(reply.result);
          worker = null;
          const refuse = () => reject(appErrorFromData(reply.error));
          current.terminate().then(refuse, refuse);
        });
      const onEnd = (cause: unknown) =>
        settle(() => {
          worker = null;
          reject(new AppError('interrupted', { cause }));
        });
      current.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      current.postMessage(task);
    });

  return {
    run: (task) => {
      const result = last.catch(() => undefined).then(() => runNow(task));
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

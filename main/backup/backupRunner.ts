import { Worker } from 'node:worker_threads';
import { AppError, type AppErrorData, appErrorFromData } from '#shared/domain/errors';
import type { BackupTaskKind, BackupTasks } from './backupTask';

/** Carries out work on whole libraries away from the main thread. */
export type BackupRunner = {
  /** Rejects with an AppError; `interrupted` when the worker died. */
  run<K extends BackupTaskKind>(
    kind: K,
    order: BackupTasks[K]['order'],
  ): Promise<BackupTasks[K]['result']>;
  /** Ends what is under way; from then on every task is refused as `interrupted`. */
  dispose(): Promise<void>;
};

/** What a worker is started with. */
export type BackupWorkerTask = {
  readonly kind: BackupTaskKind;
  readonly order: BackupTasks[BackupTaskKind]['order'];
};

/** What it answers before it ends. */
export type BackupWorkerReply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: AppErrorData };

/** Runs each task in a worker thread of its own, which costs nothing between two backups. */
export function createBackupRunner(workerFile: URL): BackupRunner {
  const working = new Set<Worker>();
  let isDisposed = false;
  const run = (task: BackupWorkerTask) =>
    new Promise<unknown>((resolve, reject) => {
      const worker = new Worker(workerFile, { workerData: task });
      working.add(worker);
      worker.on('message', (reply: BackupWorkerReply) =>
        reply.ok ? resolve(reply.result) : reject(appErrorFromData(reply.error)),
      );
      worker.on('error', (cause) => reject(new AppError('interrupted', { cause })));
      worker.on('exit', () => {
        working.delete(worker);
        reject(new AppError('interrupted'));
      });
    });
  return {
    run: async (kind, order) => {
      if (isDisposed) throw new AppError('interrupted');
      return (await run({ kind, order })) as BackupTasks[typeof kind]['result'];
    },
    dispose: async () => {
      isDisposed = true;
      await Promise.all([...working].map((worker) => worker.terminate()));
    },
  };
}

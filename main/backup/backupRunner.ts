import { Worker } from 'node:worker_threads';
import { AppError, type AppErrorData, appErrorFromData } from '#shared/domain/errors';
import type { MadeSoFar } from '#shared/domain/making';
import type { BackupTaskKind, BackupTasks } from './backupTask';
import type { Follow } from './follow';

/** Carries out work on whole libraries away from the main thread. */
export type BackupRunner = {
  /** Rejects with an AppError; `interrupted` when the worker died, `cancelled` when who follows asked it to stop. */
  run<K extends BackupTaskKind>(
    kind: K,
    order: BackupTasks[K]['order'],
    follow?: Follow,
  ): Promise<BackupTasks[K]['result']>;
  /** Ends what is under way; from then on every task is refused as `interrupted`. */
  dispose(): Promise<void>;
};

/** What a worker is started with. */
export type BackupWorkerTask = {
  readonly kind: BackupTaskKind;
  readonly order: BackupTasks[BackupTaskKind]['order'];
  /** One number, 1 once the work is asked to stop: it may be too busy to hear a message. */
  readonly stop: SharedArrayBuffer;
};

/** What it tells, and answers before it ends. */
export type BackupWorkerReply =
  | { readonly far: MadeSoFar }
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: AppErrorData };

/** Runs each task in a worker thread of its own, which costs nothing between two backups. */
export function createBackupRunner(workerFile: URL): BackupRunner {
  const working = new Set<Worker>();
  let isDisposed = false;
  const run = (task: Omit<BackupWorkerTask, 'stop'>, follow: Follow | undefined) =>
    new Promise<unknown>((resolve, reject) => {
      const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const worker = new Worker(workerFile, { workerData: { ...task, stop } });
      working.add(worker);
      const ask = () => void Atomics.store(new Int32Array(stop), 0, 1);
      follow?.signal.addEventListener('abort', ask);
      worker.on('message', (reply: BackupWorkerReply) => {
        if ('far' in reply) follow?.tell(reply.far);
        else if (reply.ok) resolve(reply.result);
        else reject(appErrorFromData(reply.error));
      });
      worker.on('error', (cause) => reject(new AppError('interrupted', { cause })));
      worker.on('exit', () => {
        working.delete(worker);
        follow?.signal.removeEventListener('abort', ask);
        reject(new AppError('interrupted'));
      });
    });
  return {
    run: async (kind, order, follow) => {
      if (isDisposed) throw new AppError('interrupted');
      if (follow?.signal.aborted) throw new AppError('cancelled');
      return (await run({ kind, order }, follow)) as BackupTasks[typeof kind]['result'];
    },
    dispose: async () => {
      isDisposed = true;
      await Promise.all([...working].map((worker) => worker.terminate()));
    },
  };
}

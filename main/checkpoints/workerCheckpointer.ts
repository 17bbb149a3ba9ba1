import { isLogLong, leaveLogToOthers } from '../library';
import type { Checkpointer, StartCheckpointer } from '../ports/checkpointer';
import { AskedWorker } from '../workers/askedWorker';
import type { CheckpointQuestion } from './checkpointMessages';

/** How long after a change the log is looked at, in ms: one save seldom comes alone. */
const restMs = 500;

/**
 * Puts the log away in a worker thread, started when it first grows long. The copying and its waiting for the disk
 * held up the thread that writes for 16 to 30 ms every two dozen saves.
 */
export function createWorkerCheckpointer(workerFile: URL): StartCheckpointer {
  return ({ folder, db, logger }): Checkpointer => {
    leaveLogToOthers(db);
    // What goes wrong here loses nothing: the log keeps it, and the next change tries again.
    const warn = (error: unknown) =>
      logger.warn('the log could not be put away', { error: String(error) });
    const worker = new AskedWorker<CheckpointQuestion, never>({
      file: workerFile,
      data: { folder },
      onNews: () => undefined,
      onError: warn,
    });
    let timer: NodeJS.Timeout | null = null;
    let running: Promise<unknown> | null = null;
    let isDisposed = false;
    const look = async () => {
      timer = null;
      if (isLogLong(db)) await worker.ask({ kind: 'putAway' });
    };
    return {
      changed: () => {
        if (isDisposed || timer !== null || running !== null) return;
        timer = setTimeout(() => {
          running = look()
            .catch(warn)
            .finally(() => {
              running = null;
            });
        }, restMs).unref();
      },
      dispose: async () => {
        isDisposed = true;
        if (timer !== null) clearTimeout(timer);
        await running;
        await worker.dispose();
      },
    };
  };
}

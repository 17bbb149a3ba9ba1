import type { ImportTask, ImportTaskResult } from '../imports/importTask';

/** Reads files to import away from the main thread. */
export type ImportReader = {
  /**
   * Rejects with an AppError; `content_invalid` reason `importTooSlow` or `importTooHeavy` for a file that outran
   * its time or memory, `cancelled` when `signal` was aborted.
   */
  read(task: ImportTask, signal: AbortSignal): Promise<ImportTaskResult>;
  dispose(): Promise<void>;
};

import type { ExportTask, ExportTaskResult } from '../exports/exportTask';

/** Carries out export tasks away from the main thread. */
export type JobRunner = {
  /** Rejects with an AppError; `interrupted` when the worker died. */
  run(task: ExportTask): Promise<ExportTaskResult>;
  dispose(): Promise<void>;
};

import { asAppError } from '#shared/domain/errors';
import {
  type ClaimedJob,
  claimNextJob,
  failJob,
  finishJob,
  recordExport,
  reportJobProgress,
  transact,
} from '../library';
import type { ExportQueueDeps } from './exportQueueDeps';
import type { ExportTaskResult } from './exportTask';
import { gatherSnapshot } from './gatherSnapshot';

/** Carries out waiting jobs one after another. */
export type JobPump = {
  /** Says that there may be work. */
  wake(): void;
  /** Settles when the work that was there is done. */
  idle(): Promise<void>;
  dispose(): Promise<void>;
};

/** Part of a job that is done once its article has been read, from 0 to 1. */
const readProgress = 0.5;

export function createJobPump(deps: ExportQueueDeps): JobPump {
  const { events, logger } = deps;
  const { db } = deps.library;
  let pumping: Promise<void> = Promise.resolve();
  let disposed = false;

  /** The job is done and on record, and its article moved on. */
  const finish = (claimed: ClaimedJob, { files, losses }: ExportTaskResult) => {
    const { id: jobId, articleId } = claimed.job;
    transact(db, () => {
      finishJob(db, deps, { jobId, fileNames: files.map(({ name }) => name), losses });
      recordExport(db, deps, { claimed, files });
    });
    events.emit('articles.changed', { ids: [articleId] });
  };

  const carryOut = async (claimed: ClaimedJob) => {
    const jobId = claimed.job.id;
    const tell = () => events.emit('exports.changed', { jobIds: [jobId] });
    tell();
    try {
      const snapshot = gatherSnapshot(deps, claimed);
      reportJobProgress(db, { jobId, progress: readProgress });
      tell();
      const { targetFolder } = claimed;
      const task = { jobId, format: claimed.job.format, snapshot, targetFolder };
      const result = await deps.runner.run(task);
      finish(claimed, result);
    } catch (error) {
      // A program that is closing leaves the job as it is: the next start takes it up.
      if (disposed) return;
      logger.error('export failed', error, { jobId });
      failJob(db, deps, { jobId, error: asAppError(error).toData() });
    }
    tell();
  };
  const pump = async () => {
    for (;;) {
      const claimed = disposed ? null : claimNextJob(db, deps, process.pid);
      if (claimed === null) return;
      await carryOut(claimed);
    }
  };

  return {
    wake: () => {
      if (disposed) return;
      pumping = pumping
        .then(pump)
        .catch((error: unknown) => logger.error('the export queue stopped', error));
    },
    idle: () => pumping,
    dispose: async () => {
      disposed = true;
      await deps.runner.dispose();
      await pumping;
    },
  };
}

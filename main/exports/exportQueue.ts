import { join } from 'node:path';
import type { ArticleId } from '#shared/domain/article';
import { AppError, asAppError } from '#shared/domain/errors';
import type { ExportFormat, Job } from '#shared/domain/job';
import type { EventHub } from '../eventHub';
import {
  type ClaimedJob,
  claimNextJob,
  failJob,
  finishJob,
  insertJobs,
  type Library,
  type LibraryDeps,
  listJobs,
  readJobTarget,
  reportJobProgress,
  requeueInterruptedJobs,
  retryJob,
} from '../library';
import type { JobRunner } from '../ports/jobRunner';
import type { Logger } from '../ports/logger';
import type { Resources } from '../resources/loadResources';
import { gatherSnapshot } from './gatherSnapshot';

/** The export desk: takes orders, keeps them through restarts, carries them out one by one. */
export type ExportQueue = {
  start(order: ExportOrder): readonly string[];
  /** Settles when none of these jobs is waiting or running, with the jobs as they ended. */
  settled(jobIds: readonly string[]): Promise<readonly Job[]>;
  list(): readonly Job[];
  retry(jobId: string): void;
  /** Absolute path of a job's first file; `not_found` while it has none. */
  filePath(jobId: string): string;
  /** Takes up what an earlier run left waiting or half done. */
  resume(): void;
  dispose(): Promise<void>;
};

export type ExportOrder = {
  readonly articleIds: readonly ArticleId[];
  readonly format: ExportFormat;
  /** Absolute path, chosen by the user in a dialog or on the command line. */
  readonly targetFolder: string;
};

export type ExportQueueDeps = LibraryDeps & {
  readonly library: Library;
  readonly resources: Resources;
  readonly runner: JobRunner;
  readonly events: EventHub;
  readonly logger: Logger;
};

/** Milliseconds between looks at jobs that another process of this library may be carrying out. */
const pollMs = 200;

export function createExportQueue(deps: ExportQueueDeps): ExportQueue {
  const { library, events, logger } = deps;
  const { db } = library;
  let pumping: Promise<void> | null = null;
  let disposed = false;

  const changed = (jobId: string) => events.emit('exports.changed', { jobIds: [jobId] });
  const carryOut = async (claimed: ClaimedJob) => {
    const jobId = claimed.job.id;
    changed(jobId);
    try {
      const snapshot = gatherSnapshot(deps, claimed);
      reportJobProgress(db, { jobId, progress: 0.5 });
      changed(jobId);
      const { targetFolder } = claimed;
      const result = await deps.runner.run({ format: claimed.job.format, snapshot, targetFolder });
      finishJob(db, deps, { jobId, ...result });
    } catch (error) {
      // A program that is closing leaves the job as it is: the next start takes it up.
      if (disposed) return;
      logger.error('export failed', error, { jobId });
      failJob(db, deps, { jobId, error: asAppError(error).toData() });
    }
    changed(jobId);
  };
  const pump = async () => {
    for (;;) {
      const claimed = disposed ? null : claimNextJob(db, deps, process.pid);
      if (claimed === null) return;
      await carryOut(claimed);
    }
  };
  const wake = () => {
    if (disposed) return;
    const run = (pumping ?? Promise.resolve()).then(pump);
    pumping = run.catch((error: unknown) => logger.error('the export queue stopped', error));
  };
  const listAll = () => listJobs(db).jobs;

  return {
    list: listAll,
    start: ({ articleIds, format, targetFolder }) => {
      const jobs = insertJobs(db, deps, { articleIds, format, targetFolder });
      const jobIds = jobs.map(({ id }) => id);
      events.emit('exports.changed', { jobIds });
      wake();
      return jobIds;
    },
    settled: async (jobIds) => {
      for (;;) {
        await pumping;
        const jobs = listAll().filter(({ id }) => jobIds.includes(id));
        if (jobs.every(({ state }) => state !== 'queued' && state !== 'running')) return jobs;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
        wake();
      }
    },
    retry: (jobId) => {
      retryJob(db, deps, jobId);
      changed(jobId);
      wake();
    },
    filePath: (jobId) => {
      const { targetFolder, fileNames } = readJobTarget(db, jobId);
      const [first] = fileNames;
      if (first === undefined) throw new AppError('not_found', { reason: 'fileMissing' });
      return join(targetFolder, first);
    },
    resume: () => {
      const jobIds = [...requeueInterruptedJobs(db, deps, isAlive)];
      if (jobIds.length > 0) events.emit('exports.changed', { jobIds });
      wake();
    },
    dispose: async () => {
      disposed = true;
      await deps.runner.dispose();
      await pumping;
    },
  };
}

/** Whether another process with this number runs; this one has only just begun. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

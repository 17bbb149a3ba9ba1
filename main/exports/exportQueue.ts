import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { ExportFormat, Job } from '#shared/domain/job';
import {
  cancelJob,
  insertJobs,
  listJobs,
  readJob,
  readJobTarget,
  requeueInterruptedJobs,
  retryJob,
} from '../library';
import type { ExportQueueDeps } from './exportQueueDeps';
import { createJobPump } from './jobPump';

/** The export desk: takes orders, keeps them through restarts, carries them out one by one. */
export type ExportQueue = {
  start(order: ExportOrder): readonly string[];
  /** Settles when none of these jobs is waiting or running, with the jobs as they ended. */
  settled(jobIds: readonly string[]): Promise<readonly Job[]>;
  list(): readonly Job[];
  /** Takes back a job that still waits; one that runs or has ended stays as it is. */
  cancel(jobId: string): void;
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

/** Milliseconds between looks at jobs that another process of this library may be carrying out. */
const pollMs = 200;

export function createExportQueue(deps: ExportQueueDeps): ExportQueue {
  const { library, events } = deps;
  const { db } = library;
  const pump = createJobPump(deps);
  const changed = (jobIds: readonly string[]) => {
    if (jobIds.length > 0) events.emit('exports.changed', { jobIds: [...jobIds] });
  };
  const list = () => listJobs(db).jobs;
  let hasFreedLost = false;
  // Once, before this process runs a job: a running row with its number is an older process's.
  const freeLostJobs = () => {
    if (!hasFreedLost) changed(requeueInterruptedJobs(db, deps, isAlive));
    hasFreedLost = true;
  };

  return {
    list,
    start: ({ articleIds, format, targetFolder }) => {
      freeLostJobs();
      const jobs = insertJobs(db, deps, { articleIds, format, targetFolder });
      const jobIds = jobs.map(({ id }) => id);
      changed(jobIds);
      pump.wake();
      return jobIds;
    },
    settled: async (jobIds) => {
      for (;;) {
        await pump.idle();
        const jobs = jobIds.flatMap((id) => readJob(db, id)?.job ?? []);
        if (jobs.every(({ state }) => state !== 'queued' && state !== 'running')) return jobs;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
        pump.wake();
      }
    },
    cancel: (jobId) => {
      if (readJob(db, jobId)?.job.state === 'queued') cancelJob(db, deps, jobId);
      changed([jobId]);
    },
    retry: (jobId) => {
      retryJob(db, jobId);
      changed([jobId]);
      pump.wake();
    },
    filePath: (jobId) => {
      const { targetFolder, fileNames } = readJobTarget(db, jobId);
      const [first] = fileNames;
      if (first === undefined) throw new AppError('not_found', { reason: 'fileMissing' });
      const path = join(targetFolder, first);
      if (!existsSync(path)) throw new AppError('not_found', { reason: 'fileMissing' });
      return path;
    },
    resume: () => {
      freeLostJobs();
      pump.wake();
    },
    dispose: pump.dispose,
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

import { z } from 'zod';
import { AppError, type AppErrorData } from '#shared/domain/errors';
import type { ExportLoss, Job } from '#shared/domain/job';
import { timestamp } from '../../ports/clock';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  run,
  transact,
  type WritableDb,
} from '../database/database';

const stateRow = z.object({ state: z.string() });

/** Moves a job on, provided that it stands where the move starts. */
function moveJob(db: WritableDb, jobId: string, move: () => number): void {
  transact(db, () => {
    if (move() > 0) return;
    const row = one(db, 'SELECT state FROM jobs WHERE id = :jobId', { jobId });
    if (row === undefined) throw new AppError('not_found', { reason: 'jobNotFound' });
    const { state } = parseRow(stateRow, row);
    throw new AppError('conflict', { reason: 'jobState', details: { state } });
  });
}

/** Notes how far a running job is, 0 to 1. Errors: `not_found`, `conflict` reason `jobState`. */
export function reportJobProgress(
  db: WritableDb,
  input: { readonly jobId: string; readonly progress: number },
): void {
  const { jobId } = input;
  const progress = Math.min(1, Math.max(0, input.progress));
  const sql = `UPDATE jobs SET progress = :progress WHERE id = :jobId AND state = 'running'`;
  moveJob(db, jobId, () => run(db, sql, { jobId, progress }));
}

/** Ends a running job well. Errors: `not_found`, `conflict` reason `jobState`. */
export function finishJob(
  db: WritableDb,
  deps: LibraryDeps,
  input: Pick<Job, 'fileNames'> & {
    readonly jobId: string;
    readonly losses: readonly ExportLoss[];
  },
): void {
  const { jobId } = input;
  const fileNames = JSON.stringify(input.fileNames);
  const losses = JSON.stringify(input.losses);
  const sql = `UPDATE jobs SET state = 'succeeded', runner_pid = NULL, progress = 1,
      file_names = :fileNames, losses = :losses, error = NULL, finished_at = :at
    WHERE id = :jobId AND state = 'running'`;
  const at = timestamp(deps.clock);
  moveJob(db, jobId, () => run(db, sql, { jobId, fileNames, losses, at }));
}

/** Ends a waiting or running job with the error that the desk shows. Errors as `finishJob`. */
export function failJob(
  db: WritableDb,
  deps: LibraryDeps,
  input: { readonly jobId: string; readonly error: AppErrorData },
): void {
  const { jobId } = input;
  const error = JSON.stringify(input.error);
  const sql = `UPDATE jobs SET state = 'failed', runner_pid = NULL, error = :error,
      finished_at = :at
    WHERE id = :jobId AND state IN ('queued', 'running')`;
  const at = timestamp(deps.clock);
  moveJob(db, jobId, () => run(db, sql, { jobId, error, at }));
}

/** Takes a waiting or running job back; its runner learns of it when it reports. Errors as `finishJob`. */
export function cancelJob(db: WritableDb, deps: LibraryDeps, jobId: string): void {
  const sql = `UPDATE jobs SET state = 'cancelled', runner_pid = NULL, finished_at = :at
    WHERE id = :jobId AND state IN ('queued', 'running')`;
  const at = timestamp(deps.clock);
  moveJob(db, jobId, () => run(db, sql, { jobId, at }));
}

/** Starts that a job gets: one that takes its process down with it must not do so for ever. */
const maxAttempts = 3;

const runningRow = z.object({ id: z.string(), attempts: z.number(), runnerPid: z.number() });

/**
 * Queues again the jobs whose runner is gone, and returns the ids of all that changed; after three
 * starts a job fails as `interrupted` instead. For the start of a process, before it claims a job:
 * `isAlive` answers false for that process itself, since a row with its pid is an older process's.
 */
export function requeueInterruptedJobs(
  db: WritableDb,
  deps: LibraryDeps,
  isAlive: (pid: number) => boolean,
): readonly string[] {
  return transact(db, () => {
    const lost = all(
      db,
      `SELECT id, attempts, runner_pid AS runnerPid FROM jobs WHERE state = 'running'
       ORDER BY ordinal`,
    )
      .map((row) => parseRow(runningRow, row))
      .filter((job) => !isAlive(job.runnerPid));
    const sql = `UPDATE jobs SET state = 'queued', runner_pid = NULL, progress = 0 WHERE id = :id`;
    const error = new AppError('interrupted').toData();
    for (const { id, attempts } of lost) {
      if (attempts < maxAttempts) run(db, sql, { id });
      else failJob(db, deps, { jobId: id, error });
    }
    return lost.map((job) => job.id);
  });
}

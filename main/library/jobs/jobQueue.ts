import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { ExportFormat, Job } from '#shared/domain/job';
import { timestamp } from '../../ports/clock';
import { articleNotFound } from '../articles/articleRows';
import { sha256Of } from '../articles/content';
import {
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { jobColumns, readJob, readJobRow } from './jobRows';

const snapshotRow = z.object({ revision: z.number(), title: z.string() });
type Target = {
  readonly articleId: ArticleId;
  readonly format: ExportFormat;
  readonly targetFolder: string;
};

function takeSnapshot(db: ReadableDb, target: Target) {
  const { articleId, format, targetFolder } = target;
  const sql = 'SELECT revision, title FROM articles WHERE id = :articleId';
  const row = one(db, sql, { articleId });
  if (row === undefined) throw articleNotFound(articleId);
  const { revision, title } = parseRow(snapshotRow, row);
  const key = sha256Of([articleId, revision, format, targetFolder].join('\n'));
  return { revision, title, key };
}

function findLive(db: ReadableDb, key: string): string | null {
  const sql = `SELECT id FROM jobs WHERE idempotency_key = :key AND state IN ('queued', 'running')`;
  const row = one(db, sql, { key });
  return row === undefined ? null : parseRow(z.object({ id: z.string() }), row).id;
}

function existingJob(db: ReadableDb, jobId: string): Job {
  const reading = readJob(db, jobId);
  if (reading === null) throw new AppError('not_found', { reason: 'jobNotFound' });
  return reading.job;
}

/**
 * Queues one export an article of its current revision, all or none, and returns the jobs in order. An
 * export that already waits or runs is returned as it is, not queued again. Errors: `not_found`.
 */
export function insertJobs(
  db: WritableDb,
  deps: LibraryDeps,
  input: {
    readonly articleIds: readonly ArticleId[];
    readonly format: ExportFormat;
    readonly targetFolder: string;
  },
): readonly Job[] {
  const { format, targetFolder } = input;
  const at = timestamp(deps.clock);
  return transact(db, () =>
    input.articleIds.map((articleId) => {
      const snapshot = takeSnapshot(db, { articleId, format, targetFolder });
      const live = findLive(db, snapshot.key);
      if (live !== null) return existingJob(db, live);
      const id = deps.ids.record();
      run(
        db,
        `INSERT INTO jobs (id, article_id, revision, title, format, target_folder,
           idempotency_key, state, progress, attempts, file_names, losses, created_at)
         VALUES (:id, :articleId, :revision, :title, :format, :targetFolder, :key, 'queued', 0, 0,
           '[]', '[]', :at)`,
        { id, articleId, format, targetFolder, at, ...snapshot },
      );
      return existingJob(db, id);
    }),
  );
}

/** A job in the hands of a runner; `revision` is the text to export, for `readRevision`. */
export type ClaimedJob = {
  readonly job: Job;
  readonly targetFolder: string;
  readonly revision: number;
};

const unreadableJob = JSON.stringify(
  new AppError('content_invalid', { reason: 'rowDamaged' }).toData(),
);

/**
 * Hands the oldest waiting job to the process `runnerPid`, or null when none waits. `attempts` counts
 * how often a job was started. A waiting job that cannot be read is marked as failed and passed over.
 */
export function claimNextJob(
  db: WritableDb,
  deps: LibraryDeps,
  runnerPid: number,
): ClaimedJob | null {
  const at = timestamp(deps.clock);
  return transact(db, () => {
    while (true) {
      const row = one(
        db,
        `UPDATE jobs SET state = 'running', runner_pid = :runnerPid, attempts = attempts + 1,
           progress = 0, started_at = :at, finished_at = NULL, error = NULL
         WHERE ordinal = (SELECT min(ordinal) FROM jobs WHERE state = 'queued')
         RETURNING ${jobColumns}`,
        { runnerPid, at },
      );
      if (row === undefined) return null;
      const reading = readJobRow(row);
      if ('job' in reading) {
        const { job, targetFolder, revision } = reading;
        return { job, targetFolder, revision };
      }
      run(
        db,
        `UPDATE jobs SET state = 'failed', runner_pid = NULL, error = :error, finished_at = :at
         WHERE id = :id`,
        { id: reading.id, error: unreadableJob, at },
      );
    }
  });
}

/**
 * Queues a failed or cancelled job again, with the article's current text: who tries again has
 * mostly mended it. Errors: `not_found`; `conflict` reason `jobState` or `jobQueued` (the same export waits already).
 */
export function retryJob(db: WritableDb, jobId: string): void {
  transact(db, () => {
    const reading = readJob(db, jobId);
    if (reading === null) throw new AppError('not_found', { reason: 'jobNotFound' });
    const { job, targetFolder } = reading;
    const { articleId, format, state } = job;
    if (state !== 'failed' && state !== 'cancelled') {
      throw new AppError('conflict', { reason: 'jobState', details: { state } });
    }
    const snapshot = takeSnapshot(db, { articleId, format, targetFolder });
    if (findLive(db, snapshot.key) !== null)
      throw new AppError('conflict', { reason: 'jobQueued' });
    run(
      db,
      `UPDATE jobs SET state = 'queued', revision = :revision, title = :title,
         idempotency_key = :key, progress = 0, file_names = '[]', losses = '[]', error = NULL,
         finished_at = NULL
       WHERE id = :jobId`,
      { jobId, ...snapshot },
    );
  });
}

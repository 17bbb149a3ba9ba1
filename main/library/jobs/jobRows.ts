import { z } from 'zod';
import { articleIdSchema } from '#shared/domain/article';
import { AppError, appErrorDataSchema } from '#shared/domain/errors';
import { exportLossSchema, type Job, jobSchema } from '#shared/domain/job';
import { jsonColumn } from '../database/columns';
import { all, one, parseRow, type ReadableDb, type Unreadable } from '../database/database';

/** The columns of a job with what only main may know of it. */
export const jobColumns = `id, article_id AS articleId, revision, title, format,
  target_folder AS targetFolder, state, progress, attempts, file_names AS fileNames, losses, error,
  runner_pid AS runnerPid, created_at AS createdAt, finished_at AS finishedAt`;

const jobRow = jobSchema
  .extend({
    articleId: articleIdSchema,
    fileNames: jsonColumn(z.array(z.string()).readonly()),
    losses: jsonColumn(z.array(exportLossSchema).readonly()),
    error: jsonColumn(appErrorDataSchema).nullable(),
    revision: z.number(),
    targetFolder: z.string(),
    runnerPid: z.number().nullable(),
  })
  .transform(({ revision, targetFolder, runnerPid, ...job }) => ({
    job: job satisfies Job as Job,
    revision,
    targetFolder,
    runnerPid,
  }));

/** A job with its snapshot, its folder and the process that runs it. */
export type JobReading = Readonly<z.output<typeof jobRow>>;

const nameRow = z.object({ id: z.string() });

/** Reads a row of `jobs`; one that this program does not understand is a value, not an error. */
export function readJobRow(row: unknown): JobReading | Unreadable {
  const parsed = jobRow.safeParse(row);
  if (parsed.success) return parsed.data;
  return { id: parseRow(nameRow, row).id, message: parsed.error.message };
}

/** The newest jobs first, and those of them that cannot be read. */
export type JobList = { readonly jobs: readonly Job[]; readonly unreadable: readonly Unreadable[] };

const listedJobs = 500;

/** The newest 500 jobs. */
export function listJobs(db: ReadableDb): JobList {
  const sql = `SELECT ${jobColumns} FROM jobs ORDER BY ordinal DESC LIMIT ${listedJobs}`;
  const readings = all(db, sql).map(readJobRow);
  return {
    jobs: readings.flatMap((reading) => ('job' in reading ? [reading.job] : [])),
    unreadable: readings.flatMap((reading) => ('job' in reading ? [] : [reading])),
  };
}

/** One job with what only main may know of it, or null; damaged ones are `content_invalid`. */
export function readJob(db: ReadableDb, jobId: string): JobReading | null {
  const row = one(db, `SELECT ${jobColumns} FROM jobs WHERE id = :jobId`, { jobId });
  return row === undefined ? null : parseRow(jobRow, row);
}

/** Where a job writes: the folder's absolute path, and the names of the files once written. Errors: `not_found`. */
export function readJobTarget(
  db: ReadableDb,
  jobId: string,
): { readonly targetFolder: string; readonly fileNames: readonly string[] } {
  const reading = readJob(db, jobId);
  if (reading === null) throw new AppError('not_found', { reason: 'jobNotFound' });
  return { targetFolder: reading.targetFolder, fileNames: reading.job.fileNames };
}

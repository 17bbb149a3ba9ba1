import { basename } from 'node:path';
import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type ExportRecord, exportRecordSchema } from '#shared/domain/workflow/signOff';
import { isProof, statusAfterExport } from '#shared/domain/workflow/standing';
import { timestamp } from '../../ports/clock';
import { readHead } from '../articles/articleRows';
import { flagColumn, jsonColumn } from '../database/columns';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import type { ClaimedJob } from '../jobs/jobQueue';
import { readStanding, setStanding } from './standing';

const recordRow = exportRecordSchema.omit({ folder: true }).extend({
  files: jsonColumn(exportRecordSchema.shape.files),
  isProof: flagColumn,
  targetFolder: z.string(),
});

/** Where an article was exported to, the newest first. Errors: `content_invalid`. */
export function listExportRecords(db: ReadableDb, articleId: ArticleId): readonly ExportRecord[] {
  const rows = all(
    db,
    `SELECT id, revision, content_sha256 AS sha256, format, target_folder AS targetFolder, files,
       sign_off_id AS signOffId, is_proof AS isProof, at
     FROM export_records WHERE article_id = :articleId ORDER BY ordinal DESC`,
    { articleId },
  );
  return rows.map((row) => {
    const { targetFolder, ...record } = parseRow(recordRow, row);
    return { ...record, folder: basename(targetFolder) };
  });
}

/** The sign-off that a text of an article has: its last record, if that is one for this text; else null. */
function signOffOf(db: ReadableDb, articleId: ArticleId, sha256: string): string | null {
  const row = one(
    db,
    `SELECT id FROM sign_offs WHERE ordinal =
       (SELECT max(ordinal) FROM sign_offs WHERE article_id = :articleId)
     AND transition = 'signOff' AND content_sha256 = :sha256`,
    { articleId, sha256 },
  );
  return row === undefined ? null : parseRow(z.object({ id: z.string() }), row).id;
}

function sha256OfRevision(db: ReadableDb, { job, revision }: ClaimedJob): string {
  const { articleId } = job;
  const row = one(
    db,
    `SELECT content_sha256 AS sha256 FROM revisions
     WHERE article_id = :articleId AND revision = :revision`,
    { articleId, revision },
  );
  return parseRow(z.object({ sha256: z.string() }), row).sha256;
}

/**
 * Puts a finished export on record and moves its article on, in one transaction: to 已导出 when the text
 * that was written is still its text. A copy out of a review moves nothing.
 */
export function recordExport(
  db: WritableDb,
  deps: LibraryDeps,
  done: { readonly claimed: ClaimedJob; readonly files: ExportRecord['files'] },
): void {
  const { job, revision, targetFolder } = done.claimed;
  const { articleId, format } = job;
  transact(db, () => {
    const { status } = readStanding(db, articleId);
    const sha256 = sha256OfRevision(db, done.claimed);
    const signOffId = signOffOf(db, articleId, sha256);
    const isSigned = signOffId !== null;
    run(
      db,
      `INSERT INTO export_records (id, article_id, revision, content_sha256, job_id, format,
         target_folder, files, sign_off_id, is_proof, at)
       VALUES (:id, :articleId, :revision, :sha256, :jobId, :format, :targetFolder, :files,
         :signOffId, :isProof, :at)`,
      {
        id: deps.ids.record(),
        articleId,
        revision,
        sha256,
        jobId: job.id,
        format,
        targetFolder,
        files: JSON.stringify(done.files),
        signOffId,
        isProof: isProof({ status, isSigned }) ? 1 : 0,
        at: timestamp(deps.clock),
      },
    );
    const isCurrent = readHead(db, articleId).contentSha256 === sha256;
    const next = statusAfterExport({ status, isCurrent, isSigned });
    // A text that is exported again while a newer one is out settles nothing.
    if (next !== status || (next === 'exported' && isCurrent)) {
      setStanding(db, articleId, { status: next, settled: { status: 'exported', sha256 } });
    }
  });
}

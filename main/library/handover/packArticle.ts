import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { timestamp } from '../../ports/clock';
import { articleNotFound } from '../articles/articleRows';
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
import { copyArticle, holdsArticle } from './copyArticle';

const packedRow = z.object({
  id: z.string(),
  title: z.string(),
  revision: z.number(),
  sha256: z.string(),
  revisions: z.number(),
});

/** An article as a hand-over file names it. */
export type PackedArticle = z.output<typeof packedRow>;

/** What a library holds of an article, as a hand-over file names it. Errors: `not_found`. */
export function packedArticle(db: ReadableDb, id: ArticleId): PackedArticle {
  const row = one(
    db,
    `SELECT a.id, a.title, a.revision, v.content_sha256 AS sha256,
       (SELECT count(*) FROM revisions WHERE article_id = a.id) AS revisions
     FROM articles AS a CROSS JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision
     WHERE a.id = :id`,
    { id },
  );
  if (row === undefined) throw articleNotFound(id);
  return parseRow(packedRow, row);
}

/** The pictures that a library holds, by hash, in order. */
export function packedMedia(db: ReadableDb): readonly string[] {
  const rows = all(db, 'SELECT id FROM media ORDER BY id');
  return rows.map((row) => parseRow(z.object({ id: z.string() }), row).id);
}

/** Copies an article into the small library of a hand-over file. Errors: `not_found`. */
export function packArticle(from: ReadableDb, to: WritableDb, id: ArticleId): PackedArticle {
  if (!holdsArticle(from, id)) throw articleNotFound(id);
  transact(to, () => {
    copyArticle(from, to, id);
    copyMerged(from, to, id);
  });
  return packedArticle(to, id);
}

const mergedRow = z.object({
  sha256: z.string(),
  revision: z.number(),
  content: z.string(),
  savedAt: z.string(),
  cause: z.string(),
  author: z.string(),
  handoverId: z.string(),
});

/** Texts of other desks that were merged into this article go along: they tell the next desk what ours knows. */
function copyMerged(from: ReadableDb, to: WritableDb, articleId: ArticleId): void {
  const rows = all(
    from,
    `SELECT content_sha256 AS sha256, revision, content, saved_at AS savedAt, cause, author,
       handover_id AS handoverId
     FROM other_revisions WHERE article_id = :articleId AND merged = 1`,
    { articleId },
  ).map((row) => parseRow(mergedRow, row));
  const handovers = all(
    from,
    `SELECT * FROM handovers WHERE id IN
       (SELECT handover_id FROM other_revisions WHERE article_id = :articleId AND merged = 1)`,
    { articleId },
  ).map((row) => parseRow(handoverRow, row));
  for (const handover of handovers) insertHandover(to, handover);
  for (const row of rows) {
    run(
      to,
      `INSERT INTO other_revisions (article_id, content_sha256, revision, content, saved_at, cause,
         author, handover_id, merged)
       VALUES (:articleId, :sha256, :revision, :content, :savedAt, :cause, :author, :handoverId, 1)`,
      { ...row, articleId },
    );
  }
}

const handoverRow = z.object({
  id: z.string(),
  file_name: z.string(),
  sent_by: z.string(),
  sent_at: z.string(),
  note: z.string(),
  received_at: z.string(),
});

function insertHandover(db: WritableDb, row: z.output<typeof handoverRow>): void {
  run(
    db,
    `INSERT INTO handovers (id, file_name, sent_by, sent_at, note, received_at)
     VALUES (:id, :file_name, :sent_by, :sent_at, :note, :received_at) ON CONFLICT DO NOTHING`,
    row,
  );
}

/** What a hand-over file says of itself. */
export type HandoverNote = {
  readonly id: string;
  readonly fileName: string;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly note: string;
};

/** Puts a received file on record. */
export function noteHandover(db: WritableDb, deps: LibraryDeps, noted: HandoverNote): void {
  insertHandover(db, {
    id: noted.id,
    file_name: noted.fileName,
    sent_by: noted.sentBy,
    sent_at: noted.sentAt,
    note: noted.note,
    received_at: timestamp(deps.clock),
  });
}

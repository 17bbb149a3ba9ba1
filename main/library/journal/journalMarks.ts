import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { one, parseRow, type ReadableDb, run, type WritableDb } from '../database/database';
import type { JournalMark } from './placeBatch';

const markRow = z.object({
  baseRevision: z.number(),
  settledSeq: z.number(),
  previousBase: z.number(),
});

/** The mark of an article that `sitting` left, or null. */
export function readMark(
  db: ReadableDb,
  of: { readonly articleId: ArticleId; readonly sitting: string },
): JournalMark | null {
  const row = one(
    db,
    `SELECT base_revision AS baseRevision, settled_seq AS settledSeq, previous_base AS previousBase
     FROM journal_marks WHERE article_id = :articleId AND sitting = :sitting`,
    of,
  );
  return row === undefined ? null : parseRow(markRow, row);
}

/**
 * Takes the entries that a save holds out of the journal and moves later ones to the revision it
 * made; part of the save's transaction.
 */
export function settleJournal(
  db: WritableDb,
  save: {
    readonly articleId: ArticleId;
    readonly baseRevision: number;
    readonly revision: number;
    readonly throughSeq: number;
  },
): void {
  const { articleId, baseRevision, revision, throughSeq } = save;
  const { sitting } = db.connection;
  const stretch = { articleId, sitting, baseRevision };
  const mark = readMark(db, stretch);
  const carriedSeq = mark?.baseRevision === baseRevision ? mark.settledSeq : 0;
  run(
    db,
    `DELETE FROM journal WHERE article_id = :articleId AND sitting = :sitting
       AND base_revision = :baseRevision AND seq <= :throughSeq`,
    { ...stretch, throughSeq },
  );
  run(
    db,
    `UPDATE journal SET base_revision = :revision WHERE article_id = :articleId
       AND sitting = :sitting AND base_revision = :baseRevision`,
    { ...stretch, revision },
  );
  run(
    db,
    `INSERT INTO journal_marks (article_id, sitting, base_revision, settled_seq, previous_base)
     VALUES (:articleId, :sitting, :revision, :settledSeq, :baseRevision)
     ON CONFLICT (article_id) DO UPDATE SET sitting = excluded.sitting,
       base_revision = excluded.base_revision, settled_seq = excluded.settled_seq,
       previous_base = excluded.previous_base`,
    { ...stretch, revision, settledSeq: throughSeq === 0 ? carriedSeq : throughSeq },
  );
}

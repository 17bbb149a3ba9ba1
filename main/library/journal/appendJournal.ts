import { Step } from '@tiptap/pm/transform';
import { z } from 'zod';
import type { JournalBatch, JournalEntry } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { articleSchema } from '#shared/editor/schema';
import { timestamp } from '../../ports/clock';
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
import { foldStretch } from './foldStretch';
import { readMark } from './journalMarks';
import { encodeEntry, type JournalStretch } from './journalRecords';
import { baseOfBatch, placeBatch } from './placeBatch';

function lastStoredSeq(db: ReadableDb, stretch: JournalStretch): number | null {
  const row = one(
    db,
    `SELECT max(seq) AS seq FROM journal
     WHERE article_id = :articleId AND sitting = :sitting AND base_revision = :baseRevision`,
    stretch,
  );
  return parseRow(z.object({ seq: z.number().nullable() }), row).seq;
}

function refuseUnknownRevision(db: ReadableDb, batch: JournalBatch): void {
  const { articleId, baseRevision } = batch;
  const sql = 'SELECT 1 FROM revisions WHERE article_id = :articleId AND revision = :baseRevision';
  if (one(db, sql, { articleId, baseRevision }) !== undefined) return;
  throw new AppError('not_found', {
    reason: 'revisionNotFound',
    details: { articleId, revision: baseRevision },
  });
}

/** A step that cannot even be read would stop every later replay: refused while the desk still has it. */
function refuseUnreadableSteps(entries: readonly JournalEntry[]): void {
  try {
    for (const entry of entries) {
      if (entry.kind !== 'steps') continue;
      for (const step of entry.steps) Step.fromJSON(articleSchema, step);
    }
  } catch (error) {
    throw new AppError('invalid_input', { reason: 'journalStep', cause: error });
  }
}

const storedRow = z.object({ seq: z.number(), kind: z.string(), payload: z.string() });

/** The first entry whose number is taken by another one, or null. */
function findTaken(
  db: ReadableDb,
  stretch: JournalStretch,
  batch: { readonly entries: readonly NumberedEntry[]; readonly storedSeq: number },
): number | null {
  const rows = all(
    db,
    `SELECT seq, kind, payload FROM journal
     WHERE article_id = :articleId AND sitting = :sitting AND base_revision = :baseRevision
       AND seq >= :firstSeq`,
    { ...stretch, firstSeq: batch.entries[0]?.seq ?? 1 },
  ).map((row) => parseRow(storedRow, row));
  const stored = new Map(rows.map((row) => [row.seq, row]));
  const taken = batch.entries.find(({ seq, entry }) => {
    if (seq > batch.storedSeq) return false;
    const { kind, payload } = encodeEntry({ ...stretch, seq }, entry);
    const row = stored.get(seq);
    return row?.kind !== kind || row.payload !== payload;
  });
  return taken?.seq ?? null;
}

type NumberedEntry = { readonly seq: number; readonly entry: JournalEntry };

function insertEntries(
  db: WritableDb,
  stretch: JournalStretch,
  added: { readonly entries: readonly NumberedEntry[]; readonly at: string },
): void {
  for (const { seq, entry } of added.entries) {
    run(
      db,
      `INSERT INTO journal (article_id, sitting, base_revision, seq, kind, payload, crc32, at)
       VALUES (:articleId, :sitting, :baseRevision, :seq, :kind, :payload, :crc32, :at)`,
      { ...stretch, seq, at: added.at, ...encodeEntry({ ...stretch, seq }, entry) },
    );
  }
}

function gather(db: ReadableDb, batch: JournalBatch) {
  const { articleId } = batch;
  const { sitting } = db.connection;
  refuseUnknownRevision(db, batch);
  const mark = readMark(db, { articleId, sitting });
  const baseRevision = baseOfBatch(batch.baseRevision, mark);
  const stretch: JournalStretch = { articleId, sitting, baseRevision };
  const moved = baseRevision !== batch.baseRevision;
  const settledSeq = mark?.baseRevision === baseRevision ? mark.settledSeq : 0;
  return { stretch, moved, settledSeq, storedSeq: lastStoredSeq(db, stretch) };
}

/**
 * Writes unsaved changes to the disk, all of a batch or none. Sending a batch again is harmless; a
 * number left out is `invalid_input` reason `journalGap`, other entries under numbers already taken are
 * `conflict` reason `journalTaken`, a revision never stored is `not_found`.
 *
 * Numbers run on through saves while an article stays open, and start at 1 when it is opened anew: a
 * batch from 1 that differs from what stands there folds the earlier opening's entries into a recovery
 * first. A batch may still name the revision that the last save started from.
 */
export function appendJournal(db: WritableDb, deps: LibraryDeps, batch: JournalBatch): void {
  refuseUnreadableSteps(batch.entries);
  const at = timestamp(deps.clock);
  const { articleId, firstSeq } = batch;
  const lastSeq = firstSeq + batch.entries.length - 1;
  transact(db, () => {
    const { stretch, ...facts } = gather(db, batch);
    const place = placeBatch({ firstSeq, lastSeq, ...facts });
    if (place.kind === 'settled') return;
    if (place.kind === 'gap') {
      const details = { articleId, firstSeq, expectedSeq: place.expectedSeq };
      throw new AppError('invalid_input', { reason: 'journalGap', details });
    }
    const entries = batch.entries
      .map((entry, index): NumberedEntry => ({ seq: firstSeq + index, entry }))
      .filter(({ seq }) => seq >= place.fromSeq);
    const storedSeq = facts.storedSeq ?? 0;
    const takenSeq = findTaken(db, stretch, { entries, storedSeq });
    if (takenSeq !== null) {
      if (place.fromSeq > 1) {
        const details = { articleId, seq: takenSeq };
        throw new AppError('conflict', { reason: 'journalTaken', details });
      }
      foldStretch(db, deps, stretch);
      return insertEntries(db, stretch, { entries, at });
    }
    const added = entries.filter(({ seq }) => seq > storedSeq);
    insertEntries(db, stretch, { entries: added, at });
  });
}

import { matterOf } from '#shared/domain/article';
import { documentToJson } from '#shared/editor/parseDocument';
import { timestamp } from '../../ports/clock';
import { readHead } from '../articles/articleRows';
import { prepareContent } from '../articles/content';
import { type LibraryDeps, type ReadableDb, run, type WritableDb } from '../database/database';
import { readRevision } from '../revisions/revisions';
import { readMark } from './journalMarks';
import { type JournalRecord, type JournalStretch, readStretch } from './journalRecords';
import { keepRecovery } from './recoveries';
import { type ReplayStop, replayJournal } from './replayJournal';

type Rejection = { readonly seq: number; readonly why: ReplayStop['why'] | 'base' | 'start' };

function reject(
  db: WritableDb,
  stretch: JournalStretch,
  from: Rejection & { readonly at: string },
): number {
  const { at, seq, why } = from;
  return run(
    db,
    `INSERT INTO journal_rejects (article_id, sitting, base_revision, seq, kind, payload, crc32, at,
       reason, rejected_at)
     SELECT article_id, sitting, base_revision, seq, kind, payload, crc32, at,
       CASE seq WHEN :seq THEN :why ELSE 'after ' || :why END, :at
     FROM journal WHERE article_id = :articleId AND sitting = :sitting
       AND base_revision = :baseRevision AND seq >= :seq`,
    { ...stretch, at, seq, why },
  );
}

/** A stretch whose head is missing cannot be trusted to fit its base. */
function startsRight(
  db: ReadableDb,
  stretch: JournalStretch,
  records: readonly JournalRecord[],
): boolean {
  const mark = readMark(db, stretch);
  const first = records[0]?.seq;
  if (mark?.baseRevision !== stretch.baseRevision) return true;
  return first === 1 || first === mark.settledSeq + 1;
}

type Draft = {
  /** The name of the kept text; null when there was nothing to keep. */
  readonly recoveryId: string | null;
  readonly stopped: Rejection | null;
};

function keepDraft(db: WritableDb, deps: LibraryDeps, stretch: JournalStretch): Draft {
  const { articleId, baseRevision } = stretch;
  const base = readRevision(db, { articleId, revision: baseRevision });
  const records = readStretch(db, stretch);
  const seq = records[0]?.seq ?? 1;
  if (!base.ok) return { recoveryId: null, stopped: { seq, why: 'base' } };
  if (!startsRight(db, stretch, records))
    return { recoveryId: null, stopped: { seq, why: 'start' } };
  const state = { document: base.document, ...matterOf(base.content) };
  const replay = replayJournal(state, records);
  const { document, applied, stopped } = replay;
  const prepared = prepareContent({
    ...base.content,
    ...matterOf(replay),
    document: documentToJson(document),
  });
  const isStored = prepared.sha256 === readHead(db, articleId).contentSha256;
  if (applied === 0 || isStored) return { recoveryId: null, stopped };
  const partial = stopped !== null;
  const kept = { articleId, baseRevision, reason: 'unsaved', partial, prepared } as const;
  return { recoveryId: keepRecovery(db, deps, kept), stopped };
}

/** What folding made of one stretch. */
export type FoldedStretch = {
  readonly recoveryId: string | null;
  readonly partial: boolean;
  readonly rejectedEntries: number;
};

/**
 * Turns one stretch into a recovery, unless the article already reads so, and takes it out of the
 * journal; entries that cannot be read, and those after them, move to `journal_rejects`. The caller
 * holds the transaction.
 */
export function foldStretch(
  db: WritableDb,
  deps: LibraryDeps,
  stretch: JournalStretch,
): FoldedStretch {
  const { recoveryId, stopped } = keepDraft(db, deps, stretch);
  const at = timestamp(deps.clock);
  const rejectedEntries = stopped === null ? 0 : reject(db, stretch, { ...stopped, at });
  run(
    db,
    `DELETE FROM journal WHERE article_id = :articleId AND sitting = :sitting
       AND base_revision = :baseRevision`,
    stretch,
  );
  return { recoveryId, partial: stopped !== null, rejectedEntries };
}

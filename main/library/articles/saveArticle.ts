import { type ArticleContent, type ArticleId, matterOf } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { countBody } from '#shared/editor/readDocument';
import { timestamp } from '../../ports/clock';
import { type LibraryDeps, type ReadableDb, transact, type WritableDb } from '../database/database';
import { decodeUtf8 } from '../database/decodeUtf8';
import { settleJournal } from '../journal/journalMarks';
import { readStretch } from '../journal/journalRecords';
import { keepRecovery } from '../journal/recoveries';
import { replayJournal } from '../journal/replayJournal';
import { appendRevision } from './appendRevision';
import { type ArticleHeadInBytes, readHeadInBytes } from './articleRows';
import {
  type CheckedContent,
  type PreparedContent,
  prepareContent,
  readContent,
  type StoredContent,
  sha256Of,
} from './content';
import { decideSave, type SaveFacts, type SaveRefusal } from './decideSave';

/** A save: `content` holds everything up to journal entry `throughSeq`, 0 for none. */
export type SaveInput = {
  readonly id: ArticleId;
  readonly baseRevision: number;
  readonly content: ArticleContent;
  readonly throughSeq: number;
  /** Who writes at this desk; empty or absent when the desk was not told. */
  readonly author?: string;
};

/** A stored save. */
export type Saved = { readonly revision: number; readonly savedAt: string };

type Outcome =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | {
      readonly kind: 'refused';
      readonly reason: SaveRefusal;
      readonly recoveryId: string;
      readonly currentRevision: number;
    };

function journalLeadsTo(
  db: ReadableDb,
  input: SaveInput,
  texts: { readonly stored: StoredContent; readonly submitted: CheckedContent },
): boolean {
  const { stored, submitted } = texts;
  if (!stored.ok) return false;
  const { sitting } = db.connection;
  const stretch = { articleId: input.id, sitting, baseRevision: input.baseRevision };
  const records = readStretch(db, stretch).filter((record) => record.seq <= input.throughSeq);
  const base = { document: stored.document, ...matterOf(stored.content) };
  const replay = replayJournal(base, records);
  return replay.stopped === null && replay.document.eq(submitted.document);
}

/** Characters of a stored body; null when it cannot be read. */
function charactersOf(db: ReadableDb, content: Uint8Array): number | null {
  const known = db.connection.soundTexts.charactersOf(sha256Of(content));
  if (known !== null) return known;
  const stored = readContent(decodeUtf8(content));
  return stored.ok ? countBody(stored.document).characters : null;
}

function gatherFacts(
  db: ReadableDb,
  input: SaveInput,
  texts: { readonly head: ArticleHeadInBytes; readonly submitted: PreparedContent },
): SaveFacts {
  const { head, submitted } = texts;
  return {
    baseRevision: input.baseRevision,
    currentRevision: head.revision,
    isSame: head.contentSha256 === submitted.sha256,
    storedCharacters: charactersOf(db, head.content),
    // Suggested words count too here: they are somebody's work, and must not vanish unnoticed.
    characters: submitted.characters,
    journalLeadsHere: () =>
      journalLeadsTo(db, input, { stored: readContent(decodeUtf8(head.content)), submitted }),
  };
}

function store(
  db: WritableDb,
  input: SaveInput,
  next: { readonly prepared: PreparedContent; readonly at: string },
): Saved {
  const { id: articleId, baseRevision, throughSeq, author = '' } = input;
  const revision = baseRevision + 1;
  appendRevision(db, { articleId, revision, cause: 'save', author, ...next });
  settleJournal(db, { articleId, baseRevision, revision, throughSeq });
  return { revision, savedAt: next.at };
}

/**
 * Stores a text as the article's next revision and settles the journal up to `throughSeq`, in one
 * transaction. Equal to the stored text, it only settles the journal.
 *
 * Errors: `conflict` with reason `revisionMismatch` (the article has moved on), `shrunk` (more than
 * half of the body is gone and the journal does not account for it) or `documentUnreadable` (the stored
 * text is damaged and is not saved over): the stored text stays and the submitted one is kept as a
 * recovery, named in the details. `content_invalid`, `not_found`, `storage_full`, `locked`: nothing is
 * stored or kept.
 */
export function saveArticle(db: WritableDb, deps: LibraryDeps, input: SaveInput): Saved {
  const prepared = prepareContent(input.content);
  const { id: articleId, baseRevision, throughSeq } = input;
  const outcome = transact(db, (): Outcome => {
    const head = readHeadInBytes(db, articleId);
    const decision = decideSave(gatherFacts(db, input, { head, submitted: prepared }));
    switch (decision.kind) {
      case 'append': {
        const at = timestamp(deps.clock);
        return { kind: 'saved', saved: store(db, input, { prepared, at }) };
      }
      case 'unchanged':
        settleJournal(db, { articleId, baseRevision, revision: baseRevision, throughSeq });
        return { kind: 'saved', saved: { revision: baseRevision, savedAt: head.savedAt } };
      case 'refuse': {
        const { reason } = decision;
        const kind = reason === 'shrunk' ? 'shrunk' : 'conflict';
        const kept = { articleId, baseRevision, reason: kind, partial: false, prepared } as const;
        const recoveryId = keepRecovery(db, deps, kept);
        return { kind: 'refused', reason, recoveryId, currentRevision: head.revision };
      }
    }
  });
  db.connection.soundTexts.note(prepared.sha256, prepared.characters);
  if (outcome.kind === 'saved') return outcome.saved;
  // Thrown only now: inside, it would roll the kept text back.
  const { reason, recoveryId, currentRevision } = outcome;
  throw new AppError('conflict', { reason, details: { articleId, recoveryId, currentRevision } });
}

import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '#shared/domain/article';
import { type Recovery, recoveryReasons } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { timestamp } from '../../ports/clock';
import { appendRevision } from '../articles/appendRevision';
import { readHead } from '../articles/articleRows';
import { type PreparedContent, prepareChecked, readContent } from '../articles/content';
import { flagColumn } from '../database/columns';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type Unreadable,
  type WritableDb,
} from '../database/database';

/** A text to be kept beside the stored one. */
export type NewRecovery = Pick<Recovery, 'articleId' | 'baseRevision' | 'reason' | 'partial'> & {
  readonly prepared: PreparedContent;
};

/**
 * Keeps a text beside the stored one and returns its name; the caller holds the transaction. A text
 * that already waits there is not kept twice, so that a save refused again and again leaves one.
 */
export function keepRecovery(db: WritableDb, deps: LibraryDeps, kept: NewRecovery): string {
  const { articleId, baseRevision, reason, partial, prepared } = kept;
  const waiting = one(
    db,
    `SELECT id FROM recoveries
     WHERE article_id = :articleId AND content_sha256 = :sha256 AND state = 'pending'`,
    { articleId, sha256: prepared.sha256 },
  );
  if (waiting !== undefined) return parseRow(z.object({ id: z.string() }), waiting).id;
  const id = deps.ids.record();
  run(
    db,
    `INSERT INTO recoveries (id, article_id, base_revision, reason, partial, content,
       content_sha256, state, created_at)
     VALUES (:id, :articleId, :baseRevision, :reason, :partial, CAST(:content AS TEXT), :sha256, 'pending', :at)`,
    {
      id,
      articleId,
      baseRevision,
      reason,
      partial: partial ? 1 : 0,
      content: prepared.json,
      sha256: prepared.sha256,
      at: timestamp(deps.clock),
    },
  );
  return id;
}

const recoveryColumns = `id, article_id AS articleId, base_revision AS baseRevision, reason, partial,
  content, state, created_at AS createdAt`;
const recoveryRow = z.object({
  id: z.string(),
  articleId: articleIdSchema,
  baseRevision: z.number(),
  reason: z.enum(recoveryReasons),
  partial: flagColumn,
  content: z.string(),
  state: z.enum(['pending', 'adopted', 'dismissed']),
  createdAt: z.string(),
});

/** The texts that wait beside an article, the newest first, and those of them that cannot be read. */
export type RecoveryList = {
  readonly recoveries: readonly Recovery[];
  readonly unreadable: readonly Unreadable[];
};

/** The texts that wait beside an article, neither adopted nor dismissed. */
export function listRecoveries(db: ReadableDb, articleId: ArticleId): RecoveryList {
  const rows = all(
    db,
    `SELECT ${recoveryColumns} FROM recoveries
     WHERE article_id = :articleId AND state = 'pending' ORDER BY created_at DESC, rowid DESC`,
    { articleId },
  );
  const recoveries: Recovery[] = [];
  const unreadable: Unreadable[] = [];
  for (const row of rows) {
    const { content: raw, state: _state, ...fields } = parseRow(recoveryRow, row);
    const stored = readContent(raw);
    if (stored.ok) recoveries.push({ ...fields, content: stored.content });
    else unreadable.push({ id: fields.id, message: stored.message });
  }
  return { recoveries, unreadable };
}

type RecoveryRow = z.output<typeof recoveryRow>;

function readIn(
  db: ReadableDb,
  recoveryId: string,
  states: readonly RecoveryRow['state'][],
): RecoveryRow {
  const sql = `SELECT ${recoveryColumns} FROM recoveries WHERE id = :recoveryId`;
  const row = one(db, sql, { recoveryId });
  if (row === undefined) throw new AppError('not_found', { reason: 'recoveryNotFound' });
  const recovery = parseRow(recoveryRow, row);
  if (states.includes(recovery.state)) return recovery;
  throw new AppError('conflict', { reason: 'recoverySettled', details: { state: recovery.state } });
}

function settle(
  db: WritableDb,
  change: { readonly id: string; readonly state: 'adopted' | 'dismissed'; readonly at: string },
): void {
  run(db, 'UPDATE recoveries SET state = :state, settled_at = :at WHERE id = :id', change);
}

/**
 * Makes a kept text, also one that was dismissed, the article's newest revision; the text before it stays in
 * the history. Unsaved changes in the journal are left alone, so the desk saves them first.
 *
 * Errors: `conflict` reason `revisionMismatch` when the article has moved on, `recoverySettled` when
 * the text was adopted before; `content_invalid` when it cannot be read; `not_found`.
 */
export function adoptRecovery(
  db: WritableDb,
  deps: LibraryDeps,
  input: { readonly recoveryId: string; readonly baseRevision: number; readonly author?: string },
): { readonly articleId: ArticleId; readonly revision: number } {
  const at = timestamp(deps.clock);
  return transact(db, () => {
    const { id, articleId, content } = readIn(db, input.recoveryId, ['pending', 'dismissed']);
    const head = readHead(db, articleId);
    if (head.revision !== input.baseRevision) {
      throw new AppError('conflict', {
        reason: 'revisionMismatch',
        details: { currentRevision: head.revision },
      });
    }
    const stored = readContent(content);
    if (!stored.ok) throw new AppError('content_invalid', { reason: 'recoveryUnreadable' });
    const prepared = prepareChecked(stored);
    settle(db, { id, state: 'adopted', at });
    if (prepared.sha256 === head.contentSha256) return { articleId, revision: head.revision };
    const revision = head.revision + 1;
    const { author = '' } = input;
    appendRevision(db, { articleId, revision, prepared, cause: 'recovery', author, at });
    return { articleId, revision };
  });
}

/** Takes a kept text out of sight; the library keeps it. Errors: `not_found`, `conflict`. */
export function dismissRecovery(
  db: WritableDb,
  deps: LibraryDeps,
  recoveryId: string,
): { readonly articleId: ArticleId } {
  const at = timestamp(deps.clock);
  return transact(db, () => {
    const { id, articleId } = readIn(db, recoveryId, ['pending']);
    settle(db, { id, state: 'dismissed', at });
    return { articleId };
  });
}

import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { type Incoming, incomingSchema } from '#shared/domain/handover';
import type { Choices } from '#shared/merge/conflict';
import { type ArticleState, type MergedArticle, mergeArticles } from '#shared/merge/mergeArticles';
import { timestamp } from '../../ports/clock';
import { appendRevision } from '../articles/appendRevision';
import { readHead } from '../articles/articleRows';
import { type CheckedContent, prepareContent, readContent } from '../articles/content';
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
import { emptyState } from './emptyState';

const incomingRow = incomingSchema.extend({
  handoverId: z.string(),
  base: z.string().nullable(),
  content: z.string(),
  state: z.enum(['waiting', 'merged', 'dismissed']),
});
type IncomingRow = z.output<typeof incomingRow>;

const columns = `i.id, i.article_id AS articleId, i.handover_id AS handoverId, h.sent_by AS sentBy,
  h.sent_at AS sentAt, h.note, h.file_name AS fileName, i.received_at AS receivedAt, i.base, i.content, i.state`;

/** The texts that wait beside an article, the newest first. */
export function listIncoming(db: ReadableDb, articleId: ArticleId): readonly Incoming[] {
  const rows = all(
    db,
    `SELECT ${columns} FROM incoming_articles AS i JOIN handovers AS h ON h.id = i.handover_id
     WHERE i.article_id = :articleId AND i.state = 'waiting' ORDER BY i.received_at DESC, i.rowid DESC`,
    { articleId },
  );
  return rows.map((row) => incomingSchema.parse(parseRow(incomingRow, row)));
}

function readIncoming(db: ReadableDb, id: string): IncomingRow {
  const row = one(
    db,
    `SELECT ${columns} FROM incoming_articles AS i JOIN handovers AS h ON h.id = i.handover_id
     WHERE i.id = :id`,
    { id },
  );
  if (row === undefined) throw new AppError('not_found', { reason: 'incomingNotFound' });
  return parseRow(incomingRow, row);
}

function checked(raw: string): CheckedContent {
  const stored = readContent(raw);
  if (stored.ok) return stored;
  throw new AppError('content_invalid', { reason: 'documentUnreadable' });
}

/** Three states of an article and what they come to. */
export type OpenMerge = {
  readonly articleId: ArticleId;
  readonly baseRevision: number;
  readonly base: ArticleState;
  readonly theirs: ArticleState;
  readonly merged: MergedArticle;
};

function mergeWith(db: ReadableDb, row: IncomingRow, choices: Choices): OpenMerge {
  const head = readHead(db, row.articleId);
  const [ours, theirs] = [checked(head.content), checked(row.content)];
  const base = row.base === null ? emptyState(ours) : checked(row.base);
  const merged = mergeArticles({ base, ours, theirs }, choices);
  return { articleId: row.articleId, baseRevision: head.revision, base, theirs, merged };
}

/** What a waiting text and the stored one come to, with the conflicts that `choices` leave. Errors: `not_found`, `content_invalid`. */
export function readMerge(db: ReadableDb, id: string, choices: Choices): OpenMerge {
  return mergeWith(db, readIncoming(db, id), choices);
}

function close(
  db: WritableDb,
  row: IncomingRow,
  to: { state: 'merged' | 'dismissed'; at: string },
): void {
  const { id, articleId, handoverId } = row;
  run(db, 'UPDATE incoming_articles SET state = :state, settled_at = :at WHERE id = :id', {
    id,
    ...to,
  });
  if (to.state === 'dismissed') return;
  run(
    db,
    `UPDATE other_revisions SET merged = 1
     WHERE article_id = :articleId AND handover_id = :handoverId`,
    { articleId, handoverId },
  );
}

function requireWaiting(row: IncomingRow): void {
  if (row.state === 'waiting') return;
  throw new AppError('conflict', { reason: 'incomingSettled', details: { state: row.state } });
}

/** A merge as it was settled: the revision that was looked at, and a choice for each conflict. */
export type Settlement = {
  readonly incomingId: string;
  readonly baseRevision: number;
  readonly choices: Choices;
  readonly author?: string;
};

/**
 * Makes a settled merge the article's newest revision; the text before it stays in the history.
 *
 * Errors: `conflict` reason `revisionMismatch` when the article has moved on since it was looked at,
 * `incomingSettled` when it was settled before, `mergeUnsettled` when a conflict is left; `not_found`;
 * `content_invalid`.
 */
export function settleIncoming(
  db: WritableDb,
  deps: LibraryDeps,
  { incomingId, baseRevision, choices, author = '' }: Settlement,
): { readonly articleId: ArticleId; readonly revision: number } {
  const at = timestamp(deps.clock);
  return transact(db, () => {
    const row = readIncoming(db, incomingId);
    requireWaiting(row);
    const { articleId, merged, ...open } = mergeWith(db, row, choices);
    if (open.baseRevision !== baseRevision) {
      throw new AppError('conflict', {
        reason: 'revisionMismatch',
        details: { currentRevision: open.baseRevision },
      });
    }
    if (merged.conflicts.length > 0) {
      throw new AppError('conflict', {
        reason: 'mergeUnsettled',
        details: { count: merged.conflicts.length },
      });
    }
    close(db, row, { state: 'merged', at });
    const revision = baseRevision + 1;
    const prepared = prepareContent(merged.content);
    const mergedFrom = row.handoverId;
    appendRevision(db, { articleId, revision, prepared, cause: 'save', mergedFrom, author, at });
    return { articleId, revision };
  });
}

/** Takes a waiting text out of sight; the library keeps it. Errors: `not_found`, `conflict` reason `incomingSettled`. */
export function dismissIncoming(
  db: WritableDb,
  deps: LibraryDeps,
  id: string,
): { readonly articleId: ArticleId } {
  const at = timestamp(deps.clock);
  return transact(db, () => {
    const row = readIncoming(db, id);
    requireWaiting(row);
    close(db, row, { state: 'dismissed', at });
    return { articleId: row.articleId };
  });
}

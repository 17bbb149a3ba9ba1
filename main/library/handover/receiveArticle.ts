import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import type { Arrival } from '#shared/domain/handover';
import { mergeArticles } from '#shared/merge/mergeArticles';
import { timestamp } from '../../ports/clock';
import { appendRevision } from '../articles/appendRevision';
import { readHead } from '../articles/articleRows';
import {
  type CheckedContent,
  prepareChecked,
  prepareContent,
  readContent,
} from '../articles/content';
import { flagColumn } from '../database/columns';
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
import { revisionJson, revisionNotFound } from '../revisions/revisions';
import { handedOver } from './articleTables';
import { contentsOf, copyArticle, copyNeeds, insertRow, type Row, rowsOf } from './copyArticle';
import { emptyState } from './emptyState';
import { compareHistories, type History, historyOf, type State } from './histories';

/** An article on its way into a library out of the small library of a hand-over file. */
export type Delivery = {
  readonly from: ReadableDb;
  readonly articleId: ArticleId;
  readonly handoverId: string;
  /** Who receives it: the author of a merge. */
  readonly author: string;
};

type Side = Delivery & { readonly db: WritableDb; readonly deps: LibraryDeps; readonly at: string };
type Outcome = Pick<Arrival, 'kind' | 'conflicts'>;

/** A text that cannot be read is neither merged nor appended; nothing is changed. */
const refused: Outcome = { kind: 'refused', conflicts: 0 };

const otherRow = z.object({
  sha256: z.string(),
  revision: z.number(),
  content: z.string(),
  savedAt: z.string(),
  cause: z.string(),
  author: z.string(),
});

/** Keeps what theirs holds of the past and ours does not, so that no text of either desk is ever lost. */
function keepOtherRevisions(
  { db, from, articleId, handoverId }: Side,
  known: ReadonlySet<string>,
  merged: boolean,
): void {
  const rows = all(
    from,
    `SELECT content_sha256 AS sha256, revision, content, saved_at AS savedAt, cause, author
     FROM revisions WHERE article_id = :articleId
     UNION ALL SELECT content_sha256, revision, content, saved_at, cause, author
     FROM other_revisions WHERE article_id = :articleId AND merged = 1`,
    { articleId },
  ).map((row) => parseRow(otherRow, row));
  for (const row of rows) {
    if (known.has(row.sha256)) continue;
    run(
      db,
      `INSERT INTO other_revisions (article_id, content_sha256, revision, content, saved_at, cause,
         author, handover_id, merged)
       VALUES (:articleId, :sha256, :revision, :content, :savedAt, :cause, :author, :handoverId, :merged)
       ON CONFLICT DO UPDATE SET merged = max(merged, excluded.merged)`,
      { ...row, articleId, handoverId, merged: merged ? 1 : 0 },
    );
  }
}

/** Takes over what hangs on an article: records where they fit, and as they came where they do not. */
function mergeRows({ db, from, articleId, handoverId }: Side): void {
  for (const table of handedOver) {
    if (table.merge.kind === 'never') continue;
    for (const row of rowsOf(from, table, articleId)) {
      const fits = table.merge.kind === 'byId' || isSameText(db, from, articleId, row);
      if (fits) insertRow(db, table, row);
      else keepRecord(db, { articleId, handoverId, kind: table.name, row });
    }
  }
}

const shaRow = z.object({ sha256: z.string() });

function isSameText(db: ReadableDb, from: ReadableDb, articleId: ArticleId, row: Row): boolean {
  const sql = `SELECT content_sha256 AS sha256 FROM revisions
    WHERE article_id = :articleId AND revision = :revision`;
  const name = { articleId, revision: Number(row.revision) };
  const [here, there] = [one(db, sql, name), one(from, sql, name)];
  if (here === undefined || there === undefined) return false;
  return parseRow(shaRow, here).sha256 === parseRow(shaRow, there).sha256;
}

type KeptRecord = {
  readonly articleId: ArticleId;
  readonly handoverId: string;
  readonly kind: string;
  readonly row: Row;
};

function keepRecord(db: WritableDb, { articleId, handoverId, kind, row }: KeptRecord): void {
  run(
    db,
    `INSERT INTO other_records (article_id, kind, id, record, handover_id)
     VALUES (:articleId, :kind, :id, :record, :handoverId) ON CONFLICT DO NOTHING`,
    { articleId, handoverId, kind, id: String(row.id), record: JSON.stringify(row) },
  );
}

/** Theirs begins where ours ends under the same numbers: their later revisions become ours, and their standing. */
function takeLater(side: Side, ours: History): void {
  const { db, from, articleId } = side;
  const head = ours.own.at(-1)?.revision ?? 0;
  for (const table of handedOver) {
    if (table.name !== 'revisions') continue;
    for (const row of rowsOf(from, table, articleId)) {
      if (Number(row.revision) > head) insertRow(db, table, row);
    }
  }
  const [article] = handedOver;
  const [row] = article === undefined ? [] : rowsOf(from, article, articleId);
  if (article === undefined || row === undefined) return;
  const stays = new Set(['id', 'created_at', ...Object.keys(article.reset ?? {})]);
  const columns = Object.keys(row).filter((column) => !stays.has(column));
  const values = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  const sets = columns.map((column) => `"${column}" = :${column}`).join(', ');
  run(db, `UPDATE articles SET ${sets} WHERE id = :id`, { ...values, id: articleId });
}

function checkedHead(db: ReadableDb, articleId: ArticleId): CheckedContent | null {
  const stored = readContent(readHead(db, articleId).content);
  return stored.ok ? stored : null;
}

function appendMerge(side: Side, content: CheckedContent): void {
  const { db, articleId, handoverId: mergedFrom, author, at } = side;
  const { revision } = readHead(db, articleId);
  const prepared = prepareChecked(content);
  appendRevision(db, {
    articleId,
    revision: revision + 1,
    prepared,
    cause: 'save',
    mergedFrom,
    author,
    at,
  });
}

type Base = { readonly side: 'ours' | 'theirs'; readonly state: State } | null;

function baseContent({ db, from, articleId }: Side, base: Base): string | null {
  if (base === null) return null;
  const name = { articleId, revision: base.state.revision };
  const json = revisionJson(base.side === 'ours' ? db : from, name);
  if (json === null) throw revisionNotFound(name);
  return json;
}

/** Both went on: merged where nothing conflicts, else theirs waits beside ours until somebody settles it. */
function mergeApart(side: Side, base: Base, known: ReadonlySet<string>): Outcome {
  const { db, from, articleId, handoverId, at } = side;
  const [ours, theirs] = [checkedHead(db, articleId), checkedHead(from, articleId)];
  const baseJson = baseContent(side, base);
  const past = baseJson === null ? null : readContent(baseJson);
  if (ours === null || theirs === null || past?.ok === false) return refused;
  const merged = mergeArticles({ base: past ?? emptyState(ours), ours, theirs });
  if (merged.conflicts.length === 0) {
    keepOtherRevisions(side, known, true);
    appendMerge(side, prepareContent(merged.content));
    return { kind: 'merged', conflicts: 0 };
  }
  keepOtherRevisions(side, known, false);
  const { content, contentSha256: sha256 } = readHead(from, articleId);
  run(
    db,
    `INSERT INTO incoming_articles (id, article_id, handover_id, base, content, content_sha256, state,
       received_at)
     VALUES (:id, :articleId, :handoverId, :base, :content, :sha256, 'waiting', :at)
     ON CONFLICT (article_id, content_sha256) DO UPDATE
       SET state = 'waiting', settled_at = NULL, handover_id = excluded.handover_id`,
    { id: side.deps.ids.record(), articleId, handoverId, base: baseJson, content, sha256, at },
  );
  return { kind: 'waiting', conflicts: merged.conflicts.length };
}

function settle(side: Side): Outcome {
  const { db, from, articleId } = side;
  const [ours, theirs] = [historyOf(db, articleId), historyOf(from, articleId)];
  const arrival = compareHistories(ours, theirs);
  const known = new Set(ours.own.map(({ sha256 }) => sha256));
  switch (arrival.kind) {
    case 'new':
      copyArticle(from, db, articleId);
      keepOtherRevisions(side, new Set(theirs.own.map(({ sha256 }) => sha256)), true);
      return { kind: 'added', conflicts: 0 };
    case 'known':
      // Their text is known; the way on which they came to it may not be.
      keepOtherRevisions(side, known, true);
      mergeRows(side);
      return { kind: 'known', conflicts: 0 };
    case 'ahead':
      if (arrival.sameNumbers) {
        takeLater(side, ours);
        keepOtherRevisions(side, new Set([...known, ...theirs.own.map((s) => s.sha256)]), true);
      } else {
        const head = checkedHead(from, articleId);
        if (head === null) return refused;
        keepOtherRevisions(side, known, true);
        appendMerge(side, head);
      }
      mergeRows(side);
      return { kind: 'forwarded', conflicts: 0 };
    case 'apart': {
      const outcome = mergeApart(side, arrival.base, known);
      if (outcome !== refused) mergeRows(side);
      return outcome;
    }
  }
}

const shownRow = z.object({ title: z.string(), isTrashed: flagColumn });

/**
 * Takes an article of another desk into the library, in one transaction. What is here is never overwritten:
 * theirs is added, goes on from ours, is merged, or waits beside ours. `refused` when a text of either side
 * cannot be read; then nothing is changed.
 */
export function receiveArticle(db: WritableDb, deps: LibraryDeps, delivery: Delivery): Arrival {
  const { articleId, from } = delivery;
  return transact(db, () => {
    const side: Side = { ...delivery, db, deps, at: timestamp(deps.clock) };
    const outcome = settle(side);
    if (outcome !== refused) copyNeeds(from, db, contentsOf(from, articleId));
    const sql =
      'SELECT title, trashed_at IS NOT NULL AS isTrashed FROM articles WHERE id = :articleId';
    const shown = parseRow(shownRow, one(db, sql, { articleId }));
    return { articleId, ...outcome, ...shown };
  });
}

import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '#shared/domain/article';
import { all, type LibraryDeps, parseRow, transact, type WritableDb } from '../database/database';
import { foldStretch } from './foldStretch';

/** What folding made of the journals that it found. */
export type FoldReport = {
  readonly recovered: readonly {
    readonly articleId: ArticleId;
    readonly recoveryId: string;
    readonly partial: boolean;
  }[];
  /** Entries put aside in `journal_rejects` because the replay could not use them. */
  readonly rejectedEntries: number;
};

const stretchRow = z.object({
  articleId: articleIdSchema,
  sitting: z.string(),
  baseRevision: z.number(),
});

const stretchColumns = 'article_id AS articleId, base_revision AS baseRevision, sitting';

function foldEach(db: WritableDb, deps: LibraryDeps, stretches: readonly unknown[]): FoldReport {
  const recovered: FoldReport['recovered'][number][] = [];
  let rejectedEntries = 0;
  for (const row of stretches) {
    const stretch = parseRow(stretchRow, row);
    const folded = transact(db, () => foldStretch(db, deps, stretch));
    const { recoveryId, partial } = folded;
    if (recoveryId !== null) recovered.push({ articleId: stretch.articleId, recoveryId, partial });
    rejectedEntries += folded.rejectedEntries;
  }
  return { recovered, rejectedEntries };
}

/**
 * Turns every journal into a recovery beside its article, unless the article already reads so. Each
 * journal leaves in the transaction that keeps its text; entries that cannot be read, and those after
 * them, move to `journal_rejects`.
 *
 * For the one process that edits, at its start and whenever its page starts anew, before an article is
 * opened in it: never while somebody types. When it throws (`storage_full`), the journals left stay for
 * the next time and new entries do not mix with them.
 */
export function foldJournals(db: WritableDb, deps: LibraryDeps): FoldReport {
  db.connection.sitting = deps.ids.record();
  const stretches = all(
    db,
    `SELECT DISTINCT ${stretchColumns} FROM journal ORDER BY articleId, baseRevision`,
  );
  return foldEach(db, deps, stretches);
}

/**
 * Folds what the journal holds of one article, as `foldJournals` does of all: for the moment when the
 * desk opens that article anew.
 */
export function foldArticleJournal(
  db: WritableDb,
  deps: LibraryDeps,
  articleId: ArticleId,
): FoldReport {
  const sql = `SELECT DISTINCT ${stretchColumns} FROM journal
    WHERE article_id = :articleId ORDER BY articleId, baseRevision`;
  return foldEach(db, deps, all(db, sql, { articleId }));
}

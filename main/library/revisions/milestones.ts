import type { ArticleId } from '#shared/domain/article';
import { type Milestone, milestoneSchema } from '#shared/domain/revision';
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
import { revisionNotFound } from './revisions';

/** A milestone on its way in; the library names and dates it. */
export type NewMilestone = Omit<Milestone, 'id' | 'at'>;

/**
 * Keeps a revision for good under a name; it may have several. Takes part in the caller's transaction.
 * Errors: `not_found` reason `revisionNotFound`.
 */
export function addMilestone(db: WritableDb, deps: LibraryDeps, added: NewMilestone): Milestone {
  return transact(db, () => {
    const { articleId, revision } = added;
    const name = { articleId, revision };
    const sql = 'SELECT 1 FROM revisions WHERE article_id = :articleId AND revision = :revision';
    if (one(db, sql, name) === undefined) throw revisionNotFound(name);
    const milestone = milestoneSchema.parse({
      ...added,
      id: deps.ids.record(),
      at: timestamp(deps.clock),
    });
    run(
      db,
      `INSERT INTO milestones (id, article_id, revision, kind, name, set_by, note, at)
       VALUES (:id, :articleId, :revision, :kind, :name, :by, :note, :at)`,
      milestone,
    );
    return milestone;
  });
}

/** The milestones of an article, the newest first. */
export function listMilestones(db: ReadableDb, articleId: ArticleId): readonly Milestone[] {
  const rows = all(
    db,
    `SELECT id, article_id AS articleId, revision, kind, name, set_by AS "by", note, at
     FROM milestones WHERE article_id = :articleId ORDER BY at DESC, rowid DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(milestoneSchema, row));
}

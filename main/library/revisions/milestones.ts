import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
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

const columns = 'id, article_id AS articleId, revision, kind, name, set_by AS "by", note, at';

/** The milestones of an article, the newest first. */
export function listMilestones(db: ReadableDb, articleId: ArticleId): readonly Milestone[] {
  const rows = all(
    db,
    `SELECT ${columns} FROM milestones WHERE article_id = :articleId ORDER BY at DESC, rowid DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(milestoneSchema, row));
}

/**
 * Gives a milestone that a user named another name; who set it and when stay as they were. What the program
 * noted of an article's way (a hand-over, a state) is a record, and keeps its name.
 * Errors: `not_found` reason `milestoneNotFound`, `conflict` reason `milestoneRecorded`.
 */
export function renameMilestone(
  db: WritableDb,
  { id, name }: Pick<Milestone, 'id' | 'name'>,
): Milestone {
  return transact(db, () => {
    const row = one(db, `SELECT ${columns} FROM milestones WHERE id = :id`, { id });
    if (row === undefined) throw new AppError('not_found', { reason: 'milestoneNotFound' });
    const milestone = parseRow(milestoneSchema, row);
    if (milestone.kind !== 'named') throw new AppError('conflict', { reason: 'milestoneRecorded' });
    const renamed = milestoneSchema.parse({ ...milestone, name });
    run(db, 'UPDATE milestones SET name = :name WHERE id = :id', { id, name: renamed.name });
    return renamed;
  });
}

import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { timestamp } from '../../ports/clock';
import { appendRevision } from '../articles/appendRevision';
import { readHead } from '../articles/articleRows';
import { prepareChecked } from '../articles/content';
import { type LibraryDeps, transact, type WritableDb } from '../database/database';
import { readCheckedRevision } from './revisions';

/** Which revision is brought back over which. */
export type RestoreInput = {
  readonly articleId: ArticleId;
  readonly revision: number;
  /** The revision that the user saw as the newest. */
  readonly baseRevision: number;
  readonly author?: string;
};

/**
 * Brings an older revision back as the article's newest one: nothing is taken out of the history, so the
 * restoring is itself undone by bringing back the revision before it. An article that already reads so
 * stays as it is. Unsaved changes in the journal are left alone, so the desk saves them first.
 *
 * Errors: `conflict` reason `restoreOutdated` when the article has moved on; `content_invalid` reason
 * `documentUnreadable` when the older text is damaged; `not_found`.
 */
export function restoreRevision(
  db: WritableDb,
  deps: LibraryDeps,
  input: RestoreInput,
): { readonly revision: number } {
  const { articleId, baseRevision, author = '' } = input;
  return transact(db, () => {
    const head = readHead(db, articleId);
    if (head.revision !== baseRevision) {
      const details = { currentRevision: head.revision };
      throw new AppError('conflict', { reason: 'restoreOutdated', details });
    }
    const old = readCheckedRevision(db, { articleId, revision: input.revision });
    const prepared = prepareChecked(old);
    if (prepared.sha256 === head.contentSha256) return { revision: head.revision };
    const revision = head.revision + 1;
    const at = timestamp(deps.clock);
    const restoredFrom = input.revision;
    appendRevision(db, { articleId, revision, prepared, cause: 'save', restoredFrom, author, at });
    return { revision };
  });
}

import type { ArticleId } from '#shared/domain/article';
import type { ExportRecord, SignOff, TextChange, Workflow } from '#shared/domain/workflow/signOff';
import { textChange } from '#shared/workflow/textChange';
import { type ArticleHead, readHead } from '../articles/articleRows';
import { readContent } from '../articles/content';
import type { ReadableDb } from '../database/database';
import { readRevision } from '../revisions/revisions';
import { listExportRecords } from './exportRecords';
import { listSignOffs } from './signOffs';
import { readStanding } from './standing';

type Recorded = Pick<SignOff | ExportRecord, 'revision' | 'sha256' | 'at'>;

/** What was changed since a text was put on record; null when nothing was, or one of the texts cannot be read. */
function changeSince(
  db: ReadableDb,
  articleId: ArticleId,
  texts: { readonly head: ArticleHead; readonly recorded: Recorded | undefined },
): TextChange | null {
  const { head, recorded } = texts;
  if (recorded === undefined || recorded.sha256 === head.contentSha256) return null;
  const before = readRevision(db, { articleId, revision: recorded.revision });
  const after = readContent(head.content);
  return before.ok && after.ok ? textChange(before.document, after.document) : null;
}

/** An article's way so far: where it stands, who moved it, where it was exported. Errors: `not_found`. */
export function readWorkflow(db: ReadableDb, articleId: ArticleId): Workflow {
  const { status, isPublished } = readStanding(db, articleId);
  const head = readHead(db, articleId);
  const signOffs = listSignOffs(db, articleId);
  const exports = listExportRecords(db, articleId);
  const published = exports.find(({ isProof }) => !isProof);
  const recorded: Recorded[] = [signOffs[0] ?? [], published ?? []].flat();
  const [newest] = recorded.toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    articleId,
    revision: head.revision,
    status,
    published: isPublished,
    signOffs,
    exports,
    changed: changeSince(db, articleId, { head, recorded: newest }),
  };
}

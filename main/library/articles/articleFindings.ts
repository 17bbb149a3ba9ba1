import type { Node } from '@tiptap/pm/model';
import type { ArticleContent, ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import type { Finding } from '#shared/domain/workflow/finding';
import { gatesPassed } from '#shared/domain/workflow/signOff';
import { textInForce } from '#shared/editor/textInForce';
import type { CheckedArticle } from '#shared/workflow/checkedArticle';
import { pictureIdsOf } from '#shared/workflow/checks/figures';
import { findingsOf } from '#shared/workflow/findingsOf';
import type { ReadableDb } from '../database/database';
import { pictureFacts } from '../pictures/listPictures';
import { readTemplateVersion } from '../templates/templateRows';
import { listSignOffs } from '../workflow/signOffs';
import { readHead } from './articleRows';
import { readContent } from './content';
import { readDeskNotes } from './deskNotes';

/** The template of an article; null for none, and for one that this library has not. */
function templateOf(db: ReadableDb, { template }: ArticleContent): Template | null {
  if (template === null) return null;
  try {
    return readTemplateVersion(db, template);
  } catch (error) {
    // It came with an article from elsewhere: what the article itself says can still be checked.
    if (error instanceof AppError && error.reason === 'templateMissing') return null;
    throw error;
  }
}

/** What is stored of the pictures of a text. */
function picturesOf(db: ReadableDb, document: Node): CheckedArticle['pictures'] {
  const ids = pictureIdsOf(document);
  const facts = new Map(pictureFacts(db, ids).map((one) => [one.mediaId, one]));
  return new Map(ids.map((id) => [id, facts.get(id) ?? null]));
}

/**
 * All that is found in an article's stored text, for a gate to weigh. Errors: `not_found`, `content_invalid`
 * reason `documentUnreadable`: a text that nobody can read passes no gate, and no waiver helps.
 */
export function articleFindings(
  db: ReadableDb,
  id: ArticleId,
  by: { readonly name: string; readonly now: string },
): readonly Finding[] {
  const stored = readContent(readHead(db, id).content);
  if (!stored.ok) throw new AppError('content_invalid', { reason: 'documentUnreadable' });
  const { document, content } = stored;
  return findingsOf({
    document,
    inForce: textInForce(document),
    metadata: content.metadata,
    review: content.review,
    template: templateOf(db, content),
    pictures: picturesOf(db, document),
    refused: readDeskNotes(db, id).refused,
    passes: gatesPassed(listSignOffs(db, id)),
    ...by,
  });
}

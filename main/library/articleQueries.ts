import { z } from 'zod';
import type { ArticleId, ArticleRecord, ArticleSummary } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { articleNotFound, readHead, readSummaryRow, summaryColumns } from './articleRows';
import { readContent, type StoredContent } from './content';
import { all, one, parseRow, type ReadableDb } from './database';

/** Where an article stands: on the shelf or thrown away. */
export type ArticlePlace = 'library' | 'trash';

/** The articles of a place, the last changed first; an article whose content is damaged is among them. */
export function listArticles(db: ReadableDb, place: ArticlePlace): readonly ArticleSummary[] {
  const test = place === 'library' ? 'IS NULL' : 'IS NOT NULL';
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM articles AS a
     WHERE a.trashed_at ${test} ORDER BY a.updated_at DESC, a.id`,
  );
  return rows.map((row) => readSummaryRow(row).summary);
}

/**
 * An article with its current content in the current document form. Content or row that fails its
 * check comes as `problem` with the stored JSON. Errors: `not_found`.
 */
export function readArticle(db: ReadableDb, id: ArticleId): ArticleRecord {
  const row = one(db, `SELECT ${summaryColumns} FROM articles AS a WHERE a.id = :id`, { id });
  if (row === undefined) throw articleNotFound(id);
  const { summary, problem } = readSummaryRow(row);
  const { content: raw } = readHead(db, id);
  const stored = readContent(raw);
  if (!stored.ok) {
    return { summary, content: null, problem: { message: stored.message, raw: stored.raw } };
  }
  if (problem !== null) return { summary, content: null, problem: { message: problem, raw } };
  return { summary, content: stored.content, problem: null };
}

/** Names one stored state of an article. */
export type RevisionName = { readonly articleId: ArticleId; readonly revision: number };

/** One stored state of an article. Errors: `not_found`. */
export function readRevision(db: ReadableDb, name: RevisionName): StoredContent {
  const row = one(
    db,
    'SELECT content FROM revisions WHERE article_id = :articleId AND revision = :revision',
    name,
  );
  if (row === undefined) {
    throw new AppError('not_found', { reason: 'revisionNotFound', details: { ...name } });
  }
  return readContent(parseRow(z.object({ content: z.string() }), row).content);
}

/** Why a revision was stored. */
export const revisionCauses = ['create', 'save', 'import', 'recovery'] as const;
export type RevisionCause = (typeof revisionCauses)[number];

const revisionRow = z.object({
  revision: z.number(),
  savedAt: z.string(),
  cause: z.enum(revisionCauses),
});
/** A line of an article's history. */
export type RevisionSummary = Readonly<z.output<typeof revisionRow>>;

/** The history of an article, the newest first. */
export function listRevisions(db: ReadableDb, articleId: ArticleId): readonly RevisionSummary[] {
  const rows = all(
    db,
    `SELECT revision, saved_at AS savedAt, cause FROM revisions
     WHERE article_id = :articleId ORDER BY revision DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(revisionRow, row));
}

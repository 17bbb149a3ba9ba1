import { z } from 'zod';
import {
  type ArticleId,
  type ArticleRecord,
  type ArticleSummary,
  articleIdSchema,
} from '#shared/domain/article';
import type { ArticlePlace } from '#shared/domain/articleView';
import { all, one, parseRow, type ReadableDb } from '../database/database';
import { articleNotFound, readHead, readSummaryRow, summaryColumns } from './articleRows';
import { readContent } from './content';

/** All articles of a place at once, for the command line, the last changed first; damaged ones are among them. */
export function listArticles(db: ReadableDb, place: ArticlePlace): readonly ArticleSummary[] {
  const test = place === 'library' ? 'IS NULL' : 'IS NOT NULL';
  const rows = all(
    db,
    `SELECT ${summaryColumns} FROM articles AS a
     WHERE a.trashed_at ${test} ORDER BY a.updated_at DESC, a.id`,
  );
  return rows.map((row) => readSummaryRow(row).summary);
}

/** The ids of all articles outside the trash, in no order. */
export function articleIds(db: ReadableDb): readonly ArticleId[] {
  const rows = all(db, 'SELECT id FROM articles WHERE trashed_at IS NULL');
  return rows.map((row) => parseRow(z.object({ id: articleIdSchema }), row).id);
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

import { z } from 'zod';
import { type ArticleId, type ArticleSummary, articleSummarySchema } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { bytesColumn, flagColumn, jsonColumn } from '../database/columns';
import { one, parseRow, type ReadableDb } from '../database/database';
import { decodeUtf8 } from '../database/decodeUtf8';

/** The columns of a summary, for queries on `articles AS a`. */
export const summaryColumns = `
  a.id, a.revision, a.status, a.title, a.source, a.channel, a.published_at AS publishedAt,
  a.words, a.created_at AS createdAt, a.updated_at AS updatedAt, a.trashed_at AS trashedAt,
  EXISTS (SELECT 1 FROM recoveries AS r WHERE r.article_id = a.id AND r.state = 'pending')
    AS hasRecovery,
  (SELECT json_group_array(name) FROM (
    SELECT t.name FROM article_tags AS g JOIN tags AS t ON t.id = g.tag_id
    WHERE g.article_id = a.id ORDER BY t.key
  )) AS tags`;

const summaryRow = articleSummarySchema.extend({
  hasRecovery: flagColumn,
  tags: jsonColumn(articleSummarySchema.shape.tags),
});
const summaryRowOfUnknownStatus = summaryRow.extend({ status: z.string() });

/** A row of `articles` as it reads; `problem` says what of it could not be trusted. */
export type SummaryReading = { readonly summary: ArticleSummary; readonly problem: string | null };

/**
 * Reads a row of the list. A status that this program does not know shows as a draft and is named as
 * a problem, so that the article stays in sight; every other column is held by the table itself.
 */
export function readSummaryRow(row: unknown): SummaryReading {
  const parsed = summaryRow.safeParse(row);
  if (parsed.success) return { summary: parsed.data, problem: null };
  const rest = parseRow(summaryRowOfUnknownStatus, row);
  return { summary: { ...rest, status: 'draft' }, problem: `status ${rest.status}` };
}

/** The summaries of rows of the list. */
export function readSummaries(rows: readonly unknown[]): readonly ArticleSummary[] {
  return rows.map((row) => readSummaryRow(row).summary);
}

const headRow = z.object({
  revision: z.number(),
  content: bytesColumn,
  contentSha256: z.string(),
  savedAt: z.string(),
});

/** An article's current revision with its content in UTF-8, as it is stored. */
export type ArticleHeadInBytes = z.output<typeof headRow>;
/** An article's current revision as stored. */
export type ArticleHead = Omit<ArticleHeadInBytes, 'content'> & { readonly content: string };

/** The current revision of an article, its content in bytes; `not_found` when there is none. */
export function readHeadInBytes(db: ReadableDb, id: ArticleId): ArticleHeadInBytes {
  const row = one(
    db,
    `SELECT v.revision, CAST(v.content AS BLOB) AS content, v.content_sha256 AS contentSha256,
       v.saved_at AS savedAt
     FROM articles AS a CROSS JOIN revisions AS v ON v.article_id = a.id AND v.revision = a.revision
     WHERE a.id = :id`,
    { id },
  );
  if (row === undefined) throw articleNotFound(id);
  return parseRow(headRow, row);
}

/** The current revision of an article; `not_found` when there is none. */
export function readHead(db: ReadableDb, id: ArticleId): ArticleHead {
  const head = readHeadInBytes(db, id);
  return { ...head, content: decodeUtf8(head.content) };
}

/** The refusal of an id that names no article. */
export function articleNotFound(id: ArticleId): AppError {
  return new AppError('not_found', { reason: 'articleNotFound', details: { id } });
}

import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type Capture, captureSchema, captureSegmentSchema } from '#shared/domain/capture';
import { flagColumn, jsonColumn } from '../database/columns';
import { one, parseRow, type ReadableDb, run, type WritableDb } from '../database/database';

/** The lay of a captured page, whose bytes are stored as the original of the same id. */
export type NewCapture = Pick<
  Capture,
  'charset' | 'lineEnding' | 'finalNewline' | 'foldState' | 'segments'
>;

/** Stores what a captured page is beyond its bytes. */
export function insertCapture(
  db: WritableDb,
  input: NewCapture & { readonly originalId: string; readonly articleId: ArticleId },
): void {
  run(
    db,
    `INSERT INTO captures (id, article_id, charset, line_ending, final_newline, fold_state, segments)
     VALUES (:id, :articleId, :charset, :lineEnding, :finalNewline, :foldState, :segments)`,
    {
      id: input.originalId,
      articleId: input.articleId,
      charset: input.charset,
      lineEnding: input.lineEnding,
      finalNewline: input.finalNewline ? 1 : 0,
      foldState: input.foldState,
      segments: JSON.stringify(input.segments),
    },
  );
}

/** The columns of a capture, without its bytes; `captures AS c JOIN originals AS o`. */
export const captureColumns = `
  c.id, o.file_name AS fileName, o.sha256, length(o.bytes) AS byteLength, c.charset,
  c.line_ending AS lineEnding, c.final_newline AS finalNewline, c.fold_state AS foldState,
  c.segments, o.imported_at AS capturedAt`;

/** Captures with the originals that they are the lay of. */
export const captureTables = 'captures AS c JOIN originals AS o ON o.id = c.id';

/** A row of `captures` as its schema reads it. */
export const captureRow = captureSchema.extend({
  finalNewline: flagColumn,
  segments: jsonColumn(z.array(captureSegmentSchema).readonly()),
});

/** The page that an article was captured from, the latest if several, or null. Errors: `content_invalid`. */
export function captureOf(db: ReadableDb, articleId: ArticleId): Capture | null {
  const row = one(
    db,
    `SELECT ${captureColumns} FROM ${captureTables}
     WHERE c.article_id = :articleId ORDER BY c.rowid DESC LIMIT 1`,
    { articleId },
  );
  return row === undefined ? null : parseRow(captureRow, row);
}

import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type Capture, captureSchema, captureSegmentSchema } from '#shared/domain/capture';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { bytesColumn, flagColumn, jsonColumn } from './columns';
import { sha256Of } from './content';
import { type LibraryDeps, one, parseRow, type ReadableDb, run, type WritableDb } from './database';

/** A captured page on its way in; the library names, measures and hashes it. */
export type NewCapture = Omit<Capture, 'id' | 'sha256' | 'byteLength'> & {
  readonly bytes: Uint8Array;
};

/** Stores the bytes of a captured page as they came. Errors: `invalid_input` when too large. */
export function insertCapture(
  db: WritableDb,
  deps: LibraryDeps,
  input: NewCapture & { readonly articleId: ArticleId },
): Capture {
  const { bytes, articleId, ...fields } = input;
  if (bytes.byteLength > limits.captureBytes) {
    throw new AppError('invalid_input', {
      reason: 'captureTooLarge',
      details: { bytes: bytes.byteLength, limit: limits.captureBytes },
    });
  }
  const capture = captureSchema.parse({
    ...fields,
    id: deps.ids.record(),
    sha256: sha256Of(bytes),
    byteLength: bytes.byteLength,
  });
  run(
    db,
    `INSERT INTO captures (id, article_id, file_name, sha256, charset, line_ending, final_newline,
       fold_state, segments, captured_at, bytes)
     VALUES (:id, :articleId, :fileName, :sha256, :charset, :lineEnding, :finalNewline,
       :foldState, :segments, :capturedAt, :bytes)`,
    {
      id: capture.id,
      articleId,
      fileName: capture.fileName,
      sha256: capture.sha256,
      charset: capture.charset,
      lineEnding: capture.lineEnding,
      finalNewline: capture.finalNewline ? 1 : 0,
      foldState: capture.foldState,
      segments: JSON.stringify(capture.segments),
      capturedAt: capture.capturedAt,
      bytes,
    },
  );
  return capture;
}

/** The columns of a capture, without its bytes. */
export const captureColumns = `
  id, file_name AS fileName, sha256, length(bytes) AS byteLength, charset,
  line_ending AS lineEnding, final_newline AS finalNewline, fold_state AS foldState, segments,
  captured_at AS capturedAt`;

/** A row of `captures` as its schema reads it. */
export const captureRow = captureSchema.extend({
  finalNewline: flagColumn,
  segments: jsonColumn(z.array(captureSegmentSchema).readonly()),
});

/** The page that an article was captured from, the latest if several, or null. Errors: `content_invalid`. */
export function captureOf(db: ReadableDb, articleId: ArticleId): Capture | null {
  const row = one(
    db,
    `SELECT ${captureColumns} FROM captures
     WHERE article_id = :articleId ORDER BY rowid DESC LIMIT 1`,
    { articleId },
  );
  return row === undefined ? null : parseRow(captureRow, row);
}

/** The bytes of a captured page as they came. Errors: `not_found`. */
export function readCaptureBytes(db: ReadableDb, captureId: string): Uint8Array {
  const row = one(db, 'SELECT bytes FROM captures WHERE id = :captureId', { captureId });
  if (row === undefined) throw new AppError('not_found', { reason: 'captureNotFound' });
  return parseRow(z.object({ bytes: bytesColumn }), row).bytes;
}

const foundCaptureRow = z.object({
  captureId: z.string(),
  articleId: z.string(),
  trashed: flagColumn,
});
/** An earlier import of the same bytes. */
export type FoundCapture = Readonly<z.output<typeof foundCaptureRow>>;

/** The latest import of these bytes, one on the shelf before one in the trash, or null. */
export function findCaptureBySha256(db: ReadableDb, sha256: string): FoundCapture | null {
  const row = one(
    db,
    `SELECT c.id AS captureId, c.article_id AS articleId, a.trashed_at IS NOT NULL AS trashed
     FROM captures AS c JOIN articles AS a ON a.id = c.article_id
     WHERE c.sha256 = :sha256 ORDER BY trashed, c.rowid DESC LIMIT 1`,
    { sha256 },
  );
  return row === undefined ? null : parseRow(foundCaptureRow, row);
}

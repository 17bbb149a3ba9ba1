import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { type ImportReading, importReadingSchema } from '#shared/domain/importReport';
import { type Original, originalSchema } from '#shared/domain/importRun';
import { limits } from '#shared/domain/limits';
import { sha256Of } from '../articles/content';
import { bytesColumn, flagColumn, jsonColumn } from '../database/columns';
import {
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  type WritableDb,
} from '../database/database';

/** A file that an article is imported from, on its way in; the library names and hashes it. */
export type NewOriginal = {
  readonly fileName: string;
  readonly importedAt: string;
  readonly report: ImportReading | null;
  readonly format: ImportReading['format'];
  readonly bytes: Uint8Array;
};

const originalRow = originalSchema.extend({ report: z.nullable(jsonColumn(importReadingSchema)) });

/** The columns of an original, without its bytes. */
const originalColumns = `
  id, file_name AS fileName, format, sha256, length(bytes) AS byteLength,
  imported_at AS importedAt, report`;

/** Stores the file that an article comes from, byte for byte. Errors: `invalid_input` when too large. */
export function insertOriginal(
  db: WritableDb,
  deps: LibraryDeps,
  input: NewOriginal & { readonly articleId: ArticleId },
): { readonly id: string; readonly sha256: string } {
  const { bytes, report } = input;
  if (bytes.byteLength > limits.importBytes) {
    throw new AppError('invalid_input', {
      reason: 'importTooLarge',
      details: { bytes: bytes.byteLength, limit: limits.importBytes },
    });
  }
  const named = { id: deps.ids.record(), sha256: sha256Of(bytes) };
  run(
    db,
    `INSERT INTO originals (id, article_id, file_name, format, sha256, imported_at, report, bytes)
     VALUES (:id, :articleId, :fileName, :format, :sha256, :importedAt, :report, :bytes)`,
    {
      ...named,
      articleId: input.articleId,
      fileName: input.fileName,
      format: input.format,
      importedAt: input.importedAt,
      report: report === null ? null : JSON.stringify(report),
      bytes,
    },
  );
  return named;
}

/** The file that an article was imported from, the latest if several, or null. Errors: `content_invalid`. */
export function originalOf(db: ReadableDb, articleId: ArticleId): Original | null {
  const sql = `SELECT ${originalColumns} FROM originals
    WHERE article_id = :articleId ORDER BY rowid DESC LIMIT 1`;
  const row = one(db, sql, { articleId });
  return row === undefined ? null : parseRow(originalRow, row);
}

/** The bytes of an imported file as they came. Errors: `not_found`. */
export function readOriginalBytes(db: ReadableDb, id: string): Uint8Array {
  const row = one(db, 'SELECT bytes FROM originals WHERE id = :id', { id });
  if (row === undefined) throw new AppError('not_found', { reason: 'originalNotFound' });
  return parseRow(z.object({ bytes: bytesColumn }), row).bytes;
}

const foundRow = z.object({ articleId: z.string(), title: z.string(), trashed: flagColumn });
/** An earlier import of the same bytes. */
export type FoundOriginal = Readonly<z.output<typeof foundRow>>;

/** The latest import of these bytes, one on the shelf before one in the trash, or null. */
export function findOriginalBySha256(db: ReadableDb, sha256: string): FoundOriginal | null {
  const row = one(
    db,
    `SELECT a.id AS articleId, a.title, a.trashed_at IS NOT NULL AS trashed
     FROM originals AS o JOIN articles AS a ON a.id = o.article_id
     WHERE o.sha256 = :sha256 ORDER BY trashed, o.rowid DESC LIMIT 1`,
    { sha256 },
  );
  return row === undefined ? null : parseRow(foundRow, row);
}

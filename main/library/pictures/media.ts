import { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { timestamp } from '../../ports/clock';
import { sha256Of } from '../articles/content';
import { bytesColumn } from '../database/columns';
import {
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  type WritableDb,
} from '../database/database';

const mediaRow = z.object({
  id: z.string(),
  mime: z.string(),
  width: z.number(),
  height: z.number(),
  bytes: bytesColumn,
});

/** A stored picture; `id` is the SHA-256 of its bytes, sizes are in pixels. */
export type Media = Readonly<z.output<typeof mediaRow>>;

/** A picture on its way in; the library names it by its bytes. */
export type NewMedia = Omit<Media, 'id'>;

/**
 * Stores a picture once, however often it is put in; each time it is on its way into a text anew.
 * Errors: `invalid_input` reason `pictureTooLarge`.
 */
export function putMedia(
  db: WritableDb,
  deps: LibraryDeps,
  input: NewMedia,
): { readonly id: string } {
  const { mime, width, height, bytes } = input;
  if (bytes.byteLength > limits.mediaBytes || width * height > limits.mediaPixels) {
    throw new AppError('invalid_input', { reason: 'pictureTooLarge' });
  }
  const id = sha256Of(bytes);
  run(
    db,
    `INSERT INTO media (id, mime, width, height, added_at, bytes)
     VALUES (:id, :mime, :width, :height, :at, :bytes)
     ON CONFLICT (id) DO UPDATE SET added_at = excluded.added_at`,
    { id, mime, width, height, at: timestamp(deps.clock), bytes },
  );
  return { id };
}

/** A stored picture, or null. */
export function readMedia(db: ReadableDb, id: string): Media | null {
  const row = one(db, 'SELECT id, mime, width, height, bytes FROM media WHERE id = :id', { id });
  return row === undefined ? null : parseRow(mediaRow, row);
}

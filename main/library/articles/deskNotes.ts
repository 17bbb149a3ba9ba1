import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type DeskNotes, deskNotesSchema, noDeskNotes } from '#shared/domain/deskNotes';
import { jsonSchema } from '#shared/domain/json';
import { jsonColumn } from '../database/columns';
import {
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { articleNotFound } from './articleRows';

const { refused } = deskNotesSchema.shape;
// Earlier notes named refused values by the field alone; the type that refused them is not known any more.
const untypedRefused = z
  .record(z.string(), jsonSchema)
  .transform((byField) =>
    Object.entries(byField).map(([field, value]) => ({ field, type: null, value })),
  );
const storedNotesSchema = deskNotesSchema.extend({ refused: z.union([refused, untypedRefused]) });
const notesRow = z.object({ notes: jsonColumn(storedNotesSchema) });

/** What the desk has noted of an article. Errors: `content_invalid`. */
export function readDeskNotes(db: ReadableDb, articleId: ArticleId): DeskNotes {
  const sql = 'SELECT notes FROM desk_notes WHERE article_id = :articleId';
  const row = one(db, sql, { articleId });
  return row === undefined ? noDeskNotes : parseRow(notesRow, row).notes;
}

/** Keeps what the desk notes of an article in place of what it had noted. Errors: `not_found`. */
export function keepDeskNotes(
  db: WritableDb,
  { id, notes }: { readonly id: ArticleId; readonly notes: DeskNotes },
): void {
  const isNothing = !notes.suggesting && notes.refused.length === 0;
  transact(db, () => {
    if (one(db, 'SELECT id FROM articles WHERE id = :id', { id }) === undefined) {
      throw articleNotFound(id);
    }
    if (isNothing) run(db, 'DELETE FROM desk_notes WHERE article_id = :id', { id });
    else {
      run(
        db,
        `INSERT INTO desk_notes (article_id, notes) VALUES (:id, :notes)
         ON CONFLICT (article_id) DO UPDATE SET notes = excluded.notes`,
        { id, notes: JSON.stringify(notes) },
      );
    }
  });
}

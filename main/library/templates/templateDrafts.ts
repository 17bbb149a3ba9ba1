import { z } from 'zod';
import { type TemplateDraft, templateDraftSchema } from '#shared/domain/templateRecord';
import { timestamp } from '../../ports/clock';
import { jsonColumn } from '../database/columns';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  type WritableDb,
} from '../database/database';

const draftRow = z.object({
  id: z.string(),
  baseVersion: z.number().nullable(),
  body: jsonColumn(templateDraftSchema.shape.body),
});

/** The templates under work, the last touched first. Errors: `content_invalid`. */
export function listTemplateDrafts(db: ReadableDb): readonly TemplateDraft[] {
  const rows = all(
    db,
    `SELECT id, base_version AS baseVersion, body FROM template_drafts
     ORDER BY saved_at DESC, id`,
  );
  return rows.map((row) => parseRow(draftRow, row));
}

/** Keeps a template as it stands under work. True when the work on it begins. */
export function keepTemplateDraft(
  db: WritableDb,
  deps: LibraryDeps,
  { id, baseVersion, body }: TemplateDraft,
): boolean {
  const isNew = one(db, 'SELECT id FROM template_drafts WHERE id = :id', { id }) === undefined;
  run(
    db,
    `INSERT INTO template_drafts (id, base_version, body, saved_at)
     VALUES (:id, :baseVersion, :body, :at)
     ON CONFLICT (id) DO UPDATE SET
       base_version = excluded.base_version, body = excluded.body, saved_at = excluded.saved_at`,
    { id, baseVersion, body: JSON.stringify(body), at: timestamp(deps.clock) },
  );
  return isNew;
}

/** Ends the work on a template without a version of it. */
export function dropTemplateDraft(db: WritableDb, id: string): void {
  run(db, 'DELETE FROM template_drafts WHERE id = :id', { id });
}

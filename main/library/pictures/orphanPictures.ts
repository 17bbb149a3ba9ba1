import { z } from 'zod';
import type { Clock } from '../../ports/clock';
import {
  all,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';

/**
 * A picture that nothing names may still be on its way into a text: in the paste that has just been made, in what undo brings
 * back, in the clipboard. After this time it is taken for left behind.
 */
const graceMs = 24 * 60 * 60 * 1_000;

/** What makes row `m` of `media` an orphan, as SQL; `:before` is what `orphanLimit` gives. */
export const isOrphan = `m.added_at < :before
  AND NOT EXISTS (SELECT 1 FROM media_references AS r WHERE r.media_id = m.id)`;

/** The moment before which a picture that nothing names was added to count as an orphan. */
export function orphanLimit(clock: Clock): string {
  return new Date(clock.now().getTime() - graceMs).toISOString();
}

const countRow = z.object({ pictures: z.number(), bytes: z.number() });

/** How many pictures no text of the library names, and their bytes. */
export function countOrphans(db: ReadableDb, clock: Clock): z.output<typeof countRow> {
  const row = one(
    db,
    `SELECT count(*) AS pictures, coalesce(sum(length(m.bytes)), 0) AS bytes
     FROM media AS m WHERE ${isOrphan}`,
    { before: orphanLimit(clock) },
  );
  return parseRow(countRow, row);
}

/** The pictures that no text of the library names. */
export function orphanIds(db: ReadableDb, clock: Clock): readonly string[] {
  const rows = all(db, `SELECT m.id FROM media AS m WHERE ${isOrphan} ORDER BY m.id`, {
    before: orphanLimit(clock),
  });
  return rows.map((row) => parseRow(z.object({ id: z.string() }), row).id);
}

/** Deletes those of these pictures that are orphans at this moment, and says which. The caller has made a backup. */
export function removeOrphans(
  db: WritableDb,
  clock: Clock,
  ids: readonly string[],
): readonly string[] {
  const before = orphanLimit(clock);
  return transact(db, () =>
    ids.filter(
      (id) =>
        run(db, `DELETE FROM media AS m WHERE m.id = :id AND ${isOrphan}`, { id, before }) > 0,
    ),
  );
}

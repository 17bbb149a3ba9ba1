import { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import {
  type Folder,
  type FolderDraft,
  type FolderId,
  folderLevels,
  folderSchema,
} from '#shared/domain/folder';
import { nameKey } from '#shared/domain/nameKey';
import { timestamp } from '../../ports/clock';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { readingKey } from '../lists/readingKey';
import { liveFolders } from './folderTree';

const countRow = z.object({ id: z.string(), count: z.number() });

/** Articles on the shelf by folder, those in folders within it among them, each once. */
function counts(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = all(
    db,
    `WITH RECURSIVE ${liveFolders}, below(root, id) AS (
       SELECT id, id FROM live
       UNION ALL
       SELECT below.root, live.id FROM below JOIN live ON live.parent_id = below.id
     )
     SELECT below.root AS id, count(DISTINCT a.id) AS count
     FROM below JOIN folder_articles AS f ON f.folder_id = below.id
     JOIN articles AS a ON a.id = f.article_id AND a.trashed_at IS NULL GROUP BY below.root`,
  );
  return new Map(
    rows.map((row) => parseRow(countRow, row)).map(({ id, count }) => [id, count] as const),
  );
}

const folderRow = folderSchema.omit({ count: true });

/** All folders as a tree is drawn: each before those within it, those of one folder by their reading. */
export function listFolders(db: ReadableDb): readonly Folder[] {
  const counted = counts(db);
  const rows = all(
    db,
    `WITH RECURSIVE ${liveFolders} SELECT id, name, parent_id AS parentId, level FROM live`,
  ).map((row) => parseRow(folderRow, row));
  const order = (a: { name: string; id: string }, b: { name: string; id: string }) => {
    const [first, second] = [readingKey(a.name) + a.id, readingKey(b.name) + b.id];
    return first < second ? -1 : 1;
  };
  const drawn = (parentId: FolderId | null): readonly Folder[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .toSorted(order)
      .flatMap((row) => [{ ...row, count: counted.get(row.id) ?? 0 }, ...drawn(row.id)]);
  return drawn(null);
}

const placeRow = z.object({ id: z.string(), parentId: z.string().nullable(), level: z.number() });

/** Refuses a place that a folder cannot have: within itself, too deep, beside one of the same name. */
function requirePlace(db: ReadableDb, id: FolderId | null, { name, parentId }: FolderDraft): void {
  const live = new Map(
    all(db, `WITH RECURSIVE ${liveFolders} SELECT id, parent_id AS parentId, level FROM live`).map(
      (row) => {
        const place = parseRow(placeRow, row);
        return [place.id, place] as const;
      },
    ),
  );
  if (id !== null && !live.has(id)) throw folderNotFound();
  const parent = parentId === null ? undefined : live.get(parentId);
  if (parentId !== null && parent === undefined) throw folderNotFound();
  const heightOf = (root: string): number =>
    1 +
    Math.max(
      0,
      ...[...live.values()]
        .filter((each) => each.parentId === root)
        .map((each) => heightOf(each.id)),
    );
  for (
    let at = parent;
    at !== undefined;
    at = at.parentId === null ? undefined : live.get(at.parentId)
  ) {
    if (at.id === id) throw new AppError('invalid_input', { reason: 'folderInItself' });
  }
  const level = parent === undefined ? 0 : parent.level + 1;
  if (level + (id === null ? 1 : heightOf(id)) > folderLevels) {
    throw new AppError('invalid_input', { reason: 'folderTooDeep' });
  }
  const twin = one(
    db,
    `SELECT 1 FROM folders WHERE parent_id IS :parentId AND key = :key AND removed_at IS NULL
       AND id IS NOT :id`,
    { parentId, key: nameKey(name), id },
  );
  if (twin !== undefined) throw new AppError('conflict', { reason: 'folderNameTaken' });
}

/**
 * Makes a folder, or names or places one anew. Errors: `not_found` reason `folderNotFound`; `conflict` reason
 * `folderNameTaken`; `invalid_input` reason `folderTooDeep`, `folderInItself`.
 */
export function saveFolder(
  db: WritableDb,
  deps: Pick<LibraryDeps, 'ids'>,
  input: { readonly id: FolderId | null; readonly draft: FolderDraft },
): { readonly id: FolderId } {
  const { name, parentId } = input.draft;
  const id = input.id ?? deps.ids.record();
  const sql =
    input.id === null
      ? 'INSERT INTO folders (id, parent_id, name, key) VALUES (:id, :parentId, :name, :key)'
      : 'UPDATE folders SET name = :name, key = :key, parent_id = :parentId WHERE id = :id';
  transact(db, () => {
    requirePlace(db, input.id, input.draft);
    run(db, sql, { id, name, parentId, key: nameKey(name) });
  });
  return { id };
}

/** Takes a folder away with those within it; no article goes with it. Errors: `not_found` reason `folderNotFound`. */
export function removeFolder(db: WritableDb, deps: Pick<LibraryDeps, 'clock'>, id: FolderId): void {
  const sql = 'UPDATE folders SET removed_at = :at WHERE id = :id AND removed_at IS NULL';
  if (run(db, sql, { id, at: timestamp(deps.clock) }) === 0) throw folderNotFound();
}

const draftRow = folderSchema.pick({ name: true, parentId: true });

/**
 * Brings a removed folder back as it was, if its place is still free. Errors: `not_found` reason `folderNotFound`;
 * `conflict` reason `folderNameTaken`; `invalid_input` reason `folderTooDeep`.
 */
export function restoreFolder(db: WritableDb, id: FolderId): void {
  transact(db, () => {
    const row = one(
      db,
      `UPDATE folders SET removed_at = NULL WHERE id = :id RETURNING name, parent_id AS parentId`,
      { id },
    );
    if (row === undefined) throw folderNotFound();
    requirePlace(db, id, parseRow(draftRow, row));
  });
}

function folderNotFound(): AppError {
  return new AppError('not_found', { reason: 'folderNotFound' });
}

import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { type Placement, placementSchema } from '#shared/domain/folder';
import {
  all,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { liveFolders } from './folderTree';

/**
 * Puts articles into folders and takes them out, and says what of it was not so before: whoever takes that back has
 * all as it was. An article or a folder that there is no more is passed over.
 */
export function placeArticles(
  db: WritableDb,
  placements: readonly Placement[],
): readonly Placement[] {
  const put = `INSERT OR IGNORE INTO folder_articles (article_id, folder_id)
    SELECT a.id, f.id FROM articles AS a, folders AS f
    WHERE a.id = :articleId AND f.id = :folderId AND f.removed_at IS NULL`;
  const take =
    'DELETE FROM folder_articles WHERE article_id = :articleId AND folder_id = :folderId';
  return transact(db, () =>
    placements.filter(
      ({ articleId, folderId, isIn }) => run(db, isIn ? put : take, { articleId, folderId }) > 0,
    ),
  );
}

const placementRow = placementSchema.extend({ isIn: z.literal(1).transform(() => true) });

/** Where these articles lie. */
export function placementsOf(db: ReadableDb, ids: readonly ArticleId[]): readonly Placement[] {
  const rows = all(
    db,
    `WITH RECURSIVE ${liveFolders}
     SELECT f.article_id AS articleId, f.folder_id AS folderId, 1 AS isIn
     FROM json_each(:ids) AS asked JOIN folder_articles AS f ON f.article_id = asked.value
     WHERE f.folder_id IN (SELECT id FROM live)`,
    { ids: JSON.stringify(ids) },
  );
  return rows.map((row) => parseRow(placementRow, row));
}

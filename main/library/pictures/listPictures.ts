import { z } from 'zod';
import {
  libraryPictureSchema,
  type PictureFacts,
  type PictureFilter,
  type PicturePage,
  type PictureSort,
  type PictureUse,
  type PictureView,
  pictureFactsSchema,
  pictureUseSchema,
} from '#shared/domain/libraryPicture';
import { pictureLimits } from '#shared/domain/pictureLimits';
import type { Clock } from '../../ports/clock';
import { flagColumn } from '../database/columns';
import { all, one, parseRow, type ReadableDb, type SqlValues } from '../database/database';
import { isOrphan, orphanLimit } from './orphanPictures';

/** Uses of picture `m` in articles outside the trash. */
const uses = `FROM article_pictures AS p JOIN articles AS a ON a.id = p.article_id
  WHERE p.media_id = m.id AND a.trashed_at IS NULL`;

const conditions: Readonly<Record<PictureFilter, string>> = {
  all: '1',
  unused: `NOT EXISTS (SELECT 1 ${uses})`,
  small: `m.width < ${pictureLimits.pageWidth}`,
  noCredit: `EXISTS (SELECT 1 ${uses} AND trim(p.credit) = '')`,
  orphan: isOrphan,
};

const orders: Readonly<Record<PictureSort, string>> = {
  added: 'm.added_at DESC, m.id',
  size: 'length(m.bytes) DESC, m.id',
  uses: 'uses DESC, m.added_at DESC, m.id',
};

/** The words of the use that was written last, those in the trash among them. */
const words = (column: 'caption' | 'credit') => `coalesce((
  SELECT p.${column} FROM article_pictures AS p JOIN articles AS a ON a.id = p.article_id
  WHERE p.media_id = m.id AND p.${column} <> ''
  ORDER BY a.trashed_at IS NOT NULL, a.updated_at DESC LIMIT 1), '')`;

const factColumns = 'm.id AS mediaId, m.mime, m.width, m.height, length(m.bytes) AS bytes';
const wholeRow = z.object({ total: z.number(), bytes: z.number() });

/** Characters that LIKE reads in a way of its own stand for themselves. */
const literally = (text: string) => `%${text.replace(/[\\%_]/gu, '\\$&')}%`;

function conditionOf({ filter, text }: PictureView, clock: Clock) {
  const said = `EXISTS (SELECT 1 FROM article_pictures AS p WHERE p.media_id = m.id
    AND (p.caption LIKE :text ESCAPE '\\' OR p.credit LIKE :text ESCAPE '\\'))`;
  const words = text.trim();
  const sql = [conditions[filter], ...(words === '' ? [] : [said])].join(' AND ');
  const values: SqlValues = {
    ...(filter === 'orphan' ? { before: orphanLimit(clock) } : {}),
    ...(words === '' ? {} : { text: literally(words) }),
  };
  return { sql, values };
}

/** A stretch of the pictures that a view shows. */
export function listPictures(
  db: ReadableDb,
  clock: Clock,
  asked: PictureView & { readonly offset: number; readonly limit: number },
): PicturePage {
  const { sql, values } = conditionOf(asked, clock);
  const whole = one(
    db,
    `SELECT count(*) AS total, coalesce(sum(length(m.bytes)), 0) AS bytes FROM media AS m WHERE ${sql}`,
    values,
  );
  const rows = all(
    db,
    `SELECT ${factColumns}, m.added_at AS addedAt, ${words('caption')} AS caption,
       ${words('credit')} AS credit, (SELECT count(DISTINCT a.id) ${uses}) AS uses
     FROM media AS m WHERE ${sql} ORDER BY ${orders[asked.sort]} LIMIT :limit OFFSET :offset`,
    { ...values, limit: asked.limit, offset: asked.offset },
  );
  const pictures = rows.map((row) => parseRow(libraryPictureSchema, row));
  return { ...parseRow(wholeRow, whole), pictures };
}

const useRow = pictureUseSchema.extend({ isTrashed: flagColumn });

/** Where a picture is shown, the article that was written last first, those in the trash at the end. */
export function usesOfPicture(db: ReadableDb, mediaId: string): readonly PictureUse[] {
  const rows = all(
    db,
    `SELECT a.id AS articleId, a.title, p.block_id AS blockId, p.caption, p.credit,
       a.trashed_at IS NOT NULL AS isTrashed
     FROM article_pictures AS p JOIN articles AS a ON a.id = p.article_id
     WHERE p.media_id = :mediaId
     ORDER BY isTrashed, a.updated_at DESC, a.id, p.ordinal LIMIT 200`,
    { mediaId },
  );
  return rows.map((row) => parseRow(useRow, row));
}

/** What is stored of these pictures; those that the library has not are left out. */
export function pictureFacts(db: ReadableDb, ids: readonly string[]): readonly PictureFacts[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = one(db, `SELECT ${factColumns} FROM media AS m WHERE m.id = :id`, { id });
    return row === undefined ? [] : [parseRow(pictureFactsSchema, row)];
  });
}

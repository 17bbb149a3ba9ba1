import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { nameKey } from '#shared/domain/nameKey';
import { type Tag, type Tagging, taggingSchema, tagSchema } from '#shared/domain/tag';
import {
  all,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { readingKey } from '../lists/readingKey';

/** All tags by their reading, each with the articles on the shelf that have it. */
export function listTags(db: ReadableDb): readonly Tag[] {
  const rows = all(
    db,
    `SELECT t.name, (
       SELECT count(*) FROM article_tags AS g JOIN articles AS a ON a.id = g.article_id
       WHERE g.tag_id = t.id AND a.trashed_at IS NULL
     ) AS count FROM tags AS t`,
  ).map((row) => parseRow(tagSchema, row));
  const keyed = rows.map((tag) => ({ tag, key: `${readingKey(tag.name)} ${tag.name}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ tag }) => tag);
}

/**
 * Tags articles and takes tags off, and says what of it was not so before: whoever takes that back has all as it
 * was. A tag that differs in width or case alone is the one that there is. An article that there is no more is
 * passed over.
 */
export function tagArticles(db: WritableDb, taggings: readonly Tagging[]): readonly Tagging[] {
  return transact(db, () =>
    taggings.flatMap(({ articleId, tag, isOn }) => {
      const name = isOn ? putTag(db, articleId, tag) : takeTag(db, articleId, tag);
      return name === null ? [] : [{ articleId, tag: name, isOn }];
    }),
  );
}

/** The tag as it is written here when the article has it only now. */
function putTag(db: WritableDb, articleId: ArticleId, tag: string): string | null {
  const key = nameKey(tag);
  run(
    db,
    `INSERT INTO tags (name, key) SELECT :tag, :key
     WHERE EXISTS (SELECT 1 FROM articles WHERE id = :articleId)
     ON CONFLICT (key) DO NOTHING`,
    { tag: tag.trim(), key, articleId },
  );
  const sql = `INSERT OR IGNORE INTO article_tags (article_id, tag_id)
    SELECT a.id, t.id FROM articles AS a, tags AS t WHERE a.id = :articleId AND t.key = :key`;
  return run(db, sql, { articleId, key }) > 0 ? (findTag(db, tag)?.name ?? null) : null;
}

function takeTag(db: WritableDb, articleId: ArticleId, tag: string): string | null {
  const found = findTag(db, tag);
  if (found === undefined) return null;
  const sql = 'DELETE FROM article_tags WHERE article_id = :articleId AND tag_id = :id';
  return run(db, sql, { articleId, id: found.id }) > 0 ? found.name : null;
}

const tagRow = z.object({ id: z.number(), name: z.string() });

function findTag(db: ReadableDb, name: string) {
  const row = one(db, 'SELECT id, name FROM tags WHERE key = :key', { key: nameKey(name) });
  return row === undefined ? undefined : parseRow(tagRow, row);
}

const taggingRow = taggingSchema.extend({ isOn: z.literal(1).transform(() => true) });

/** The tags of these articles. */
export function taggingsOf(db: ReadableDb, ids: readonly string[]): readonly Tagging[] {
  const rows = all(
    db,
    `SELECT g.article_id AS articleId, t.name AS tag, 1 AS isOn
     FROM json_each(:ids) AS asked JOIN article_tags AS g ON g.article_id = asked.value
     JOIN tags AS t ON t.id = g.tag_id ORDER BY t.key`,
    { ids: JSON.stringify(ids) },
  );
  return rows.map((row) => parseRow(taggingRow, row));
}

const idRow = z.object({ id: z.string() });

/** What a tag was renamed to, and each article that took the new one or gave up the old one when two became one. */
export type RenamedTag = { readonly merged: boolean; readonly taggings: readonly Tagging[] };

/**
 * Names a tag anew on all its articles; where the new name is another tag's, the two become that one. With null
 * it is taken off all of them. Errors: `not_found` reason `tagNotFound`.
 */
export function renameTag(db: WritableDb, from: string, to: string | null): RenamedTag {
  return transact(db, () => {
    const tag = findTag(db, from);
    if (tag === undefined) throw new AppError('not_found', { reason: 'tagNotFound' });
    const twin = to === null ? undefined : findTag(db, to);
    if (to !== null && (twin === undefined || twin.id === tag.id)) {
      const values = { id: tag.id, name: to.trim(), key: nameKey(to) };
      run(db, 'UPDATE tags SET name = :name, key = :key WHERE id = :id', values);
      return { merged: false, taggings: [] };
    }
    const holders = all(db, 'SELECT article_id AS id FROM article_tags WHERE tag_id = :id', {
      id: tag.id,
    }).map((row) => parseRow(idRow, row).id);
    const taggings = holders.flatMap((articleId): Tagging[] => [
      ...(twin === undefined ? [] : [{ articleId, tag: twin.name, isOn: true }]),
      { articleId, tag: tag.name, isOn: false },
    ]);
    return { merged: true, taggings: tagArticles(db, taggings) };
  });
}

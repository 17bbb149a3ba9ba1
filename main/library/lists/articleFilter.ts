import type { ArticleFilter, ArticlePlace } from '#shared/domain/articleView';
import { nameKey } from '#shared/domain/nameKey';
import type { SqlValues } from '../database/database';
import { foldersWithin } from '../folders/folderTree';

/** A condition on `articles AS a` with its values. */
export type Condition = { readonly sql: string; readonly values: SqlValues };

/** The articles of a place; SQLite would rather go through all than through the trash and sort it. */
export const articlesIn = {
  library: 'articles AS a',
  trash: 'articles AS a INDEXED BY articles_in_trash',
} as const satisfies Readonly<Record<ArticlePlace, string>>;

/** Articles of a list from which on reading it in its order and leaving out beats sorting those that belong to it. */
const manyArticles = 2_000;

/**
 * What an article must meet to be in a list. `expected` says how many do, where that is known: it decides how they
 * are looked for, never which they are.
 */
export function filterCondition(filter: ArticleFilter, expected = () => 0): Condition {
  const { place, folderId, tag } = filter;
  const parts = [`a.trashed_at IS ${place === 'library' ? '' : 'NOT '}NULL`];
  const values: Record<string, string> = {};
  const isMany = (folderId !== null || tag !== null) && expected() > manyArticles;
  if (folderId !== null) {
    parts.push(named('folder_articles', `m.folder_id IN (${foldersWithin})`, isMany));
    values.folder = folderId;
  }
  if (tag !== null) {
    parts.push(named('article_tags', 'm.tag_id = (SELECT id FROM tags WHERE key = :tag)', isMany));
    values.tag = nameKey(tag);
  }
  return { sql: parts.join(' AND '), values };
}

/** That a table names an article: few are fetched by their ids, of many each article is asked in the order of the list. */
function named(table: 'folder_articles' | 'article_tags', condition: string, isMany: boolean) {
  return isMany
    ? `EXISTS (SELECT 1 FROM ${table} AS m WHERE m.article_id = a.id AND ${condition})`
    : `a.id IN (SELECT m.article_id FROM ${table} AS m WHERE ${condition})`;
}

/** Both conditions at once. */
export function both(first: Condition, second: Condition): Condition {
  return {
    sql: `${first.sql} AND ${second.sql}`,
    values: { ...first.values, ...second.values },
  };
}

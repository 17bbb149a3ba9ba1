import type { ArticleFilter } from '#shared/domain/articleView';
import type { SqlValues } from './database';
import { readingKey } from './readingKey';

/** A condition on `articles AS a` with its values. */
export type Condition = { readonly sql: string; readonly values: SqlValues };

/** What an article must meet to be in a list. */
export function filterCondition({ place, statuses, title }: ArticleFilter): Condition {
  const parts = [`a.trashed_at IS ${place === 'library' ? '' : 'NOT '}NULL`];
  const values: Record<string, string> = {};
  if (statuses !== null) {
    parts.push(`a.status IN (${statuses.map((_, index) => `:status${index}`).join(', ')})`);
    for (const [index, status] of statuses.entries()) values[`status${index}`] = status;
  }
  if (title !== '') {
    // Compared as it is sorted: width, case, spaces and marks do not count.
    parts.push('instr(a.title_key, :title) > 0');
    values.title = readingKey(title);
  }
  return { sql: parts.join(' AND '), values };
}

/** Both conditions at once. */
export function both(first: Condition, second: Condition): Condition {
  return {
    sql: `${first.sql} AND ${second.sql}`,
    values: { ...first.values, ...second.values },
  };
}

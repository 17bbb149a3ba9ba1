import type { ArticleSort } from '#shared/domain/articleView';

type Key = { readonly column: string; readonly descending: boolean };
/** What a list sorts by with the greatest first; each ends in the id, so that no two articles are equal. */
const keys: Readonly<Record<Exclude<ArticleSort, 'status'>, readonly Key[]>> = {
  updated: keysOf('updated_at'),
  published: keysOf('published_at'),
  title: keysOf('title_key'),
  words: keysOf('words'),
  source: keysOf('source_key', 'updated_at'),
};

function keysOf(...columns: readonly string[]): readonly Key[] {
  return [
    ...columns.map((column) => ({ column: `a.${column}`, descending: true })),
    { column: 'a.id', descending: false },
  ];
}

/** The order of a list as SQL on `articles AS a`; turned round, it is the same list from its other end. */
export function orderOf(sort: keyof typeof keys, descending: boolean): string {
  return keys[sort]
    .map((key) => `${key.column} ${key.descending === descending ? 'DESC' : 'ASC'}`)
    .join(', ');
}

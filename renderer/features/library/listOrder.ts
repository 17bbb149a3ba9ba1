import type { ArticleSort } from '#shared/domain/articleView';

/** The direction in which each order is wanted first: the newest, the longest, but an alphabet from its beginning. */
export const startsDescending: Readonly<Record<ArticleSort, boolean>> = {
  updated: true,
  published: true,
  title: false,
  words: true,
  status: false,
  source: false,
};

import type { ArticleStretch, ArticleView } from '#shared/domain/articleView';

/** What the lister's worker is asked. */
export type ListerQuestion =
  | { readonly kind: 'groups'; readonly view: ArticleView }
  | { readonly kind: 'page' | 'ids'; readonly stretch: ArticleStretch }
  | { readonly kind: 'dispose' };

import type { ArticleStretch, ArticleView } from '#shared/domain/articleView';
import type { Titled } from '../ports/articleLister';

/** What the lister's worker is asked. */
export type ListerQuestion =
  | { readonly kind: 'groups'; readonly view: ArticleView }
  | { readonly kind: 'page' | 'ids'; readonly stretch: ArticleStretch }
  | { readonly kind: 'titled'; readonly asked: Titled }
  | { readonly kind: 'dispose' };

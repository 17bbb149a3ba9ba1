/** What the likeness worker is asked. */
export type LikenessQuestion =
  | { readonly kind: 'flags'; readonly ids: readonly string[] }
  | { readonly kind: 'alike'; readonly articleId: string }
  | { readonly kind: 'flagged' | 'changed' | 'dispose' };

/** What it tells by itself. */
export type LikenessNews =
  | { readonly kind: 'progress' }
  | { readonly kind: 'trouble'; readonly error: string };

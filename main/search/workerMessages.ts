import type { HitWindow, Search } from './searchEngine';

/** What the search worker is asked. */
export type SearchQuestion =
  | { readonly kind: 'find'; readonly search: Search; readonly window: HitWindow }
  | { readonly kind: 'count'; readonly search: Search }
  | { readonly kind: 'state' | 'changed' | 'catchUp' | 'dispose' };

/** What it tells by itself. */
export type SearchNews =
  | { readonly kind: 'progress' }
  | { readonly kind: 'trouble'; readonly what: string; readonly error: string };

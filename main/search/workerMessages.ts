import type { AppErrorData } from '#shared/domain/errors';
import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import type { HitWindow, Search } from './searchEngine';

/** What the search worker is asked. */
export type SearchQuestion = { readonly id: number } & (
  | { readonly kind: 'find'; readonly search: Search; readonly window: HitWindow }
  | { readonly kind: 'count'; readonly search: Search }
  | { readonly kind: 'state' | 'changed' | 'catchUp' | 'dispose' }
);

/** What it answers, under the number of the question. */
export type SearchAnswer = {
  readonly kind: 'answer';
  readonly id: number;
  readonly value: SearchPage | SearchState | number | null;
};

export type WorkerNews =
  | SearchAnswer
  | { readonly kind: 'refusal'; readonly id: number; readonly error: AppErrorData }
  | { readonly kind: 'progress' }
  | { readonly kind: 'trouble'; readonly what: string; readonly error: string };

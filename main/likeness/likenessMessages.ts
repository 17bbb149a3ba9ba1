import type { AppErrorData } from '#shared/domain/errors';
import type { LikeAnswer, LikeFlag } from '#shared/domain/likeness';

/** What the likeness worker is asked. */
export type LikenessQuestion = { readonly id: number } & (
  | { readonly kind: 'flags'; readonly ids: readonly string[] }
  | { readonly kind: 'alike'; readonly articleId: string }
  | { readonly kind: 'changed' | 'dispose' }
);

/** What it answers, under the number of the question, and what it tells by itself. */
export type LikenessNews =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: readonly LikeFlag[] | LikeAnswer | null;
    }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: AppErrorData }
  | { readonly kind: 'progress' }
  | { readonly kind: 'trouble'; readonly error: string };

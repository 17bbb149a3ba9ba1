import type { AppErrorData } from '#shared/domain/errors';

/** A question as it goes to a worker. */
export type Numbered<Question> = Question & { readonly id: number };

/** What a worker says to the question of this number. */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: AppErrorData };

import type { Choice } from '#shared/domain/mergeConflict';
import { isSameJson } from '#shared/domain/sameJson';

/** The three states of one value. */
export type Three<T> = { readonly base: T; readonly ours: T; readonly theirs: T };

/**
 * The value that follows from three states: the one side that changed it, or both when they agree; null where
 * they do not.
 */
export function mergeValue<T>(
  { base, ours, theirs }: Three<T>,
  isSame: (one: T, other: T) => boolean = isSameJson,
): { readonly value: T } | null {
  if (isSame(ours, theirs) || isSame(base, theirs)) return { value: ours };
  return isSame(base, ours) ? { value: theirs } : null;
}

/** The value of the side that a conflict was settled for, ours while it is not. */
export function chosen<T>({ ours, theirs }: Three<T>, choice: Choice | undefined): T {
  return choice === 'theirs' ? theirs : ours;
}

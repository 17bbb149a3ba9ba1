import type { AppError } from '#shared/domain/errors';

/** Where an article stands between the desk and the library. */
export type AutosaveState =
  | { readonly phase: 'clean' }
  | { readonly phase: 'dirty' }
  | { readonly phase: 'saving'; readonly editedSince: boolean; readonly attempt: number }
  | { readonly phase: 'failed'; readonly error: AppError; readonly attempt: number };

export type AutosaveEvent =
  | { readonly kind: 'edited' }
  /** The writer paused, or the longest wait is over, or a failed save may be tried again. */
  | { readonly kind: 'due' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export type AutosaveEffect =
  | { readonly kind: 'save' }
  | { readonly kind: 'waitForPause' }
  | { readonly kind: 'waitForRetry'; readonly delayMs: number };

type Step = { readonly state: AutosaveState; readonly effect: AutosaveEffect | null };

/** Waits between failed saves in milliseconds; the last one repeats. */
const retryDelaysMs = [1_000, 2_000, 5_000, 15_000, 30_000];

/**
 * Decides what follows an event: single flight (never two saves at once), latest wins (an edit during
 * a save leads to another), and a failure keeps the article dirty and backs off. Pure.
 */
export function autosave(state: AutosaveState, event: AutosaveEvent): Step {
  switch (event.kind) {
    case 'edited':
      if (state.phase === 'saving') return stay({ ...state, editedSince: true });
      // A retry is under way, or the user must settle a conflict; after any other failure, new words
      // are tried like the first.
      if (state.phase === 'failed' && (state.error.retryable || state.error.code === 'conflict')) {
        return stay(state);
      }
      return { state: { phase: 'dirty' }, effect: { kind: 'waitForPause' } };
    case 'due':
      return onDue(state);
    case 'saved':
      if (state.phase !== 'saving') return stay(state);
      return state.editedSince
        ? { state: { phase: 'dirty' }, effect: { kind: 'waitForPause' } }
        : stay({ phase: 'clean' });
    case 'failed':
      return onFailed(state, event.error);
  }
}

function onDue(state: AutosaveState): Step {
  if (state.phase === 'clean' || state.phase === 'saving') return stay(state);
  const attempt = state.phase === 'failed' ? state.attempt + 1 : 1;
  return { state: { phase: 'saving', editedSince: false, attempt }, effect: { kind: 'save' } };
}

function onFailed(state: AutosaveState, error: AppError): Step {
  if (state.phase !== 'saving') return stay(state);
  const { attempt } = state;
  const delayMs = retryDelaysMs[Math.min(attempt, retryDelaysMs.length) - 1] ?? 30_000;
  // A refusal that will stay one is not tried again by itself: only the user can settle it.
  const effect: AutosaveEffect | null = error.retryable ? { kind: 'waitForRetry', delayMs } : null;
  return { state: { phase: 'failed', error, attempt }, effect };
}

function stay(state: AutosaveState): Step {
  return { state, effect: null };
}

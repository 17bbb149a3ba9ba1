import { asAppError, type ErrorCode } from '#shared/domain/errors';
import type { Translator } from '#shared/locales/createTranslator';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { createStore } from './store';
import { showToast } from './toasts';

/** Where a refusal is shown when no field or pane of its own takes it. */
export type ErrorPlace = 'silent' | 'toast' | 'lastingToast' | 'screen';

/** The refusal that stops all work, or null; the root shows it instead of the desk. */
export const fatalError = createStore<ReturnType<typeof asAppError> | null>(null);

/** Decides for every code, so that a new one must be thought of here. */
export function errorPlace(code: ErrorCode): ErrorPlace {
  switch (code) {
    case 'cancelled':
      return 'silent';
    case 'invalid_input':
    case 'not_found':
    case 'conflict':
    case 'content_invalid':
    case 'interrupted':
    case 'internal':
      return 'toast';
    case 'storage_full':
    case 'locked':
    case 'unavailable':
      return 'lastingToast';
    case 'db_newer_than_app':
      return 'screen';
  }
}

/**
 * Shows what went wrong where its code belongs, and gives the way to take a notice of it away again; `retry` is
 * offered when the same call may yet succeed.
 */
export function showError(error: unknown, t: Translator, retry?: () => void): () => void {
  const refusal = asAppError(error);
  const place = errorPlace(refusal.code);
  if (place === 'silent') return () => undefined;
  if (place === 'screen') {
    fatalError.set(refusal);
    return () => undefined;
  }
  return showNotice(refusal, t, retry);
}

/** Shows as a notice what concerns another library than the open one: the desk goes on whatever it was. */
export function showNotice(error: unknown, t: Translator, retry?: () => void): () => void {
  const refusal = asAppError(error);
  const place = errorPlace(refusal.code);
  if (place === 'silent') return () => undefined;
  const text = errorText(t, refusal.toData());
  return showToast({
    title: text.what,
    text: errorAdvice(t, text),
    tone: 'error',
    stays: place !== 'toast',
    ...(retry !== undefined && refusal.retryable
      ? { action: { label: t('app.retry'), run: retry } }
      : {}),
  });
}

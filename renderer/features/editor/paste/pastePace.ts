import type { EditorView } from '@tiptap/pm/view';
import { AppError } from '#shared/domain/errors';
import type { Pace } from './readForeignHtml';

/** Milliseconds of work after which a paste lets the desk have its turn, and after which it shows progress. */
const turnMs = 24;
const silentMs = 400;
/** Milliseconds between two looks at an input method that is at work. */
const composingMs = 50;

/** Lets keys and paint have their turn. */
export function turn(delayMs = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** Waits until no input method is at work: a change of the selection would break what it composes. */
export async function composed(view: EditorView): Promise<void> {
  while (!view.isDestroyed && view.composing) await turn(composingMs);
}

/** How far a paste is, and how to stop it. */
export type Reading = {
  readonly kind: 'reading';
  readonly done: number;
  readonly cancel: () => void;
};

/** Lets keys and paint have their turn while a long paste is read, and shows how far it is. */
export function paced(show: (reading: Reading) => void): Pace {
  const start = performance.now();
  let rested = start;
  let isCancelled = false;
  return async (done) => {
    const now = performance.now();
    if (now - rested < turnMs) return;
    if (now - start > silentMs) {
      show({ kind: 'reading', done, cancel: () => (isCancelled = true) });
    }
    await turn();
    rested = performance.now();
    if (isCancelled) throw new AppError('cancelled');
  };
}

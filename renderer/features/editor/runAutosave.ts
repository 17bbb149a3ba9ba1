import { asAppError } from '#shared/domain/errors';
import { createStore, type Store } from '../../ui/store';
import type { FlushResult } from './articleSession';
import { type AutosaveEffect, type AutosaveEvent, type AutosaveState, autosave } from './autosave';

/** A save follows this pause in milliseconds, and comes at the latest after `longestWaitMs`. */
const pauseMs = 1_000;
const longestWaitMs = 30_000;

export type RunningAutosave = {
  readonly state: Store<AutosaveState>;
  /** To be called at every change. */
  edited(): void;
  /** Saves now what is unsaved; always settles, with the failure as a value. */
  flush(): Promise<FlushResult>;
  dispose(): void;
};

/** Runs the autosave machine with real timers over a save that rejects with an AppError. */
export function runAutosave(save: () => Promise<void>): RunningAutosave {
  const state = createStore<AutosaveState>({ phase: 'clean' });
  let timer: ReturnType<typeof setTimeout> | null = null;
  let dirtySince: number | null = null;
  let flight: Promise<void> | null = null;
  let disposed = false;

  const wait = (delayMs: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = disposed ? null : setTimeout(() => handle({ kind: 'due' }), delayMs);
  };
  const carryOut = (effect: AutosaveEffect) => {
    if (effect.kind === 'save') startSave();
    else if (effect.kind === 'waitForRetry') wait(effect.delayMs);
    else {
      dirtySince ??= Date.now();
      wait(Math.max(0, Math.min(pauseMs, dirtySince + longestWaitMs - Date.now())));
    }
  };
  const handle = (event: AutosaveEvent) => {
    const step = autosave(state.get(), event);
    state.set(step.state);
    if (step.effect !== null) carryOut(step.effect);
  };
  const startSave = () => {
    if (timer !== null) clearTimeout(timer);
    dirtySince = null;
    flight = save().then(
      () => handle({ kind: 'saved' }),
      (error: unknown) => handle({ kind: 'failed', error: asAppError(error) }),
    );
  };

  return {
    state,
    edited: () => handle({ kind: 'edited' }),
    flush: async () => {
      // A save under way, ours too, may miss the last words, so it is awaited and followed by another.
      if (state.get().phase === 'saving') await flight;
      for (;;) {
        handle({ kind: 'due' });
        await flight;
        const now = state.get();
        if (now.phase === 'failed') return { ok: false, error: now.error };
        if (now.phase === 'clean') return { ok: true };
      }
    },
    dispose: () => {
      disposed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

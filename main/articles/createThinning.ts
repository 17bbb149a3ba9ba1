import { createHistoryThinner, type ThinnedSlice, type WritableDb } from '../library';
import type { Clock } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { OpenBases } from './openBases';

/** Thinning of old autosaves while a desk stands. */
export type Thinning = { start(): void; stop(): void };

/** Milliseconds after the start of the desk, between two slices, and until the next round. */
const paces = { firstMs: 30_000, sliceMs: 25, roundMs: 6 * 60 * 60 * 1_000 };

/** What thinning works on; the paces have defaults. */
export type ThinningDeps = {
  readonly db: WritableDb;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly openBases: OpenBases;
  readonly paces?: typeof paces;
};

/**
 * Thins old autosaves a slice at a time, with room for the writer in between, round after round. What fails
 * is logged, and tried again in the next round.
 */
export function createThinning(deps: ThinningDeps): Thinning {
  const { db, clock, logger, openBases } = deps;
  const { firstMs, sliceMs, roundMs } = deps.paces ?? paces;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let thin: (() => ThinnedSlice) | null = null;
  let removed = 0;

  const wait = (ms: number) => {
    timer = setTimeout(step, ms);
    // A program that has nothing else to do ends.
    timer.unref();
  };
  const slice = (): boolean => {
    try {
      thin ??= createHistoryThinner(db, clock, openBases.of);
      const done = thin();
      removed += done.removed;
      return done.isDone;
    } catch (error) {
      logger.error('could not thin old autosaves', error);
      return true;
    }
  };
  const step = () => {
    const isDone = slice();
    if (isDone) {
      if (removed > 0) logger.info('old autosaves thinned', { removed });
      thin = null;
      removed = 0;
    }
    wait(isDone ? roundMs : sliceMs);
  };

  return {
    start: () => wait(firstMs),
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

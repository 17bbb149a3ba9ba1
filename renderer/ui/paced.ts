/** Milliseconds of work from which on it would be felt between two keys. */
const dearMs = 4;
/** Milliseconds without being asked that count as a pause in the writing; a fast writer's keys are closer. */
const pauseMs = 150;
/** Milliseconds after which work is done even if the writing never pauses. */
const longestMs = 1_000;

/** Work that follows what is written at a pace that the writing bears. */
export type Paced = {
  /** Asks for the work; asking again before it is done asks for nothing more. */
  ask(): void;
  stop(): void;
};

/**
 * Does work `soonMs` milliseconds after it was asked for. Work that took long the last time, as of a long
 * article's page, waits for a pause in the asking instead, a second at most: it must not stand in the way
 * of the next key. The last asking is always followed by the work.
 */
export function paced(work: () => void, soonMs: number): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let askedAt = 0;
  let tookMs = 0;
  const run = () => {
    timer = null;
    const start = performance.now();
    work();
    tookMs = performance.now() - start;
  };
  const delayMs = (now: number) =>
    tookMs < dearMs ? soonMs : Math.max(0, Math.min(pauseMs, askedAt + longestMs - now));
  return {
    ask: () => {
      const now = performance.now();
      if (timer === null) askedAt = now;
      else if (tookMs < dearMs) return;
      else clearTimeout(timer);
      timer = setTimeout(run, delayMs(now));
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

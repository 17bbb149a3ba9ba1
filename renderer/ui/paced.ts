import { afterPaint } from './afterPaint';

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
 * Does work as soon as the screen shows what asked for it, when the next key is farthest. Work that took
 * long the last time, as of a long article's page, waits for a pause in the asking instead, a second at
 * most: it must not stand in the way of the next key. The last asking is always followed by the work.
 */
export function paced(work: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let askedAt = 0;
  let tookMs = 0;
  const run = () => {
    timer = null;
    const start = performance.now();
    work();
    tookMs = performance.now() - start;
  };
  const soon = afterPaint(run);
  const atPause = () => {
    const now = performance.now();
    if (timer === null) askedAt = now;
    else clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(pauseMs, askedAt + longestMs - now)));
  };
  return {
    ask: () => (tookMs < dearMs ? soon.ask() : atPause()),
    stop: () => {
      soon.stop();
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

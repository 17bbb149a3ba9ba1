import { AppError } from '#shared/domain/errors';
import type { MadeSoFar, Making } from '#shared/domain/making';
import type { Follow } from './follow';

/** The library that is being made of a backup or of a damaged one; one at a time. */
export type Makings = {
  /** Follows work that makes a library. Errors: those of the work; `conflict` reason `makingAlready`. */
  run<T>(work: (follow: Follow) => Promise<T>): Promise<T>;
  state(): Making | null;
  /** Asks what is under way to stop; nothing when there is none. */
  stop(): void;
};

/** `changed` is called whenever `state` has changed. */
export function createMakings(changed: () => void): Makings {
  let current: { far: MadeSoFar | null; readonly stopper: AbortController } | null = null;
  return {
    run: async (work) => {
      if (current !== null) throw new AppError('conflict', { reason: 'makingAlready' });
      const making = { far: null as MadeSoFar | null, stopper: new AbortController() };
      const tell = (far: MadeSoFar) => {
        making.far = far;
        changed();
      };
      current = making;
      changed();
      try {
        return await work({ tell, signal: making.stopper.signal });
      } finally {
        current = null;
        changed();
      }
    },
    state: () =>
      current === null ? null : { far: current.far, isStopping: current.stopper.signal.aborted },
    stop: () => {
      current?.stopper.abort();
      changed();
    },
  };
}

import { AppError } from '#shared/domain/errors';
import type { MadeSoFar } from '#shared/domain/making';
import type { MakingWatch } from '../library';

/** Who follows a task: is told how far it is, and may ask it to stop, which refuses it as `cancelled`. */
export type Follow = {
  readonly tell: (far: MadeSoFar) => void;
  readonly signal: AbortSignal;
};

/** A watch that passes on what can be seen, a new step and each further hundredth of one, and stops when asked to. */
export function watchFor(tell: Follow['tell'], isStopped: () => boolean): MakingWatch {
  let told = '';
  return (far) => {
    if (isStopped()) throw new AppError('cancelled');
    const mark = `${far.step} ${Math.floor((far.done * 100) / Math.max(1, far.all))}`;
    if (mark === told) return;
    told = mark;
    tell(far);
  };
}

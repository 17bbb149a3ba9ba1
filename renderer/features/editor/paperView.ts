import { paperZoom, type Settings } from '#shared/domain/settings';
import { createStore, type Store } from '../../ui/store';

/** How the paper is written on: size, focus mode, typewriter scrolling. */
export type PaperView = Settings['paper'];

export type PaperViewControl = {
  readonly view: Store<PaperView>;
  change(patch: Partial<PaperView>): void;
  /** Hands on at once what waits to be kept: the window may close. */
  settle(): void;
};

/** Milliseconds after the last change until it is kept: a turn of the wheel is many changes. */
const keepDelayMs = 300;

/** Starts from what was kept, and hands on what is to be kept. */
export function createPaperView(
  kept: PaperView,
  keep: (view: PaperView) => void,
): PaperViewControl {
  const view = createStore(kept);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    keep(view.get());
  };
  return {
    view,
    settle,
    change: (patch) => {
      const next = { ...view.get(), ...patch };
      if (JSON.stringify(next) === JSON.stringify(view.get())) return;
      view.set(next);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(settle, keepDelayMs);
    },
  };
}

/** The size some steps up or down from another, within bounds and on a whole step. */
export function zoomedBy(percent: number, steps: number): number {
  const { min, max, step } = paperZoom;
  const whole = Math.round(percent / step) * step;
  return Math.max(min, Math.min(max, whole + steps * step));
}

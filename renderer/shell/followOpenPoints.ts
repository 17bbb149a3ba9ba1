import type { PlacedPoint } from '#shared/editor/openPoints';
import { openPointsOf } from '#shared/editor/openPoints';
import type { ArticleSession } from '../features/editor';
import { createStore, type Store } from '../ui/store';

/** A place left open as the status bar lists it; where it stands is asked when it is gone to. */
export type ListedPoint = Pick<PlacedPoint, 'kind' | 'note' | 'before'>;

/** Follows what an article leaves open, one look a frame; tells its listeners only when the list reads differently. */
export function followOpenPoints(session: ArticleSession): {
  readonly points: Store<readonly ListedPoint[]>;
  readonly stop: () => void;
} {
  const look = () =>
    openPointsOf(session.document.get()).map(({ kind, note, before }) => ({ kind, note, before }));
  const points = createStore<readonly ListedPoint[]>(look());
  let frame = 0;
  const later = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const next = look();
      if (JSON.stringify(next) !== JSON.stringify(points.get())) points.set(next);
    });
  };
  const stop = session.document.subscribe(later);
  return {
    points,
    stop: () => {
      stop();
      cancelAnimationFrame(frame);
    },
  };
}

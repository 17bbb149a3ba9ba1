import { type Outline, outlineOf } from '#shared/editor/outline';
import { createStore, type Store } from '../../ui/store';
import type { ArticleSession } from '../editor';

/** Follows an article's outline, one look a frame; parts that read as before stay the same objects. */
export function followOutline(session: ArticleSession): {
  readonly outline: Store<Outline>;
  readonly stop: () => void;
} {
  const look = () => outlineOf(session.document.get(), session.template.get());
  const outline = createStore(look());
  let frame = 0;
  const later = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      outline.set(look());
    });
  };
  const stops = [session.document.subscribe(later), session.template.subscribe(later)];
  return {
    outline,
    stop: () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    },
  };
}

import type { Outline } from '#shared/editor/outline';
import type { Store } from '../../ui/store';

type Sources = {
  readonly outline: Store<Outline>;
  readonly unfolded: Store<ReadonlySet<string>>;
  /** The row that had the focus last, which may be gone or folded away. */
  readonly active: Store<string | null>;
};

/** The one row that the tab key comes to: the last with the focus, or the first when that is not shown. */
export function tabStop({ outline, unfolded, active }: Sources): Store<string | null> {
  const read = () => {
    const { parts } = outline.get();
    const id = active.get();
    const isShown = parts.some(
      (part) =>
        part.id === id ||
        (unfolded.get().has(part.id) && part.blocks.some((block) => block.id === id)),
    );
    return isShown ? id : (parts[0]?.id ?? null);
  };
  let seen: readonly unknown[] = [];
  let stop: string | null = null;
  return {
    get: () => {
      const now = [outline.get(), unfolded.get(), active.get()];
      // Every row asks at every change: one answer does for all of them.
      if (now.some((value, index) => value !== seen[index])) stop = read();
      seen = now;
      return stop;
    },
    subscribe: (listener) => {
      const stops = [outline, unfolded, active].map((store) => store.subscribe(listener));
      return () => {
        for (const unsubscribe of stops) unsubscribe();
      };
    },
  };
}

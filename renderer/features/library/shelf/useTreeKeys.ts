import { type KeyboardEvent, useRef, useState } from 'react';

type Options = {
  readonly count: number;
  readonly start: number;
  /** Another key on an item; tells whether it meant something. */
  readonly onKey: (index: number, key: string) => boolean;
};

/** Where a line stands among those that the keys go through. */
export type TreePlace = {
  readonly index: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
};

export type TreeKeys = ReturnType<typeof useTreeKeys>;

/** Moves one tab stop through the items of a tree, as WAI-ARIA's tree view has it. */
export function useTreeKeys({ count, start, onKey }: Options) {
  const tree = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = Math.max(0, Math.min(chosen ?? start, count - 1));
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    setChosen(next);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of a field within an item are its own.
    if (event.target instanceof HTMLInputElement) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined) go(to);
    else if (!onKey(active, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const placeOf = (index: number): TreePlace => ({
    index,
    isActive: index === active,
    onFocus: () => setChosen(index),
  });
  return { tree, placeOf, onKeyDown };
}

import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** How the rows of a virtual list take focus one at a time. */
export type RovingRows = {
  readonly activeIndex: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
  /** To be given to each row that is drawn; the active one takes the focus that is due to it. */
  rowRef(index: number): (element: HTMLElement | null) => void;
};

type Options = {
  readonly count: number;
  readonly firstIndex: number;
  readonly virtualizer: () => Virtualizer<HTMLDivElement, Element>;
  readonly onEnter: (index: number, event: KeyboardEvent) => void;
  readonly onDelete: (index: number) => void;
};

/** Moves one tab stop through a list by arrow keys, also to rows that are not drawn yet. */
export function useRovingRows(options: Options): RovingRows {
  const { count, virtualizer } = options;
  const [chosen, setChosen] = useState<number | null>(null);
  const activeIndex = Math.min(chosen ?? options.firstIndex, count - 1);
  const focusDue = useRef(false);
  const rows = useRef(new Map<number, HTMLElement>());

  const focusActive = () => {
    const row = rows.current.get(activeIndex);
    if (!focusDue.current || row === undefined) return;
    focusDue.current = false;
    row.focus({ preventScroll: true });
  };
  useEffect(focusActive);

  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    focusDue.current = true;
    setChosen(next);
    virtualizer().scrollToIndex(next);
  };

  return {
    activeIndex,
    setActive: setChosen,
    rowRef: (index) => (element) => {
      if (element === null) rows.current.delete(index);
      else rows.current.set(index, element);
    },
    onKeyDown: (event) => {
      const moves: Readonly<Record<string, number>> = {
        ArrowDown: activeIndex + 1,
        ArrowUp: activeIndex - 1,
        Home: 0,
        End: count - 1,
        PageDown: activeIndex + 8,
        PageUp: activeIndex - 8,
      };
      const to = moves[event.key];
      if (to !== undefined) go(to);
      else if (event.key === 'Enter') options.onEnter(activeIndex, event);
      else if (event.key === 'Delete' || event.key === 'Backspace') {
        // The row goes; the focus passes to the one that takes its place.
        focusDue.current = true;
        options.onDelete(activeIndex);
      } else return;
      event.preventDefault();
    },
  };
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** How the lines of a list take focus one at a time. */
export type RovingLines = {
  readonly activeIndex: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
  /** To be given to each line that is drawn; the active one takes the focus that is due to it. */
  rowRef(index: number): (element: HTMLElement | null) => void;
};

type Options = {
  readonly count: number;
  readonly firstIndex: number;
  /** The article on a line, and the line of an article, as far as they have been read. */
  readonly idAt: (index: number) => string | undefined;
  readonly lineOf: (id: string) => number | undefined;
  readonly scrollTo: (index: number) => void;
  readonly onEnter: (index: number, event: KeyboardEvent) => void;
  readonly onDelete: (index: number) => void;
};

type Chosen = { readonly index: number; readonly id: string | undefined };

/**
 * Moves one tab stop through a list by arrow keys, also to lines that are not drawn yet. It stays with its
 * article when the list is sorted anew, and with its place when the article has gone.
 */
export function useRovingLines(options: Options): RovingLines {
  const { count, lineOf } = options;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const moved = chosen?.id === undefined ? undefined : lineOf(chosen.id);
  const activeIndex = Math.min(moved ?? chosen?.index ?? options.firstIndex, count - 1);
  const focusDue = useRef(false);
  const rows = useRef(new Map<number, HTMLElement>());

  const focusActive = () => {
    const row = rows.current.get(activeIndex);
    if (!focusDue.current || row === undefined) return;
    focusDue.current = false;
    row.focus({ preventScroll: true });
  };
  useEffect(focusActive);

  const setActive = (index: number) => setChosen({ index, id: options.idAt(index) });
  const go = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    focusDue.current = true;
    setActive(next);
    options.scrollTo(next);
  };

  return {
    activeIndex,
    setActive,
    rowRef: (index) => (element) => {
      if (element !== null) {
        rows.current.set(index, element);
        return;
      }
      // A line that is drawn anew, as when its article has been read, hands its focus on.
      focusDue.current ||= rows.current.get(index) === document.activeElement;
      rows.current.delete(index);
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
        // The article goes; the focus passes to the one that takes its place.
        focusDue.current = true;
        setChosen({ index: activeIndex, id: undefined });
        options.onDelete(activeIndex);
      } else return;
      event.preventDefault();
    },
  };
}

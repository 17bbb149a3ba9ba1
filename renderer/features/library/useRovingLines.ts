import {
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

/** How the lines of a list take focus one at a time. */
export type RovingLines = {
  readonly activeIndex: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
  /** To be given to the active line: it takes the focus that is due to it. */
  readonly activeRef: RefCallback<HTMLElement>;
};

type Options = {
  readonly count: number;
  readonly firstIndex: number;
  /** The article on a line, and the line of an article, as far as they have been read. */
  readonly idAt: (index: number) => string | undefined;
  readonly lineOf: (id: string) => number | undefined;
  readonly scrollTo: (index: number) => void;
  /** Told where a key moves to. */
  readonly onMove: (index: number, event: KeyboardEvent) => void;
  /** Another key on the active line; tells whether it meant something. */
  readonly onKey: (index: number, event: KeyboardEvent) => boolean;
  readonly onDelete: (index: number) => void;
};

type Chosen = { readonly index: number; readonly id: string | undefined };

/** Lines that Page Up and Page Down pass over. */
const pageLines = 8;

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
  const active = useRef<HTMLElement | null>(null);
  const activeRef = useCallback((line: HTMLElement | null) => {
    // A line that is drawn anew, as when its article has been read, hands its focus on.
    focusDue.current ||= line === null && active.current === document.activeElement;
    active.current = line;
  }, []);
  const focusActive = () => {
    if (!focusDue.current || active.current === null) return;
    focusDue.current = false;
    active.current.focus({ preventScroll: true });
  };
  useEffect(focusActive);

  const setActive = (index: number) => setChosen({ index, id: options.idAt(index) });
  const go = (index: number, event: KeyboardEvent) => {
    const next = Math.max(0, Math.min(count - 1, index));
    focusDue.current = true;
    setActive(next);
    options.scrollTo(next);
    options.onMove(next, event);
  };

  return {
    activeIndex,
    setActive,
    activeRef,
    onKeyDown: (event) => {
      const moves: Readonly<Record<string, number>> = {
        ArrowDown: activeIndex + 1,
        ArrowUp: activeIndex - 1,
        Home: 0,
        End: count - 1,
        PageDown: activeIndex + pageLines,
        PageUp: activeIndex - pageLines,
      };
      const to = moves[event.key];
      if (to !== undefined) go(to, event);
      else if (event.key === 'Delete' || event.key === 'Backspace') {
        // The article goes; the focus passes to the one that takes its place.
        focusDue.current = true;
        setChosen({ index: activeIndex, id: undefined });
        options.onDelete(activeIndex);
      } else if (!options.onKey(activeIndex, event)) return;
      event.preventDefault();
    },
  };
}

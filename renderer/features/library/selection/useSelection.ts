import { useRef, useState } from 'react';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';

/** The articles of a list that are selected, to do something with all of them. */
export type Selection = {
  readonly ids: ReadonlySet<string>;
  /** Selects this one alone; what is selected next with Shift reaches from here. */
  only(index: number, id: string): void;
  toggle(index: number, id: string): void;
  /** Selects from where selecting began to this line. */
  extendTo(index: number): void;
  all(): void;
  clear(): void;
  /** Lets selecting begin at this line, with nothing selected. */
  startAt(index: number): void;
};

type Lines = {
  readonly count: number;
  /** The ids of the articles on these lines, read or not. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly string[]>;
};

const none: ReadonlySet<string> = new Set();

/** Selects articles by click, keys and range, as lists of files do. */
export function useSelection(lines: Lines): Selection {
  const t = useT();
  const [ids, setIds] = useState(none);
  const anchor = useRef(0);
  // Only the last range counts, whichever is answered first.
  const lastRange = useRef(0);
  const selectBetween = (first: number, last: number) => {
    lastRange.current += 1;
    const range = lastRange.current;
    lines
      .idsBetween(first, last)
      .then((found) => {
        if (range === lastRange.current) setIds(new Set(found));
      })
      .catch((error: unknown) => showError(error, t));
  };
  const set = (index: number, next: ReadonlySet<string>) => {
    lastRange.current += 1;
    anchor.current = index;
    setIds(next);
  };
  return {
    ids,
    only: (index, id) => set(index, new Set([id])),
    toggle: (index, id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      set(index, next);
    },
    extendTo: (index) =>
      selectBetween(Math.min(anchor.current, index), Math.max(anchor.current, index)),
    all: () => selectBetween(0, lines.count - 1),
    clear: () => set(anchor.current, none),
    startAt: (index) => set(index, none),
  };
}

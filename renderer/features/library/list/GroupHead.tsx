import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent, RefCallback } from 'react';

type Props = {
  readonly name: string;
  readonly count: string;
  readonly isFolded: boolean;
  readonly onToggle: () => void;
  /** Where it stands; null for the copy that stays at the top while its group is scrolled. */
  readonly place: {
    readonly index: number;
    readonly top: number;
    readonly activeRef: RefCallback<HTMLElement> | undefined;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  } | null;
};

/** The head of a group: its name, how many it has, and whether they are shown. */
export function GroupHead({ name, count, isFolded, onToggle, place }: Props) {
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  const content = (
    <>
      <Chevron size={14} strokeWidth={1.8} aria-hidden />
      <span className="groupName">{name}</span> <span className="groupCount tabular">{count}</span>
    </>
  );
  if (place === null) {
    return (
      // The head itself, out of view, is what a reader and the keys find.
      <div className="groupHead groupHead--stuck" aria-hidden onClick={onToggle}>
        {content}
      </div>
    );
  }
  return (
    <button
      ref={place.activeRef}
      type="button"
      className="groupHead"
      aria-expanded={!isFolded}
      data-line={place.index}
      tabIndex={place.activeRef === undefined ? -1 : 0}
      style={{ transform: `translateY(${place.top}px)` }}
      onFocus={place.onFocus}
      onKeyDown={place.onKeyDown}
      onClick={onToggle}
    >
      {content}
    </button>
  );
}

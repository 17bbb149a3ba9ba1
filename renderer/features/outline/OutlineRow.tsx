import { memo, type ReactNode, useRef } from 'react';
import { type Fate, isComing, isGoing } from '#shared/editor/suggesting/suggestedMoves';
import { useStorePart } from '../../ui/store';
import { useOutline } from './OutlineContext';
import type { RowName } from './outlineMoves';
import { useRowDrag } from './useRowDrag';

/** Where a row stands in the tree; `place` counts from 1 among `of` rows of its level. */
export type RowPlace = { readonly place: number; readonly of: number };

type Props = RowPlace & {
  /** The same object for as long as it names the same row. */
  readonly row: RowName;
  /** What a screen reader calls the row; null where its words say it. */
  readonly label: string | null;
  /** What is suggested for the row as a whole. */
  readonly fate: Fate | null;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** A row of the outline: takes the focus, leads to its text, is dragged and dropped on. */
export const OutlineRow = memo(function OutlineRow(props: Props) {
  const { row, label, fate, place, of, isOpen, children } = props;
  const { here, tabStop, dropMark, focused, goTo } = useOutline();
  const element = useRef<HTMLDivElement>(null);
  const isDragged = useRowDrag(element, row);
  const edge = useStorePart(dropMark, (mark) => (mark?.rowId === row.id ? mark.edge : null));
  const isHere = useStorePart(here, (partId) => row.kind !== 'block' && partId === row.id);
  const isTabStop = useStorePart(tabStop, (id) => id === row.id);
  const isBlock = row.kind === 'block';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows
    <div
      ref={element}
      className={isBlock ? 'outlineRow outlineBlock' : 'outlineRow outlinePart'}
      role="treeitem"
      aria-level={isBlock ? 2 : 1}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={isOpen}
      aria-current={isHere || undefined}
      aria-label={label ?? undefined}
      aria-keyshortcuts={row.kind === 'lead' ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
      tabIndex={isTabStop ? 0 : -1}
      data-row={row.id}
      data-part={isBlock ? row.partId : undefined}
      data-kind={row.kind}
      data-edge={edge ?? undefined}
      data-going={isGoing(fate) || undefined}
      data-coming={isComing(fate) || undefined}
      data-dragged={isDragged || undefined}
      onFocus={() => focused(row.id)}
      onClick={() => goTo(row)}
    >
      {children}
    </div>
  );
});

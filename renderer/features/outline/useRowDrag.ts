import type { RefObject } from 'react';
import { type DragKind, useDragReorder } from '../../ui/useDragReorder';
import { useOutline } from './OutlineContext';
import type { RowName } from './outlineMoves';

const rows: DragKind<RowName> = new WeakMap();

/** Makes a row draggable, all but the lead, and a place to drop rows on; tells while it is dragged. */
export function useRowDrag(element: RefObject<HTMLElement | null>, row: RowName): boolean {
  const { hover, drop } = useOutline();
  const { isDragged } = useDragReorder({
    element,
    kind: rows,
    item: row.kind === 'lead' ? null : row,
    onHover: (dragged, edge) => hover(dragged === null ? null : { dragged, target: row, edge }),
    onDrop: (dragged, edge) => drop({ dragged, target: row, edge }),
  });
  return isDragged;
}

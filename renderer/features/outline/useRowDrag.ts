import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect, useState } from 'react';
import type { RowName } from './outlineMoves';

const rowKey = Symbol('outline row');

export type RowDrop = (move: { dragged: RowName; target: RowName; edge: 'top' | 'bottom' }) => void;

/** Makes a row draggable and a place to drop rows on; tells at which edge one would go in. */
export function useRowDrag(
  element: RefObject<HTMLElement | null>,
  row: RowName,
  onDrop: RowDrop,
): 'top' | 'bottom' | null {
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const edgeOf = (data: Record<string | symbol, unknown>) =>
      extractClosestEdge(data) === 'bottom' ? 'bottom' : 'top';
    return combine(
      draggable({
        element: element.current,
        canDrag: () => row.kind !== 'lead',
        getInitialData: () => ({ [rowKey]: row }),
      }),
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) => rowKey in source.data,
        getData: ({ input, element: over }) =>
          attachClosestEdge({}, { input, element: over, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(edgeOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          const dragged = Reflect.get(source.data, rowKey) as RowName;
          onDrop({ dragged, target: row, edge: edgeOf(self.data) });
        },
      }),
    );
  }, [element, row, onDrop]);
  return edge;
}

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
import { useOutline } from './OutlineContext';
import type { RowName } from './outlineMoves';

type Data = Readonly<Record<string | symbol, unknown>>;

// What a drag carries is untyped: the rows themselves stay here, known by the object that was handed over.
const rows = new WeakMap<Data, RowName>();

function edgeOf(data: Record<string | symbol, unknown>): 'top' | 'bottom' {
  return extractClosestEdge(data) === 'bottom' ? 'bottom' : 'top';
}

/** Makes a row draggable, all but the lead, and a place to drop rows on; tells while it is dragged. */
export function useRowDrag(element: RefObject<HTMLElement | null>, row: RowName): boolean {
  const { hover, drop } = useOutline();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    return combine(
      draggable({
        element: element.current,
        canDrag: () => row.kind !== 'lead',
        getInitialData: () => {
          const data = {};
          rows.set(data, row);
          return data;
        },
        onDragStart: () => setDragged(true),
        onDrop: () => {
          setDragged(false);
          hover(null);
        },
      }),
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) => rows.has(source.data),
        getData: ({ input, element: over }) =>
          attachClosestEdge({}, { input, element: over, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source }) => {
          const dragged = rows.get(source.data);
          if (dragged) hover({ dragged, target: row, edge: edgeOf(self.data) });
        },
        onDragLeave: () => hover(null),
        onDrop: ({ self, source }) => {
          const dragged = rows.get(source.data);
          if (dragged) drop({ dragged, target: row, edge: edgeOf(self.data) });
        },
      }),
    );
  }, [element, row, hover, drop]);
  return isDragged;
}

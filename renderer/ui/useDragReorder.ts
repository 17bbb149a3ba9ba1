import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect, useRef, useState } from 'react';

type Data = Record<string | symbol, unknown>;

/** What may be dragged onto each other; an item is known by what its drag carries, so its type is kept. */
export type DragKind<Item> = WeakMap<Data, Item>;

/** The half of an element that something is held over: it would go in before or behind it. */
export type DragEdge = 'top' | 'bottom';

type Options<Item> = {
  readonly element: RefObject<HTMLElement | null>;
  /** The part of the element that it is dragged by; all of it where this is not given. */
  readonly grip?: RefObject<HTMLElement | null>;
  readonly kind: DragKind<Item>;
  /** The same object for as long as it names the same item; null for a place that only takes items. */
  readonly item: Item | null;
  /** Told when an item comes to be held over this one, and null when none is any more. */
  readonly onHover?: (dragged: Item | null, edge: DragEdge) => void;
  readonly onDrop: (dragged: Item, edge: DragEdge) => void;
};

type Dragging = {
  readonly isDragged: boolean;
  /** Where an item that is held over this one would go in. */
  readonly edge: DragEdge | null;
};

/** Makes an element draggable, and a place to drop others of its kind on. */
export function useDragReorder<Item>(options: Options<Item>): Dragging {
  const { element, grip, kind, item } = options;
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<DragEdge | null>(null);
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (element.current === null) return;
    const leave = () => {
      setEdge(null);
      latest.current.onHover?.(null, 'top');
    };
    const target = dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => kind.has(source.data),
      getData: ({ input, element: over }) =>
        attachClosestEdge({}, { input, element: over, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self, source }) => {
        const dragged = kind.get(source.data);
        if (dragged === undefined) return;
        setEdge(dragged === item ? null : edgeOf(self.data));
        latest.current.onHover?.(dragged, edgeOf(self.data));
      },
      onDragLeave: leave,
      onDrop: ({ self, source }) => {
        const dragged = kind.get(source.data);
        leave();
        if (dragged !== undefined) latest.current.onDrop(dragged, edgeOf(self.data));
      },
    });
    if (item === null) return target;
    return combine(
      target,
      draggable({
        element: element.current,
        ...(grip?.current ? { dragHandle: grip.current } : {}),
        getInitialData: () => {
          const data: Data = {};
          kind.set(data, item);
          return data;
        },
        onDragStart: () => setDragged(true),
        onDrop: () => {
          setDragged(false);
          leave();
        },
      }),
    );
  }, [element, grip, kind, item]);
  return { isDragged, edge };
}

function edgeOf(data: Data): DragEdge {
  return extractClosestEdge(data) === 'bottom' ? 'bottom' : 'top';
}

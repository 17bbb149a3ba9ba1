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

const slotKey = Symbol('template slot');
type Side = 'top' | 'bottom';

type Card = {
  readonly card: RefObject<HTMLElement | null>;
  /** The part of the card that it is dragged by. */
  readonly grip: RefObject<HTMLElement | null>;
  readonly id: string;
};

/** Makes a card draggable by its grip and a place to drop cards on; tells at which side one would go in. */
export function useSlotDrag(
  { card, grip, id }: Card,
  onDrop: (dragged: string, target: string, side: Side) => void,
): Side | null {
  const [side, setSide] = useState<Side | null>(null);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    if (card.current === null || grip.current === null) return;
    const sideOf = (data: Record<string | symbol, unknown>): Side =>
      extractClosestEdge(data) === 'bottom' ? 'bottom' : 'top';
    return combine(
      draggable({
        element: card.current,
        dragHandle: grip.current,
        getInitialData: () => ({ [slotKey]: id }),
      }),
      dropTargetForElements({
        element: card.current,
        canDrop: ({ source }) => slotKey in source.data,
        getData: ({ input, element }) =>
          attachClosestEdge({}, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setSide(sideOf(self.data)),
        onDragLeave: () => setSide(null),
        onDrop: ({ self, source }) => {
          setSide(null);
          latest.current(String(Reflect.get(source.data, slotKey)), id, sideOf(self.data));
        },
      }),
    );
  }, [card, grip, id]);
  return side;
}

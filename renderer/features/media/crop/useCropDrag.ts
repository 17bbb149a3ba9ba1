import { type PointerEvent, type RefObject, useRef } from 'react';
import { type CropRect, cropUnits, type FocusPoint } from '#shared/domain/crop';
import { type Corner, type CropFrame, dragCorner, moveCrop } from '#shared/domain/cropGeometry';

type Drag = {
  readonly from: FocusPoint;
  readonly crop: CropRect;
  /** Null moves the whole crop. */
  readonly corner: Corner | null;
};

type Stage = {
  readonly stage: RefObject<HTMLElement | null>;
  readonly crop: CropRect;
  readonly frame: CropFrame;
  readonly onChange: (crop: CropRect) => void;
};

/** Draws a crop with the pointer: by its face, or by a corner. */
export function useCropDrag({ stage, crop, frame, onChange }: Stage) {
  const drag = useRef<Drag | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): FocusPoint => {
    const box = stage.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
    return {
      x: ((clientX - box.left) / box.width) * cropUnits,
      y: ((clientY - box.top) / box.height) * cropUnits,
    };
  };
  return {
    begin: (event: PointerEvent, corner: Corner | null) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      drag.current = { from: pointOf(event), crop, corner };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move: (event: PointerEvent) => {
      const now = drag.current;
      if (now === null) return;
      const to = pointOf(event);
      const by = { x: to.x - now.from.x, y: to.y - now.from.y };
      onChange(
        now.corner === null
          ? moveCrop(now.crop, by)
          : dragCorner(now.crop, { corner: now.corner, to }, frame),
      );
    },
    end: () => {
      drag.current = null;
    },
  };
}

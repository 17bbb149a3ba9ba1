import type { CropRect } from '#shared/domain/crop';
import { type CropFrame, moveCrop, scaleCrop } from '#shared/domain/cropGeometry';

/** How far an arrow moves a crop, in its units; with Shift it goes ten times as far. */
const stepUnits = 50;
const largerBy = 1.03;

const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

type Key = { readonly key: string; readonly shiftKey: boolean };

/** The crop after a key, or null for keys that do nothing to it: arrows move it, + and - size it. */
export function cropAfterKey(crop: CropRect, key: Key, frame: CropFrame): CropRect | null {
  const arrow = arrows[key.key];
  const times = key.shiftKey ? 10 : 1;
  if (arrow !== undefined) {
    const step = stepUnits * times;
    return moveCrop(crop, { x: arrow.x * step, y: arrow.y * step });
  }
  // Shift stands behind + on most keyboards: it says nothing of its own.
  if (key.key === '+' || key.key === '=') return scaleCrop(crop, largerBy, frame);
  if (key.key === '-' || key.key === '_') return scaleCrop(crop, 1 / largerBy, frame);
  return null;
}

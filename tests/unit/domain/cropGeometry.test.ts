import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CropRect,
  cropName,
  cropOfName,
  cropPixels,
  cropRectSchema,
  cropUnits,
  noCrops,
} from '#shared/domain/crop';
import {
  type CropFrame,
  centreOf,
  cropFor,
  dragCorner,
  largestCrop,
  moveCrop,
  scaleCrop,
} from '#shared/domain/cropGeometry';

const side = fc.integer({ min: 1, max: 9_000 });
const picture = fc.record({ width: side, height: side });
const place = fc.integer({ min: 0, max: cropUnits });
const point = fc.record({ x: place, y: place });
const ratio = fc.constantFrom(null, 2.35, 1, 16 / 9, 3 / 4);
const frame = fc.record({ ratio, picture });
/** Pictures of shapes that cameras and drawing programs make. */
const usualFrame = fc
  .record({
    ratio: fc.constantFrom(2.35, 1, 4 / 3),
    wide: fc.integer({ min: 1, max: 4 }),
    high: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ ratio, wide, high }) => ({ ratio, picture: { width: wide * 600, height: high * 600 } }));
const crop = fc
  .record({ x: place, y: place, width: place, height: place })
  .map(({ x, y, width, height }) => ({
    x: Math.min(x, cropUnits - 1),
    y: Math.min(y, cropUnits - 1),
    width: Math.max(1, Math.min(width, cropUnits - Math.min(x, cropUnits - 1))),
    height: Math.max(1, Math.min(height, cropUnits - Math.min(y, cropUnits - 1))),
  }));
const corner = fc.record({
  x: fc.constantFrom(-1 as const, 1 as const),
  y: fc.constantFrom(-1 as const, 1 as const),
});
const by = fc.record({
  x: fc.integer({ min: -cropUnits, max: cropUnits }),
  y: fc.integer({ min: -cropUnits, max: cropUnits }),
});
const factor = fc.double({ min: 0.05, max: 20, noNaN: true });

const isInside = (rect: CropRect) => cropRectSchema.safeParse(rect).success;

/** Whether a crop has the ratio of its frame, as well as whole units can say it. */
function keepsRatio({ width, height }: CropRect, { ratio, picture }: CropFrame): boolean {
  if (ratio === null) return true;
  const units = (ratio * picture.height) / picture.width;
  return Math.abs(width - height * units) <= 1 + units;
}

test('whatever is done to a crop, it stays inside the picture', () => {
  fc.assert(
    fc.property(crop, by, factor, frame, corner, point, (rect, step, times, within, at, to) => {
      expect(isInside(rect)).toBe(true);
      expect(isInside(moveCrop(rect, step))).toBe(true);
      expect(isInside(scaleCrop(rect, times, within))).toBe(true);
      expect(isInside(dragCorner(rect, { corner: at, to }, within))).toBe(true);
      expect(isInside(largestCrop(within, to))).toBe(true);
    }),
  );
});

test('a crop of a use keeps its ratio', () => {
  fc.assert(
    fc.property(crop, factor, usualFrame, corner, point, (rect, times, within, at, to) => {
      expect(keepsRatio(largestCrop(within, to), within)).toBe(true);
      expect(keepsRatio(scaleCrop(rect, times, within), within)).toBe(true);
      expect(keepsRatio(dragCorner(rect, { corner: at, to }, within), within)).toBe(true);
    }),
  );
});

test('moving keeps the size, and back is where it was where nothing stood in the way', () => {
  fc.assert(
    fc.property(crop, by, (rect, step) => {
      const moved = moveCrop(rect, step);
      expect([moved.width, moved.height]).toEqual([rect.width, rect.height]);
      if (moved.x === rect.x + step.x && moved.y === rect.y + step.y) {
        expect(moveCrop(moved, { x: -step.x, y: -step.y })).toEqual(rect);
      }
    }),
  );
});

test('drawing a corner leaves the one opposite', () => {
  fc.assert(
    fc.property(crop, frame, corner, point, (rect, within, at, to) => {
      const drawn = dragCorner(rect, { corner: at, to }, within);
      const opposite = (one: CropRect) => [
        at.x === 1 ? one.x : one.x + one.width,
        at.y === 1 ? one.y : one.y + one.height,
      ];
      expect(opposite(drawn)).toEqual(opposite(rect));
    }),
  );
});

test('a crop keeps at least one pixel and none outside, and its name says it', () => {
  fc.assert(
    fc.property(crop, picture, (rect, size) => {
      const { x, y, width, height } = cropPixels(rect, size);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
      expect(x + width).toBeLessThanOrEqual(size.width);
      expect(y + height).toBeLessThanOrEqual(size.height);
      expect(cropOfName(cropName(rect))).toEqual(rect);
    }),
  );
});

test('crops that nobody set lie around what matters', () => {
  const size = { width: 1_000, height: 1_000 };
  const top = cropFor('wechatHead', { ...noCrops, focus: { x: 5_000, y: 0 } }, size);
  expect(top).toEqual({ x: 0, y: 0, width: cropUnits, height: 4_255 });
  expect(centreOf(cropFor('wechatHead', noCrops, size)).y).toBeCloseTo(5_000, -1);
  expect(cropFor('portal', noCrops, size)).toMatchObject({ width: cropUnits, height: cropUnits });
  const chosen = { x: 1, y: 2, width: 300, height: 400 };
  expect(cropFor('wechatSquare', { ...noCrops, wechatSquare: chosen }, size)).toEqual(chosen);
});

import {
  type CropRect,
  type CropUse,
  cropUnits,
  type FigureCrops,
  type FocusPoint,
  type PixelSize,
} from './crop';

/** What a crop must keep to: the width to height that its use asks for, null for free, and the picture's own size. */
export type CropFrame = { readonly ratio: number | null; readonly picture: PixelSize };

/** Width to height of each use; null leaves it to the user. */
export const cropRatios: Readonly<Record<CropUse, number | null>> = {
  portal: null,
  wechatHead: 2.35,
  wechatSquare: 1,
};

/** The middle of a picture. */
export const middle: FocusPoint = { x: cropUnits / 2, y: cropUnits / 2 };

/** Sides below this show nothing that anyone could tell. */
const leastSide = 400;

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Width to height in the crop's own units, in which a picture is a square. */
function unitRatio({ ratio, picture }: CropFrame): number | null {
  return ratio === null ? null : (ratio * picture.height) / picture.width;
}

/** A rectangle of this size around a point, moved into the picture. */
function around(size: Pick<CropRect, 'width' | 'height'>, { x, y }: FocusPoint): CropRect {
  const width = within(Math.round(size.width), 1, cropUnits);
  const height = within(Math.round(size.height), 1, cropUnits);
  return {
    x: within(Math.round(x - width / 2), 0, cropUnits - width),
    y: within(Math.round(y - height / 2), 0, cropUnits - height),
    width,
    height,
  };
}

/** The largest part of a picture that keeps to a frame, around a point. */
export function largestCrop(frame: CropFrame, focus: FocusPoint = middle): CropRect {
  const ratio = unitRatio(frame);
  if (ratio === null) return { x: 0, y: 0, width: cropUnits, height: cropUnits };
  const size =
    ratio >= 1
      ? { width: cropUnits, height: cropUnits / ratio }
      : { width: cropUnits * ratio, height: cropUnits };
  return around(size, focus);
}

/** The part of a picture that a use shows: as chosen, or the largest around what matters. */
export function cropFor(use: CropUse, crops: FigureCrops, picture: PixelSize): CropRect {
  const frame = { ratio: cropRatios[use], picture };
  return crops[use] ?? largestCrop(frame, crops.focus ?? middle);
}

/** The middle of a crop. */
export function centreOf({ x, y, width, height }: CropRect): FocusPoint {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves a crop as far as the picture reaches; its size stays. */
export function moveCrop(crop: CropRect, by: FocusPoint): CropRect {
  return {
    ...crop,
    x: within(crop.x + Math.round(by.x), 0, cropUnits - crop.width),
    y: within(crop.y + Math.round(by.y), 0, cropUnits - crop.height),
  };
}

/** Makes a crop larger or smaller around its middle, from the least size to all that the picture has. */
export function scaleCrop(crop: CropRect, factor: number, frame: CropFrame): CropRect {
  const ratio = unitRatio(frame) ?? crop.width / crop.height;
  return around(sized(crop.width * factor, ratio), centreOf(crop));
}

/** The size nearest to a width that keeps a ratio and is neither too small nor larger than the picture. */
function sized(width: number, ratio: number): Pick<CropRect, 'width' | 'height'> {
  const least = Math.min(Math.max(leastSide, leastSide * ratio), cropUnits, cropUnits * ratio);
  const kept = within(width, least, Math.min(cropUnits, cropUnits * ratio));
  return { width: kept, height: kept / ratio };
}

/** A corner of a crop, as it lies from the middle. */
export type Corner = { readonly x: -1 | 1; readonly y: -1 | 1 };

/** Draws a corner of a crop to a point; the corner opposite stays where it is. */
export function dragCorner(
  crop: CropRect,
  drag: { readonly corner: Corner; readonly to: FocusPoint },
  frame: CropFrame,
): CropRect {
  const { corner, to } = drag;
  const fixed = {
    x: corner.x === 1 ? crop.x : crop.x + crop.width,
    y: corner.y === 1 ? crop.y : crop.y + crop.height,
  };
  const room = {
    x: corner.x === 1 ? cropUnits - fixed.x : fixed.x,
    y: corner.y === 1 ? cropUnits - fixed.y : fixed.y,
  };
  const ratio = unitRatio(frame);
  let width = within((to.x - fixed.x) * corner.x, Math.min(leastSide, room.x), room.x);
  let height = within((to.y - fixed.y) * corner.y, Math.min(leastSide, room.y), room.y);
  if (ratio !== null) {
    width = Math.min(sized(Math.max(width, height * ratio), ratio).width, room.x, room.y * ratio);
    height = width / ratio;
  }
  const [wide, high] = [Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height))];
  return {
    x: corner.x === 1 ? fixed.x : fixed.x - wide,
    y: corner.y === 1 ? fixed.y : fixed.y - high,
    width: wide,
    height: high,
  };
}

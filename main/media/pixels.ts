import type { CropRect, PixelSize } from '#shared/domain/crop';

/** Pixels of four bytes each (red, green, blue, alpha), row by row. */
export type Pixels = PixelSize & { readonly data: Uint8Array };

type Point = readonly [x: number, y: number];

/** Where a point of the upright picture stands in the stored one, by its orientation (Exif 2.32, 4.6.4, tag 274). */
function storedPoint(orientation: number, stored: PixelSize, [x, y]: Point): Point {
  const right = stored.width - 1;
  const bottom = stored.height - 1;
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    case 8:
      return [right - y, x];
    default:
      return [x, y];
  }
}

/** The size of a picture as it is seen: from orientation 5 on it is stored lying on its side. */
export function uprightSize(orientation: number, { width, height }: PixelSize): PixelSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The rectangle of the stored picture that is a rectangle of the upright one. */
export function storedRect(orientation: number, stored: PixelSize, rect: CropRect): CropRect {
  const far: Point = [rect.x + rect.width - 1, rect.y + rect.height - 1];
  const [x1, y1] = storedPoint(orientation, stored, [rect.x, rect.y]);
  const [x2, y2] = storedPoint(orientation, stored, far);
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x1 - x2) + 1,
    height: Math.abs(y1 - y2) + 1,
  };
}

/** Turns pixels upright. */
export function turnUpright(pixels: Pixels, orientation: number): Pixels {
  if (orientation < 2 || orientation > 8) return pixels;
  const size = uprightSize(orientation, pixels);
  const from = wordsOf(pixels.data);
  const turned = new Uint32Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const [sx, sy] = storedPoint(orientation, pixels, [x, y]);
      turned[y * size.width + x] = from[sy * pixels.width + sx] ?? 0;
    }
  }
  return { ...size, data: new Uint8Array(turned.buffer) };
}

function wordsOf(data: Uint8Array): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : Uint8Array.from(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** Whether nothing shines through. */
export function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

/** The pixels on white paper. */
export function onWhite(pixels: Pixels): Pixels {
  if (isOpaque(pixels)) return pixels;
  const data = Uint8Array.from(pixels.data);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.round(((data[channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    }
    data[at + 3] = 255;
  }
  return { ...pixels, data };
}

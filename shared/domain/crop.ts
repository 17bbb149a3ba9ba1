import { z } from 'zod';

/**
 * A crop counts in ten-thousandths of the picture's sides, as the picture is seen upright: whole numbers are the same
 * on every machine, and a crop outlives a copy of the picture in another size.
 */
export const cropUnits = 10_000;

const place = z.number().int().min(0).max(cropUnits);
const side = z.number().int().min(1).max(cropUnits);

/** A rectangle of a picture: left, top, width and height, all inside the picture. */
export const cropRectSchema = z
  .object({ x: place, y: place, width: side, height: side })
  .refine(({ x, y, width, height }) => x + width <= cropUnits && y + height <= cropUnits);
export type CropRect = Readonly<z.infer<typeof cropRectSchema>>;

/** What matters most in a picture; crops that nobody has set lie around it. */
export const focusPointSchema = z.object({ x: place, y: place });
export type FocusPoint = Readonly<z.infer<typeof focusPointSchema>>;

/** What a picture is cropped for: the portal's page, the head picture of a 公众号 article, its square in lists. */
export const cropUses = ['portal', 'wechatHead', 'wechatSquare'] as const;
export type CropUse = (typeof cropUses)[number];

/** How a figure shows its picture; null where nobody has chosen. */
export const figureCropsSchema = z.object({
  focus: focusPointSchema.nullable(),
  portal: cropRectSchema.nullable(),
  wechatHead: cropRectSchema.nullable(),
  wechatSquare: cropRectSchema.nullable(),
});
export type FigureCrops = Readonly<z.infer<typeof figureCropsSchema>>;

/** The crops of a figure that nobody has cropped. */
export const noCrops: FigureCrops = {
  focus: null,
  portal: null,
  wechatHead: null,
  wechatSquare: null,
};

/** A size in pixels. */
export type PixelSize = { readonly width: number; readonly height: number };

/** The pixels of a picture that a crop keeps: at least one, none outside. */
export function cropPixels(crop: CropRect, { width, height }: PixelSize): CropRect {
  const span = (at: number, length: number, pixels: number) => {
    const from = Math.min(Math.round((at * pixels) / cropUnits), pixels - 1);
    const to = Math.round(((at + length) * pixels) / cropUnits);
    return [from, Math.max(1, to - from)] as const;
  };
  const [x, wide] = span(crop.x, crop.width, width);
  const [y, high] = span(crop.y, crop.height, height);
  return { x, y, width: wide, height: high };
}

/** A crop as part of an address. */
export function cropName({ x, y, width, height }: CropRect): string {
  return `${x}-${y}-${width}-${height}`;
}

/** A picture, or a part of it, as part of an address. */
export function pictureName(mediaId: string, crop: CropRect | null): string {
  return crop === null ? mediaId : `${mediaId}/${cropName(crop)}`;
}

/** Where the desk finds a picture or a part of it. */
export function assetAddress(mediaId: string, crop: CropRect | null): string {
  return `asset://${crop === null ? 'media' : 'crop'}/${pictureName(mediaId, crop)}`;
}

/** Where the desk finds a picture made small. */
export function thumbnailAddress(mediaId: string): string {
  return `asset://thumbnail/${mediaId}`;
}

/** The crop that a name means; null when it means none. */
export function cropOfName(name: string): CropRect | null {
  const [x, y, width, height] = name.split('-').map(Number);
  const parsed = cropRectSchema.safeParse({ x, y, width, height });
  return parsed.success && cropName(parsed.data) === name ? parsed.data : null;
}

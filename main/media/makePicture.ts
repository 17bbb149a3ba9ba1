import { crop, PhotonImage, resize, SamplingFilter } from '@silvia-odwyer/photon-node';
import { type CropRect, cropPixels } from '#shared/domain/crop';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { jpegProfile, withJpegProfile } from './colourProfile';
import { isOpaque, onWhite, type Pixels, storedRect, turnUpright, uprightSize } from './pixels';
import { measureStored } from './readPicture';

/** What can be made of a stored picture. */
export type PictureTask =
  | { readonly kind: 'thumbnail'; readonly mime: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'crop';
      readonly mime: string;
      readonly bytes: Uint8Array;
      readonly crop: CropRect;
    };

export type MadePicture = { readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> };

const thumbnailQuality = 82;
const cropQuality = 92;

/**
 * Makes a picture of a stored one: small, or a part of it, upright. The same bytes for the same task on every machine:
 * the codecs are WebAssembly. Errors: `content_invalid` reason `pictureTooLarge`, before anything is unpacked, or
 * `pictureUnreadable`; after the latter the codecs may be unsound and whoever runs this starts them anew.
 */
export function makePicture(task: PictureTask): MadePicture {
  const stored = measureStored(task.bytes);
  const whole = decode(task.bytes);
  try {
    const { orientation } = stored;
    // What was decoded, not what the head of the file said.
    const size = { width: whole.get_width(), height: whole.get_height() };
    if (task.kind === 'thumbnail') return thumbnailOf(whole, orientation);
    const seen = cropPixels(task.crop, uprightSize(orientation, size));
    const { x, y, width, height } = storedRect(orientation, size, seen);
    const part = take(crop(whole, x, y, x + width, y + height));
    return encodeCrop(turnUpright(part, orientation), task);
  } finally {
    whole.free();
  }
}

function decode(bytes: Uint8Array): PhotonImage {
  try {
    return PhotonImage.new_from_byteslice(bytes);
  } catch (cause) {
    throw new AppError('content_invalid', { reason: 'pictureUnreadable', cause });
  }
}

function thumbnailOf(whole: PhotonImage, orientation: number): MadePicture {
  const [width, height] = [whole.get_width(), whole.get_height()];
  const scale = Math.min(1, limits.thumbnailSide / Math.max(width, height));
  const [wide, high] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const small =
    scale === 1
      ? { width, height, data: whole.get_raw_pixels() }
      : take(resize(whole, wide ?? 1, high ?? 1, SamplingFilter.Triangle));
  return jpegOf(turnUpright(small, orientation), thumbnailQuality);
}

/** The pixels of an image, which is given back to the codecs. */
function take(image: PhotonImage): Pixels {
  try {
    return { width: image.get_width(), height: image.get_height(), data: image.get_raw_pixels() };
  } finally {
    image.free();
  }
}

/** A photograph stays one; what shines through, or was drawn, loses nothing. */
function encodeCrop(part: Pixels, { mime, bytes }: PictureTask): MadePicture {
  if (mime === 'image/jpeg') {
    const made = jpegOf(part, cropQuality);
    return { ...made, bytes: withJpegProfile(made.bytes, jpegProfile(bytes)) };
  }
  if (mime === 'image/webp' && isOpaque(part)) return jpegOf(part, cropQuality);
  return encoded(part, 'image/png', (image) => image.get_bytes());
}

function jpegOf(pixels: Pixels, quality: number): MadePicture {
  return encoded(onWhite(pixels), 'image/jpeg', (image) => image.get_bytes_jpeg(quality));
}

function encoded(
  { data, width, height }: Pixels,
  mime: string,
  encode: (image: PhotonImage) => Uint8Array,
): MadePicture {
  const image = new PhotonImage(data, width, height);
  try {
    return { mime, bytes: Uint8Array.from(encode(image)) };
  } finally {
    image.free();
  }
}

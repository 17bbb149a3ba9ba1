import { imageSize } from 'image-size';
import type { PixelSize } from '#shared/domain/crop';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import { readFileWithin } from '../files/readFileWithin';
import { uprightSize } from './pixels';

const mimeByType: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** A picture on its way into the library; its size is that of the picture as it is seen, upright. */
export type Picture = {
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** A picture as its bytes say: `orientation` as Exif counts it, 1 for upright. */
export type StoredMeasure = PixelSize & { readonly mime: string; readonly orientation: number };

/** Reads a picture file. Refuses as `measurePicture` does, a huge file before it is read. */
export async function readPicture(path: string): Promise<Picture> {
  return measurePicture(await readFileWithin(path, checkPictureSize));
}

/**
 * Looks at a picture's bytes: raster kinds only, known by content and not by name, at most 40 MB and 50
 * megapixels. Refuses with `pictureTooLarge` or `pictureUnreadable`.
 */
export function measurePicture(bytes: Uint8Array): Picture {
  const { mime, orientation, width, height } = measureStored(bytes);
  return { mime, ...uprightSize(orientation, { width, height }), bytes };
}

/** Looks at a picture's bytes as `measurePicture` does; the size is that of what is stored, before it is turned upright. */
export function measureStored(bytes: Uint8Array): StoredMeasure {
  checkPictureSize(bytes.byteLength);
  const measured = measure(bytes);
  const mime = mimeByType[measured?.type ?? ''];
  if (measured === null || mime === undefined || !measured.width || !measured.height) {
    throw new AppError('content_invalid', { reason: 'pictureUnreadable' });
  }
  if (!isWhole(mime, bytes)) throw new AppError('content_invalid', { reason: 'pictureUnreadable' });
  if (measured.width * measured.height > limits.mediaPixels) throw tooLarge();
  // Browsers turn no other kind.
  const orientation = mime === 'image/jpeg' ? (measured.orientation ?? 1) : 1;
  return { mime, orientation, width: measured.width, height: measured.height };
}

function checkPictureSize(bytes: number): void {
  if (bytes > limits.mediaBytes) throw tooLarge();
}

/** Whether a file reaches its format's end mark: one cut off in copying would show half or nothing. */
function isWhole(mime: string, bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-64));
  switch (mime) {
    case 'image/png':
      return tail.includes('IEND');
    case 'image/jpeg':
      return tail.includes(Buffer.from([0xff, 0xd9]));
    case 'image/gif':
      return tail.includes(0x3b);
    default:
      // RIFF: a little-endian length that does not count its own eight bytes.
      return Buffer.from(bytes.subarray(4, 8)).readUInt32LE() + 8 <= bytes.length;
  }
}

function measure(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch {
    // The library throws on anything it does not know; the caller words that as a refusal.
    return null;
  }
}

function tooLarge(): AppError {
  return new AppError('content_invalid', { reason: 'pictureTooLarge' });
}

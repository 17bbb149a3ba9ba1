import ExifReader from 'exifreader';
import { stripJpeg } from './stripJpeg';
import { stripPng } from './stripPng';
import { stripWebp } from './stripWebp';
import { namesPlaceInXmp } from './xmpPlace';

/** A picture as it may leave the house, and what was taken out of it. */
export type PublicPicture = {
  readonly bytes: Uint8Array;
  /** The place where it was taken stood in it. */
  readonly hadLocation: boolean;
  /** What its camera wrote stood in it: device, serial number, time, a small copy of the picture before it was cut. */
  readonly hadCameraData: boolean;
};

const strippers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * Takes out of a picture what tells about those who made it or are in it: the data of its camera (Exif) with the place,
 * and other pictures behind it. How it is turned, its colours, and what IPTC and XMP say for the reader stay; XMP
 * that names a place goes as a whole. The image itself is not touched.
 */
export function withoutPrivateData(mime: string, bytes: Uint8Array): PublicPicture {
  const stripped = strippers[mime]?.(bytes) ?? bytes;
  const hadCameraData = stripped.byteLength !== bytes.byteLength;
  return { bytes: stripped, hadCameraData, hadLocation: hadCameraData && namesPlace(bytes) };
}

function namesPlace(bytes: Uint8Array): boolean {
  if (namesPlaceInXmp(bytes)) return true;
  try {
    // A copy with a buffer of its own, which `slice` of a Buffer is not: the library reads all that is behind a view.
    const { gps } = ExifReader.load(Uint8Array.from(bytes).buffer, { expanded: true });
    return gps?.Latitude !== undefined || gps?.Longitude !== undefined;
  } catch {
    // Data that cannot be read are gone all the same.
    return false;
  }
}

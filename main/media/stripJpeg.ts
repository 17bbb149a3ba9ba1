import { namesPlaceInXmp } from './xmpPlace';

// Markers of ISO/IEC 10918-1, B.1.1.3.
const startOfScan = 0xda;
const endOfImage = 0xd9;
const app1 = 0xe1;
const app2 = 0xe2;

/**
 * A JPEG without Exif, without XMP that names a place, and without what stands behind its end. How the picture is
 * turned stood in Exif and is written anew. A file that is not built as the standard says comes back as it was.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let isStripped = false;
  let turned: Uint8Array | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return bytes;
    if (marker === startOfScan || marker === endOfImage) break;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    const content = bytes.subarray(at + 4, end);
    if (isPrivate(marker, content)) {
      isStripped = true;
      turned ??= orientationSegment(content);
    } else kept.push(bytes.subarray(at, end));
    at = end;
  }
  const end = endOf(bytes, at);
  if (end === null || (!isStripped && end === bytes.length)) return bytes;
  const rest = bytes.subarray(at, end);
  const [start = new Uint8Array(), ...segments] = kept;
  return Buffer.concat([start, ...(turned === null ? [] : [turned]), ...segments, rest]);
}

function isPrivate(marker: number, content: Uint8Array): boolean {
  const name = Buffer.from(content.subarray(0, 40)).toString('latin1');
  if (marker === app2) return name.startsWith('MPF\0');
  if (marker !== app1) return false;
  if (name.startsWith('Exif\0')) return true;
  return name.startsWith('http://ns.adobe.com/') && namesPlaceInXmp(content);
}

/** Where the picture itself ends; null when it does not. */
function endOf(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === endOfImage) return at + 2;
    const marker = bytes[at + 1] ?? 0;
    // Between scans there are segments, whose bytes may read as any marker.
    const isSegment = marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xd8) && marker !== 0xff;
    if (isSegment) at += 1 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return null;
}

/** An Exif segment with the orientation alone (Exif 2.32, 4.6.4, tag 274), or null for a picture that stands upright. */
function orientationSegment(exif: Uint8Array): Uint8Array | null {
  const orientation = orientationIn(exif);
  if (orientation === null || orientation < 2 || orientation > 8) return null;
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ];
  const content = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff, 0, 0, 0, 0];
  return Uint8Array.from([0xff, app1, 0, content.length + 2, ...content]);
}

function orientationIn(exif: Uint8Array): number | null {
  const tiff = new DataView(exif.buffer, exif.byteOffset + 6, Math.max(0, exif.byteLength - 6));
  if (tiff.byteLength < 10) return null;
  const isLittle = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, isLittle);
  if (first + 2 > tiff.byteLength) return null;
  const count = tiff.getUint16(first, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(at, isLittle) === 0x0112) return tiff.getUint16(at + 8, isLittle);
  }
  return null;
}

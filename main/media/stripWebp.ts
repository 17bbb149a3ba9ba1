import { namesPlaceInXmp } from './xmpPlace';

/** Bits of the VP8X chunk that say that Exif and XMP follow (RFC 9649, 2.7). */
const exifFlag = 0x08;
const xmpFlag = 0x04;

/** A WebP without Exif and without XMP that names a place. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  let cleared = 0;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, bytes.length)));
    if (type === 'EXIF') cleared |= exifFlag;
    else if (type === 'XMP ' && namesPlaceInXmp(chunk)) cleared |= xmpFlag;
    else kept.push(chunk);
    at = end;
  }
  if (cleared === 0) return bytes;
  const extended = kept.find((chunk) => chunk.subarray(0, 4).toString('latin1') === 'VP8X');
  if (extended !== undefined) extended[8] = (extended[8] ?? 0) & ~cleared;
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

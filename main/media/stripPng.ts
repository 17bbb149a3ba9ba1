import { namesPlaceInXmp } from './xmpPlace';

const signatureLength = 8;

/** A PNG without Exif (`eXIf`, or in text as older programs wrote it) and without text that names a place. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signatureLength;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return bytes;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    const chunk = bytes.subarray(at, end);
    if (!isPrivate(type, chunk.subarray(8, -4))) kept.push(chunk);
    at = end;
    // Behind the end stands nothing that belongs to the picture.
    if (type === 'IEND') break;
  }
  const stripped = Buffer.concat(kept);
  return stripped.byteLength === bytes.byteLength ? bytes : stripped;
}

function isPrivate(type: string, content: Uint8Array): boolean {
  if (type === 'eXIf') return true;
  if (!['tEXt', 'zTXt', 'iTXt'].includes(type)) return false;
  const keyword = Buffer.from(content.subarray(0, 40)).toString('latin1');
  return /^Raw profile type (?:exif|APP1)/u.test(keyword) || namesPlaceInXmp(content);
}

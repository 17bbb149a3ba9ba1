const startOfScan = 0xda;
const app2 = 0xe2;
// Markers of ISO/IEC 10918-1, B.1.1.3: those that say how many colours there are. C4, C8 and CC are others.
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The segments of a JPEG of red, green and blue that name its colours (ICC.1, B.4); none of other kinds. */
export function jpegProfile(bytes: Uint8Array): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  let colours = 0;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) break;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) colours = segment[9] ?? 0;
    const name = Buffer.from(segment.subarray(4, 16)).toString('latin1');
    if (marker === app2 && name === 'ICC_PROFILE\0') segments.push(segment);
    at = end;
  }
  return colours === 3 ? segments : [];
}

/** A JPEG that names its colours by these segments. */
export function withJpegProfile(
  bytes: Uint8Array,
  segments: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)]));
}

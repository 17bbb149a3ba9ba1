import ExifReader from 'exifreader';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { readPictureCredits } from '../../../main/media/pictureCredits';
import { withoutPrivateData } from '../../../main/media/privateData';
import { jpeg, smallPng, xmpPacket } from '../../support/pictures';

const latin = (text: string) => Buffer.from(text, 'latin1');
const two = (value: number) => [value >> 8, value & 0xff];
const four = (value: number) => [...two(value >>> 16), ...two(value & 0xffff)];

/** Exif with an orientation and a place (Exif 2.32, 4.6.6). */
function exif(orientation: number): Buffer {
  const rational = (value: number) => [...four(value), ...four(1)];
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...two(tag),
    ...two(type),
    ...four(count),
    ...value,
  ];
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const dataAt = gpsAt + 2 + 4 * 12 + 4;
  return Buffer.from([
    ...latin('MM'),
    0,
    42,
    ...four(8),
    ...two(2),
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...entry(0x8825, 4, 1, four(gpsAt)),
    ...four(0),
    ...two(4),
    ...entry(1, 2, 2, [0x4e, 0, 0, 0]),
    ...entry(2, 5, 3, four(dataAt)),
    ...entry(3, 2, 2, [0x45, 0, 0, 0]),
    ...entry(4, 5, 3, four(dataAt + 24)),
    ...four(0),
    ...[30, 15, 0, 104, 3, 0].flatMap(rational),
  ]);
}

const segment = (content: Buffer) =>
  Buffer.from([0xff, 0xe1, ...two(content.length + 2), ...content]);
const afterStart = (bytes: Uint8Array, ...parts: readonly Buffer[]) =>
  Buffer.concat([bytes.subarray(0, 2), ...parts, bytes.subarray(2)]);
const exifSegment = (orientation: number) =>
  segment(Buffer.concat([latin('Exif\0\0'), exif(orientation)]));
const xmpSegment = (packet: string) =>
  segment(Buffer.concat([latin('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(packet)]));
const tagsOf = (bytes: Uint8Array) => {
  try {
    return ExifReader.load(Uint8Array.from(bytes).buffer, { expanded: true });
  } catch {
    return {};
  }
};

const plain = jpeg({ width: 40, height: 30, iim: [[120, Buffer.from('三号便桥')]], charset: true });

describe('a JPEG', () => {
  test.each([1, 6])('loses place and camera, and keeps caption and turning (%i)', (orientation) => {
    const bytes = afterStart(plain, exifSegment(orientation));
    expect(tagsOf(bytes)).toMatchObject({ gps: { Latitude: 30.25 } });
    const stripped = withoutPrivateData('image/jpeg', bytes);
    expect(stripped).toMatchObject({ hadLocation: true, hadCameraData: true });
    const tags = tagsOf(stripped.bytes);
    expect(tags.gps).toBeUndefined();
    expect(tags.exif?.Orientation?.value).toBe(orientation === 1 ? undefined : 6);
    expect(readPictureCredits(stripped.bytes).caption).toBe('三号便桥');
    expect(imageSize(stripped.bytes)).toMatchObject({ width: 40, height: 30 });
  });

  test('loses XMP that names a place, and keeps other XMP', () => {
    const place = afterStart(
      plain,
      xmpSegment(xmpPacket('<exif:GPSLatitude xmlns:exif="e">30,15N</exif:GPSLatitude>')),
    );
    const free = withoutPrivateData('image/jpeg', place);
    expect(free.hadLocation).toBe(true);
    expect(Buffer.from(free.bytes).equals(plain)).toBe(true);
    const words = afterStart(
      plain,
      xmpSegment(xmpPacket('<photoshop:Credit>河口日报</photoshop:Credit>')),
    );
    expect(withoutPrivateData('image/jpeg', words)).toEqual({
      bytes: words,
      hadLocation: false,
      hadCameraData: false,
    });
  });

  test('loses pictures that stand behind its end', () => {
    const second = afterStart(plain, exifSegment(1));
    const stripped = withoutPrivateData('image/jpeg', Buffer.concat([plain, second]));
    expect(Buffer.from(stripped.bytes).equals(Buffer.from(plain))).toBe(true);
    expect(stripped.hadCameraData).toBe(true);
  });

  test('that is not built as one comes back as it was', () => {
    const odd = Uint8Array.of(0xff, 0xd8, 1, 2, 3, 4, 5);
    expect(withoutPrivateData('image/jpeg', odd).bytes).toBe(odd);
  });
});

test('a PNG loses its Exif chunk and keeps its image', () => {
  const chunk = Buffer.concat([
    Buffer.from(four(exif(1).length)),
    latin('eXIf'),
    exif(1),
    Buffer.alloc(4),
  ]);
  const at = 8 + 12 + 13;
  const bytes = Buffer.concat([smallPng.subarray(0, at), chunk, smallPng.subarray(at)]);
  const stripped = withoutPrivateData('image/png', bytes);
  expect(Buffer.from(stripped.bytes).equals(Buffer.from(smallPng))).toBe(true);
  expect(stripped.hadCameraData).toBe(true);
  expect(withoutPrivateData('image/png', smallPng).bytes).toBe(smallPng);
});

test('a WebP loses its Exif chunk and says so in its head', () => {
  const chunk = (type: string, content: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return Buffer.concat([latin(type), size, content]);
  };
  const riff = (...chunks: readonly Buffer[]) => {
    const body = Buffer.concat([latin('WEBP'), ...chunks]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([latin('RIFF'), size, body]);
  };
  const extended = (flags: number) =>
    chunk('VP8X', Buffer.from([flags, 0, 0, 0, 3, 0, 0, 2, 0, 0]));
  const image = chunk('VP8 ', Buffer.alloc(10));
  const bytes = riff(extended(0x08), image, chunk('EXIF', exif(1)));
  const stripped = withoutPrivateData('image/webp', bytes);
  expect(Buffer.from(stripped.bytes).equals(riff(extended(0), image))).toBe(true);
});

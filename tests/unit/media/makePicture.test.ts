import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PhotonImage } from '@silvia-odwyer/photon-node';
import { expect, test } from 'vitest';
import { makePicture } from '../../../main/media/makePicture';
import { measurePicture } from '../../../main/media/readPicture';
import { cropUnits } from '../../../shared/domain/crop';
import { jpeg } from '../../support/pictures';
import { fixturesFolder } from '../../support/testApp';

const half = cropUnits / 2;
const quarters = {
  red: { x: 0, y: 0 },
  green: { x: half, y: 0 },
  blue: { x: 0, y: half },
  white: { x: half, y: half },
} as const;
type Colour = keyof typeof quarters;

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(fixturesFolder, 'pictures', name)));
const mimes = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp' };
const mimeOf = (name: string) => mimes[name.split('.').at(-1) as keyof typeof mimes];

/** The colour in the middle of a picture, and its size. */
function seen(bytes: Uint8Array) {
  const image = PhotonImage.new_from_byteslice(bytes);
  const [width, height] = [image.get_width(), image.get_height()];
  const at = 4 * (Math.floor(height / 2) * width + Math.floor(width / 2));
  const [red = 0, green = 0, blue = 0] = image.get_raw_pixels().slice(at, at + 3);
  image.free();
  const isOn = [red, green, blue].map((part) => part > 120);
  const name = isOn.every(Boolean) ? 'white' : ['red', 'green', 'blue'][isOn.indexOf(true)];
  return { name, width, height };
}

const cropOf = (name: string, bytes: Uint8Array, colour: Colour) =>
  makePicture({
    kind: 'crop',
    mime: mimeOf(name),
    bytes,
    crop: { ...quarters[colour], width: half, height: half },
  });

test.each([
  ['quarters.jpg', 'image/jpeg'],
  ['quarters-progressive.jpg', 'image/jpeg'],
  ['quarters-cmyk.jpg', 'image/jpeg'],
  ['quarters.png', 'image/png'],
  ['quarters-clear.png', 'image/png'],
  ['quarters.gif', 'image/png'],
  ['quarters.webp', 'image/jpeg'],
])('%s is cut into its four quarters', (name, mime) => {
  const bytes = fixture(name);
  for (const colour of ['red', 'green', 'blue'] as const) {
    const made = cropOf(name, bytes, colour);
    expect(made.mime).toBe(mime);
    expect(seen(made.bytes)).toEqual({ name: colour, width: 24, height: 16 });
    expect(cropOf(name, bytes, colour).bytes).toEqual(made.bytes);
  }
});

/** Exif that says no more than how the picture is turned, behind the start of a JPEG. */
function turned(bytes: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
  const content = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff, 0, 0, 0, 0, 0, 0];
  const segment = [0xff, 0xe1, 0, content.length + 2, ...content];
  return Uint8Array.from([...bytes.subarray(0, 2), ...segment, ...bytes.subarray(2)]);
}

/** The quarters of the upright picture from left to right and down, by what the stored one has there. */
const orders: readonly (readonly [number, readonly Colour[]])[] = [
  [1, ['red', 'green', 'blue', 'white']],
  [2, ['green', 'red', 'white', 'blue']],
  [3, ['white', 'blue', 'green', 'red']],
  [4, ['blue', 'white', 'red', 'green']],
  [5, ['red', 'blue', 'green', 'white']],
  [6, ['blue', 'red', 'white', 'green']],
  [7, ['white', 'green', 'blue', 'red']],
  [8, ['green', 'white', 'red', 'blue']],
];

test.each(orders)(
  'a photograph of orientation %i is measured and cut as it is seen',
  (by, order) => {
    const bytes = turned(fixture('quarters.jpg'), by);
    const [width, height] = by >= 5 ? [32, 48] : [48, 32];
    expect(measurePicture(bytes)).toMatchObject({ width, height });
    const places = Object.keys(quarters) as Colour[];
    const cut = places.map((place) => seen(cropOf('quarters.jpg', bytes, place).bytes));
    expect(cut.map(({ name }) => name)).toEqual(order);
    expect(cut[0]).toMatchObject({ width: width / 2, height: height / 2 });
    const { bytes: small } = makePicture({ kind: 'thumbnail', mime: 'image/jpeg', bytes });
    expect(seen(small)).toMatchObject({ width, height });
  },
);

test('a thumbnail lies on white paper', () => {
  const bytes = fixture('quarters-clear.png');
  const made = makePicture({ kind: 'thumbnail', mime: 'image/png', bytes });
  expect(made.mime).toBe('image/jpeg');
  const image = PhotonImage.new_from_byteslice(made.bytes);
  const last = image.get_raw_pixels().slice(-4);
  expect(Math.min(...last)).toBeGreaterThan(240);
});

test('a crop names the colours of its photograph', () => {
  const profile = Buffer.from('ICC_PROFILE\0\x01\x01profile', 'latin1');
  const segment = [0xff, 0xe2, 0, profile.length + 2, ...profile];
  const plain = fixture('quarters.jpg');
  const bytes = Uint8Array.from([...plain.subarray(0, 2), ...segment, ...plain.subarray(2)]);
  const made = Buffer.from(cropOf('a.jpg', bytes, 'red').bytes);
  expect(made.includes(profile)).toBe(true);
  expect(seen(made).name).toBe('red');
});

test.each([
  ['a bomb of a head', jpeg({ width: 65_000, height: 65_000 }), 'pictureTooLarge'],
  ['no picture', new Uint8Array(Buffer.from('不是图片')), 'pictureUnreadable'],
  ['a head without a picture', jpeg({}), 'pictureUnreadable'],
])('%s is refused with its reason', (_what, bytes, reason) => {
  expect(() => makePicture({ kind: 'thumbnail', mime: 'image/jpeg', bytes })).toThrow(reason);
});

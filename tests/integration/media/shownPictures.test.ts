import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { putMedia } from '../../../main/library';
import { makePicture, type PictureTask } from '../../../main/media/makePicture';
import { readPictureAddress } from '../../../main/media/pictureAddress';
import { createPictures } from '../../../main/media/pictures';
import { measurePicture } from '../../../main/media/readPicture';
import type { PictureMaker } from '../../../main/ports/pictureMaker';
import { testDeps, testLibrary } from '../../support/library';
import { jpeg } from '../../support/pictures';
import { fixturesFolder } from '../../support/testApp';

const quarters = await readFile(join(fixturesFolder, 'pictures', 'quarters.jpg'));

function shelf() {
  const library = testLibrary();
  const tasks: PictureTask['kind'][] = [];
  const warnings: string[] = [];
  const maker: PictureMaker = {
    make: async (task) => {
      tasks.push(task.kind);
      return makePicture(task);
    },
    dispose: () => Promise.resolve(),
  };
  const logger = {
    info: () => undefined,
    warn: (what: string) => warnings.push(what),
    error: () => undefined,
  };
  const put = (bytes: Uint8Array) => putMedia(library.db, testDeps, measurePicture(bytes)).id;
  const pictures = createPictures({ library, maker, logger });
  const show = (address: string) => {
    const request = readPictureAddress(address);
    return request === null ? Promise.resolve(null) : pictures.show(request);
  };
  return { library, pictures, tasks, warnings, put, show };
}

test('a thumbnail is made once, and again when its file is gone', async () => {
  const { library, tasks, put, show } = shelf();
  const id = put(new Uint8Array(quarters));
  const [one, other] = await Promise.all([
    show(`asset://thumbnail/${id}`),
    show(`asset://thumbnail/${id}`),
  ]);
  expect(one?.mime).toBe('image/jpeg');
  expect(other).toEqual(one);
  await show(`asset://thumbnail/${id}`);
  expect(tasks).toEqual(['thumbnail']);
  const folder = join(library.folder, 'thumbnails');
  expect(await readdir(join(folder, id.slice(0, 2)))).toEqual([`${id}.jpg`]);
  await rm(folder, { recursive: true });
  const again = await show(`asset://thumbnail/${id}`);
  expect(Buffer.from(again?.bytes ?? [])).toEqual(Buffer.from(one?.bytes ?? []));
  expect(tasks).toEqual(['thumbnail', 'thumbnail']);
});

test('of pictures that are gone no thumbnail stays', async () => {
  const { library, pictures, put, show } = shelf();
  const id = put(new Uint8Array(quarters));
  await show(`asset://thumbnail/${id}`);
  await pictures.forget([id, 'f'.repeat(64)]);
  expect(await readdir(join(library.folder, 'thumbnails', id.slice(0, 2)))).toEqual([]);
});

test('a thumbnail that cannot be kept is shown all the same', async () => {
  const { library, warnings, put, show } = shelf();
  const id = put(new Uint8Array(quarters));
  await mkdir(library.folder, { recursive: true });
  await writeFile(join(library.folder, 'thumbnails'), 'in the way');
  expect((await show(`asset://thumbnail/${id}`))?.mime).toBe('image/jpeg');
  expect(warnings).toEqual(['a thumbnail was not kept']);
});

test('a part of a picture is made once while it is looked at', async () => {
  const { tasks, put, show } = shelf();
  const id = put(new Uint8Array(quarters));
  const part = await show(`asset://crop/${id}/0-0-5000-2500`);
  expect(imageSize(part?.bytes ?? new Uint8Array())).toMatchObject({ width: 24, height: 8 });
  await show(`asset://crop/${id}/0-0-5000-2500`);
  await show(`asset://crop/${id}/0-0-5000-5000`);
  expect(tasks).toEqual(['crop', 'crop']);
});

test('what nothing can be made of is not tried again', async () => {
  const { tasks, put, show } = shelf();
  const id = put(jpeg({}));
  expect(await show(`asset://thumbnail/${id}`)).toBe(null);
  expect(await show(`asset://thumbnail/${id}`)).toBe(null);
  expect(tasks).toEqual(['thumbnail']);
});

const id = 'a'.repeat(64);
test.each([
  [`asset://media/${id}`, 'whole'],
  [`asset://thumbnail/${id}`, 'thumbnail'],
  [`asset://crop/${id}/0-0-10000-10000`, 'crop'],
  [`asset://crop/${id}/1-0-10000-10000`, undefined],
  [`asset://crop/${id}/00-0-100-100`, undefined],
  [`asset://crop/${id}/0-0-0-100`, undefined],
  [`asset://crop/${id}`, undefined],
  [`asset://media/${id}/0-0-10-10`, undefined],
  [`asset://media/${id}/../x`, undefined],
  ['asset://media/short', undefined],
  [`asset://other/${id}`, undefined],
])('the address %s asks for %s', (address, kind) => {
  expect(readPictureAddress(address)?.kind).toBe(kind);
});

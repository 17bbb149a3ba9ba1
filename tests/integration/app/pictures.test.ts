import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countLibrary } from '../../../main/library';
import { limits } from '../../../shared/domain/limits';
import { jpeg, smallPng } from '../../support/pictures';
import { openTestApp, temporaryFolder } from '../../support/testApp';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withCredits = jpeg({
  width: 400,
  height: 300,
  iim: [
    [120, utf8('渠首开闸')],
    [80, utf8('林一')],
  ],
});

test('a picked picture and the same one pasted are one, with caption and credit', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, '渠首.jpg');
  await writeFile(file, withCredits);
  const app = await openTestApp(folder, { pickPicture: file });
  const picked = await app.ask('media.pick', null);
  expect(picked).toMatchObject({ width: 400, height: 300, caption: '渠首开闸', credit: '林一' });
  expect(await app.ask('media.put', { bytes: withCredits })).toEqual(picked);
  await app.dispose();
});

test.each([
  ['no bytes', new Uint8Array(), 'pictureUnreadable'],
  ['a page', utf8('<html><img src=x></html>'), 'pictureUnreadable'],
  ['a drawing of paths', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'pictureUnreadable'],
  ['a picture cut off', smallPng.subarray(0, 50), 'pictureUnreadable'],
  ['over 50 megapixels', jpeg({ width: 10_000, height: 5_001 }), 'pictureTooLarge'],
  ['over 40 MB', new Uint8Array(limits.mediaBytes + 1), 'pictureTooLarge'],
])('%s is refused and stores nothing', async (_what, bytes, reason) => {
  const app = await openTestApp(await temporaryFolder());
  expect(await app.call('media.put', { bytes })).toMatchObject({
    ok: false,
    error: { code: 'content_invalid', reason },
  });
  expect(countLibrary(app.library().library.db).media).toBe(0);
  await app.dispose();
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { damageArticle, storedContent } from '../../support/damage';
import { openTestApp, temporaryFolder } from '../../support/testApp';

const raw =
  '{"documentVersion":2,"document":{"type":"doc","content":[{"type":"video"}]},"注":"原样"}';

test('an article that cannot be read is kept as a file byte for byte, and stays as it is', async () => {
  const folder = await temporaryFolder();
  const target = await temporaryFolder();
  const app = await openTestApp(folder, { pickExportFolder: target });
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  damageArticle(join(folder, 'library'), id, raw);
  const { fileName } = (await app.ask('articles.keepRaw', { id })) ?? { fileName: '' };
  expect(await readdir(target)).toEqual([fileName]);
  expect(await readFile(join(target, fileName), 'utf8')).toBe(raw);
  expect(storedContent(join(folder, 'library'), id)).toBe(raw);
  await app.dispose();
});

test('nothing is written when no folder is chosen', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  expect(await app.ask('articles.keepRaw', { id })).toBeNull();
  await app.dispose();
});

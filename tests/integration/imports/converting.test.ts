import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { createConvertingReader } from '../../../main/imports/convertingReader';
import { inlineReader, openTestApp, temporaryFolder } from '../../support/testApp';
import { paragraph, wordFile } from '../../support/wordFile';

const rtf = '{\\rtf1\\ansi text}';
const docx = wordFile({ body: paragraph('便桥记') + paragraph('正文。') });

async function fileIn(folder: string): Promise<string> {
  const path = join(folder, '便桥.rtf');
  await writeFile(path, rtf);
  return path;
}

it('a file of another office program is converted, and the file itself is what is kept', async () => {
  const folder = await temporaryFolder();
  const path = await fileIn(folder);
  let used = '';
  const reader = createConvertingReader(inlineReader, {
    find: () => 'office',
    convert: async ({ folder: own, format }) => {
      used = own;
      expect(format).toBe('rtf');
      await writeFile(join(own, 'file.docx'), docx);
      return join(own, 'file.docx');
    },
  });
  const app = await openTestApp(folder, { reader });
  const { items } = await app.importAll([path], false);
  expect(items[0]?.reading).toMatchObject({
    title: '便桥记',
    format: 'docx',
    convertedFrom: 'rtf',
  });
  expect(items[0]?.reading?.changed.map(({ key }) => key)).toContain('converted');
  const original = await app.ask('imports.original', { id: items[0]?.articleId ?? '' });
  expect(original).toMatchObject({ fileName: '便桥.rtf', byteLength: rtf.length });
  await expect(stat(used)).rejects.toThrow();
  await app.dispose();
});

it.each([
  ['without the program', () => null, 'importConvertFirst'],
  ['when nothing comes of it', () => 'office', 'importConvertFailed'],
])('%s it is refused with what the user can do', async (_when, find, reason) => {
  const folder = await temporaryFolder();
  const path = await fileIn(folder);
  const reader = createConvertingReader(inlineReader, {
    find,
    convert: ({ folder: own }) => Promise.resolve(join(own, 'file.docx')),
  });
  const app = await openTestApp(folder, { reader });
  const { items } = await app.importAll([path], true);
  expect(items).toMatchObject([{ state: 'refused', error: { reason } }]);
  expect(await readFile(path, 'utf8')).toBe(rtf);
  await app.dispose();
});

it('a conversion that is cancelled leaves nothing behind', async () => {
  const path = await fileIn(await temporaryFolder());
  let made = '';
  const reader = createConvertingReader(inlineReader, {
    find: () => 'office',
    convert: ({ folder }) => {
      made = folder;
      throw new AppError('cancelled');
    },
  });
  const task = { path, importedAt: '2026-03-04T05:06:07.000Z', portalId: '' };
  await expect(reader.read(task, new AbortController().signal)).rejects.toThrow('cancelled');
  expect(dirname(made)).not.toBe('.');
  await expect(stat(made)).rejects.toThrow();
});

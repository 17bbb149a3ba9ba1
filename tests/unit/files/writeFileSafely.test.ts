import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import { fileError } from '../../../main/files/fileError';
import { renameWithPatience, writeFileSafely } from '../../../main/files/writeFileSafely';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kapok-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xe6, 0xb8, 0xa0]);
const large = '渠'.repeat(2_000_000);

describe('writeFileSafely', () => {
  test.each([
    ['text', '榕川市的渠'],
    ['no text at all', ''],
    ['six megabytes', large],
  ])('writes %s whole and leaves nothing beside it', async (_what, text) => {
    const path = join(folder, '稿.txt');
    await writeFileSafely(path, text);
    expect(readFileSync(path, 'utf8') === text).toBe(true);
    expect(readdirSync(folder)).toEqual(['稿.txt']);
  });

  test('writes bytes as they are', async () => {
    const path = join(folder, 'a.bin');
    await writeFileSafely(path, bytes);
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  });

  test('takes the place of an older, longer file', async () => {
    const path = join(folder, 'a.txt');
    await writeFileSafely(path, 'a much longer text than the next');
    await writeFileSafely(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('a rest of an earlier try does not stay in the text', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(`${path}.part`, 'the rest of a much longer try that died');
    await writeFileSafely(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.runIf(existsSync('/dev/full'))(
    'a full disk is `storage_full`, and the old file stays whole',
    async () => {
      const path = join(folder, 'a.txt');
      await writeFileSafely(path, 'old');
      symlinkSync('/dev/full', `${path}.part`);
      await expect(writeFileSafely(path, large)).rejects.toMatchObject({
        code: 'storage_full',
        retryable: true,
      });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.txt']);
    },
  );

  test('a folder in the file’s place is a failure, and the folder stays with what is in it', async () => {
    const path = join(folder, 'a');
    mkdirSync(path);
    writeFileSync(join(path, 'inside.txt'), 'kept');
    await expect(writeFileSafely(path, 'new')).rejects.toBeInstanceOf(AppError);
    expect(readFileSync(join(path, 'inside.txt'), 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test.each([
    ['a folder that is missing', (root: string) => join(root, 'missing', 'a.txt'), 'not_found'],
    ['a folder that is a file', (root: string) => join(root, 'file', 'a.txt'), 'unavailable'],
    [
      'a name too long for the disk',
      (root: string) => join(root, `${'a'.repeat(255)}.txt`),
      'internal',
    ],
    [
      'a name too long in bytes',
      (root: string) => join(root, `${'渠'.repeat(90)}.txt`),
      'internal',
    ],
  ])('%s is refused with a typed error', async (_what, place, code) => {
    writeFileSync(join(folder, 'file'), 'kept');
    const refusal = await writeFileSafely(place(folder), 'new').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('a reader beside it sees the old or the new text, never a part', async () => {
    const path = join(folder, 'a.txt');
    await writeFileSafely(path, 'a'.repeat(200_000));
    const seen = new Set<string>();
    let writing = true;
    const reader = (async () => {
      while (writing) {
        const text = readFileSync(path, 'utf8');
        seen.add(`${text[0]}${text.length}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (const letter of 'bcdef') await writeFileSafely(path, letter.repeat(200_000));
    writing = false;
    await reader;
    for (const each of seen) expect(each).toMatch(/^[a-f]200000$/);
  });
});

describe('renameWithPatience', () => {
  test('moves a file over another', async () => {
    writeFileSync(join(folder, 'a'), 'new');
    writeFileSync(join(folder, 'b'), 'old');
    await renameWithPatience(join(folder, 'a'), join(folder, 'b'));
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new');
  });

  test('what is missing is reported at once', async () => {
    await expect(renameWithPatience(join(folder, 'a'), join(folder, 'b'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('fileError', () => {
  test.each([
    ['ENOSPC', 'storage_full', undefined],
    ['EDQUOT', 'storage_full', undefined],
    ['ENOENT', 'not_found', 'fileMissing'],
    ['EACCES', 'unavailable', 'folderNotWritable'],
    ['EPERM', 'unavailable', 'folderNotWritable'],
    ['EROFS', 'unavailable', 'folderNotWritable'],
    ['EBUSY', 'unavailable', 'folderNotWritable'],
    ['ENOTDIR', 'unavailable', 'folderNotWritable'],
    ['EIO', 'internal', undefined],
  ])('%s is %s, without its path', (code, expected, reason) => {
    const cause = Object.assign(new Error(`${code}: open '/home/lin/稿.txt'`), { code });
    const error = fileError(cause);
    expect(error).toMatchObject({ code: expected, reason, cause });
    expect(JSON.stringify(error.toData())).not.toContain('/home');
  });

  test('an error of ours stays what it is', () => {
    const error = new AppError('cancelled');
    expect(fileError(error)).toBe(error);
  });
});

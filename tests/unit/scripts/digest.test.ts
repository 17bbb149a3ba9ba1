import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { digestOfTree } from '../../../scripts/setup/digest.mjs';

function folderWithFile() {
  const folder = mkdtempSync(join(tmpdir(), 'kapok-digest-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.txt'), 'a');
  return folder;
}

it.each([
  ['nothing changes', () => undefined, true],
  ['a file grows', (folder: string) => writeFileSync(join(folder, 'a.txt'), 'ab'), false],
  ['a file gets older', (folder: string) => utimesSync(join(folder, 'a.txt'), 1, 1), false],
  ['a file moves', (folder: string) => renameSync(`${folder}/a.txt`, `${folder}/b.txt`), false],
  ['a file is added', (folder: string) => writeFileSync(join(folder, 'c.txt'), ''), false],
])('tells whether %s', (_, change, same) => {
  const folder = folderWithFile();
  const before = digestOfTree(folder, ['.']);
  change(folder);
  expect(digestOfTree(folder, ['.']) === before).toBe(same);
});

import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { indexFileName } from '../../../main/search/searchEngine';

/** Files of a library that a bench writes to. */
const files = ['library.sqlite', indexFileName];

/** What is still on its way to the disk would hold up the first saves. */
function copyToDisk(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Works on a copy of a generated library and takes it away again: the cached one stays as it was made. */
export function onCopy<T>(folder: string, work: (copy: string) => T): T {
  const copy = mkdtempSync(join(dirname(folder), 'copy-'));
  const takeAway = () => rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of files) {
      const from = join(folder, name);
      if (existsSync(from)) copyToDisk(from, join(copy, name));
    }
    const result = work(copy);
    if (result instanceof Promise) return result.finally(takeAway) as T;
    takeAway();
    return result;
  } catch (error) {
    takeAway();
    throw error;
  }
}

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from './library';

/** A file system of so many KiB for one test, or null where this user may not make one. */
export function smallDisk(kibibytes: number, options = ''): string | null {
  const folder = join(tempFolder(), 'disk');
  mkdirSync(folder);
  const size = `size=${kibibytes}k${options}`;
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'kapok-test', folder]);
  if (mount.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

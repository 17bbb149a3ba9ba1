import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
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

/** Fills a small disk up but for so many bytes; null takes the filling away. */
export function leaveRoom(disk: string, bytes: number | null): void {
  const filler = join(disk, 'filler');
  rmSync(filler, { force: true });
  if (bytes === null) return;
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

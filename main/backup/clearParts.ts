import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writerOfPart } from './backupName';

/** Whether a process of this number is at work, this one apart: it writes one backup after another. */
export function isAnotherAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, but not ours to ask.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what backups left behind that were broken off, and nothing of those being written elsewhere. */
export function clearParts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = writerOfPart(name);
    if (pid !== null && !isAnotherAtWork(pid)) rmSync(join(folder, name), { force: true });
  }
}

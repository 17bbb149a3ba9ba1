import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupTarget, librarySize } from '../library';
import { partName } from './backupName';

/** Between two looks at how far a backup has come, in milliseconds. */
const lookEveryMs = 300;

type Measured = {
  readonly libraryFile: string;
  readonly target: BackupTarget;
  /** Told the share that is written, 0 to 1. */
  readonly tell: (share: number) => void;
};

/**
 * Tells how far a backup has come, by the size of what is written: SQLite itself says nothing of it. Returns
 * the way to stop.
 */
export function measureBackup({ libraryFile, target, tell }: Measured): () => void {
  const part = join(target.folder, partName(target, process.pid));
  const whole = Math.max(1, librarySize(libraryFile).bytes);
  const timer = setInterval(() => {
    // Not there before the first page, and no more once it has its name.
    const size = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
    tell(Math.min(1, size / whole));
  }, lookEveryMs);
  return () => clearInterval(timer);
}

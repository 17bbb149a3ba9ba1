import type Database from 'better-sqlite3';

/** Makes a connection wait until what it writes is on the disk, not in some cache on the way. */
export function waitForDisk(driver: Database.Database): void {
  // The driver's build defaults to NORMAL under WAL, which may lose the last commits at a power cut.
  driver.pragma('synchronous = FULL');
  if (process.platform !== 'darwin') return;
  // fsync on macOS leaves the data in the drive's own cache.
  driver.pragma('fullfsync = ON');
  driver.pragma('checkpoint_fullfsync = ON');
}

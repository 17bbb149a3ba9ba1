import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileError } from './fileError';

/** Windows' virus scanners hold fresh files for a moment: delays in milliseconds between renames. */
const renameDelaysMs = [20, 60, 150, 400, 900, 1_500];
const heldCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Writes a whole file or leaves the old one: temporary file beside it, flushed, renamed, folder
 * flushed. Fails with `storage_full` or `unavailable`; never leaves a half file under the final name.
 */
export async function writeFileSafely(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithPatience(temporary, path);
  } catch (error) {
    // What stopped the writing is the failure to name, not that its rest cannot be removed.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(error);
  }
  await syncFolder(dirname(path));
}

/** Renames, trying again for about three seconds where Windows holds the file. */
export async function renameWithPatience(from: string, to: string): Promise<void> {
  for (const delayMs of [...renameDelaysMs, null]) {
    try {
      return await rename(from, to);
    } catch (error) {
      const held = heldCodes.has((error as NodeJS.ErrnoException).code ?? '');
      if (!held || delayMs === null || process.platform !== 'win32') throw error;
      await delay(delayMs);
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for flushing and does not need it.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

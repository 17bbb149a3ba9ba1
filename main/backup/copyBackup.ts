import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#shared/domain/errors';
import { flush } from '../library';
import { partName, readBackupName } from './backupName';

/** A backup and the folder that shall hold it too. */
export type CopyOrder = { readonly from: string; readonly name: string; readonly folder: string };

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Puts a backup into a second folder as well: the same bytes, read back, under its name or not at all. */
export async function copyBackup({ from, name, folder }: CopyOrder): Promise<void> {
  const facts = readBackupName(name);
  if (facts === null) throw new AppError('invalid_input', { details: { name } });
  await mkdir(folder, { recursive: true });
  const source = join(from, name);
  const part = join(folder, partName(facts, process.pid));
  try {
    await copyFile(source, part);
    flush(part, 'r+');
    if ((await sha256OfFile(part)) !== (await sha256OfFile(source))) {
      throw new AppError('content_invalid', {
        reason: 'backupUnsound',
        details: { faults: 'copy' },
      });
    }
    await rename(part, join(folder, name));
    flush(folder, 'r');
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { AppError, type AppErrorData } from '#shared/domain/errors';
import type { Logger } from '../ports/logger';
import type { MachineFile } from '../settings/machineFile';
import { backupRefusal } from './backupRefusal';
import type { BackupRunner } from './backupRunner';
import { backupsIn, withPatience } from './readBackups';

/** The folder that the user chose for copies of backups, as on another disk or in the network. */
export type SecondFolder = {
  /** The last part of the chosen path; null while none is chosen. */
  name(): string | null;
  /** Why the last copy failed; null when it did not. */
  failure(): AppErrorData | null;
  /** Where the copies of this library lie; null while no folder is chosen. */
  path(): string | null;
  choose(folder: string | null): Promise<void>;
  /** The copies; none while the folder does not answer, which stands in `failure`. */
  list(): ReturnType<typeof backupsIn>;
  /** Copies a backup; a failure is kept and logged, for the backup itself is safe. */
  take(name: string): Promise<void>;
};

/** A folder of its own for each library of each machine: several may share the chosen one. */
export function folderOfCopies(chosen: string, libraryFolder: string): string {
  const mark = createHash('sha256').update(resolve(libraryFolder)).digest('hex').slice(0, 8);
  const host = hostname()
    .replaceAll(/[^\w-]/g, '-')
    .slice(0, 40);
  return join(chosen, `kapok-backups-${host}-${mark}`);
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'copyMissing', cause });
  });
  if (!found.isDirectory()) throw new AppError('unavailable', { reason: 'copyMissing' });
}

/** A failure of the second folder in words of its own: the library's own backup is safe. */
function copyRefusal(error: unknown): AppError {
  if (error instanceof AppError && error.reason === 'copyMissing') return error;
  const refusal = backupRefusal(error);
  if (refusal.code === 'storage_full') {
    return new AppError('storage_full', { reason: 'copyNoRoom', cause: error });
  }
  if (refusal.reason === 'backupFolder') {
    return new AppError('unavailable', { reason: 'copyFolder', cause: error });
  }
  return refusal;
}

/** What the second folder works with. */
export type SecondFolderDeps = {
  readonly libraryFolder: string;
  /** Where backups are written first. */
  readonly from: string;
  readonly machine: MachineFile;
  readonly runner: BackupRunner;
  readonly logger: Logger;
};

export function createSecondFolder({
  libraryFolder,
  from,
  machine,
  runner,
  logger,
}: SecondFolderDeps): SecondFolder {
  let failure: AppErrorData | null = null;
  const chosen = () => machine.get().backupCopyFolder;
  const path = () => {
    const folder = chosen();
    return folder === null ? null : folderOfCopies(folder, libraryFolder);
  };
  const fail = (error: unknown) => {
    failure = copyRefusal(error).toData();
    logger.warn('the second folder of backups does not work', { code: failure.code });
  };
  const requireThere = async () => {
    // What is made anew in the place of an unplugged drive would fill this machine's own disk.
    const folder = chosen();
    if (folder !== null) await withPatience(requireFolder(folder));
  };
  return {
    name: () => {
      const folder = chosen();
      // The root of a drive has no last part.
      return folder === null ? null : basename(folder) || folder;
    },
    failure: () => failure,
    path,
    choose: async (folder) => {
      failure = null;
      await machine.update({ backupCopyFolder: folder });
    },
    list: async () => {
      const folder = path();
      if (folder === null) return [];
      try {
        await requireThere();
        const copies = await withPatience(backupsIn(folder));
        if (failure?.reason === 'copyMissing') failure = null;
        return copies;
      } catch (error) {
        fail(error);
        return [];
      }
    },
    take: async (name) => {
      const folder = path();
      if (folder === null) return;
      try {
        await requireThere();
        await runner.run('copy', { from, name, folder });
        failure = null;
      } catch (error) {
        fail(error);
      }
    },
  };
}

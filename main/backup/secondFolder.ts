import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type AppErrorData, asAppError } from '#shared/domain/errors';
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
    failure = asAppError(backupRefusal(error)).toData();
    logger.warn('the second folder of backups does not work', { code: failure.code });
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
        return await withPatience(backupsIn(folder));
      } catch (error) {
        fail(error);
        return [];
      }
    },
    take: async (name) => {
      const folder = path();
      if (folder === null) return;
      try {
        await runner.run('copy', { from, name, folder });
        failure = null;
      } catch (error) {
        fail(error);
      }
    },
  };
}

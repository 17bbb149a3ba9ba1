import { join } from 'node:path';
import type { Backup } from '#shared/domain/backup';
import { AppError } from '#shared/domain/errors';
import { backupFolderOf, libraryFileOf, librarySize } from '../library';
import type { Clock } from '../ports/clock';
import { backupsToDrop } from './keepRule';
import { backupsIn, dropBackups, mergeBackups } from './readBackups';
import { createSecondFolder, type SecondFolder, type SecondFolderDeps } from './secondFolder';

/** The backups of a library where they lie: in its own folder, and in the second one. */
export type BackupShelf = {
  readonly folder: string;
  readonly second: SecondFolder;
  /** Those in the library's own folder, newest first. */
  near(): ReturnType<typeof backupsIn>;
  /** Those of both folders, newest first. */
  list(): Promise<readonly Backup[]>;
  /** Copies the newest into the second folder and removes what the rule does not keep. */
  putInOrder(): Promise<void>;
  /** Where a backup lies; `not_found` reason `backupMissing`. */
  fileOf(id: string): Promise<string>;
};

type Deps = Omit<SecondFolderDeps, 'from'> & { readonly clock: Clock };

export function createBackupShelf(deps: Deps): BackupShelf {
  const folder = backupFolderOf(deps.libraryFolder);
  const second = createSecondFolder({ ...deps, from: folder });
  const near = () => backupsIn(folder);
  const list = async () => mergeBackups(await near(), await second.list());
  return {
    folder,
    second,
    near,
    list,
    putInOrder: async () => {
      try {
        const [newest] = await list();
        if (newest?.place === 'library') await second.take(newest.id);
        const { bytes } = librarySize(libraryFileOf(deps.libraryFolder));
        const { backupRule: rule } = deps.machine.get();
        const moment = { now: deps.clock.now(), libraryBytes: bytes, rule };
        await dropBackups(folder, backupsToDrop(await near(), moment));
        const far = second.path();
        if (far !== null) await dropBackups(far, backupsToDrop(await second.list(), moment));
      } catch (error) {
        // The newest backup stands: one too many of the old does no harm.
        deps.logger.error('backups could not be put in order', error);
      }
    },
    fileOf: async (id) => {
      const found = (await list()).find((backup) => backup.id === id);
      if (found === undefined) throw new AppError('not_found', { reason: 'backupMissing' });
      return join(found.place === 'copy' ? (second.path() ?? folder) : folder, id);
    },
  };
}

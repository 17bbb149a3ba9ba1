import type { AppError } from '#shared/domain/errors';
import {
  type BackupTarget,
  backUpLibrary,
  type RestoredLibrary,
  type RestoreOrder,
  restoreLibrary,
  type WrittenBackup,
} from '../library';
import { systemClock } from '../ports/clock';
import { randomIds } from '../ports/ids';
import { backupRefusal } from './backupRefusal';
import { clearParts } from './clearParts';
import { type CopyOrder, copyBackup } from './copyBackup';
import { restoreRefusal } from './restoreRefusal';

/** Work on whole libraries that is done away from the main thread: by name, what it takes and gives. */
export type BackupTasks = {
  readonly write: {
    readonly order: { readonly libraryFile: string; readonly target: BackupTarget };
    readonly result: WrittenBackup;
  };
  readonly copy: { readonly order: CopyOrder; readonly result: null };
  readonly restore: { readonly order: RestoreOrder; readonly result: RestoredLibrary };
};
export type BackupTaskKind = keyof BackupTasks;

type Work = {
  readonly [K in BackupTaskKind]: (
    order: BackupTasks[K]['order'],
  ) => BackupTasks[K]['result'] | Promise<BackupTasks[K]['result']>;
};

const work: Work = {
  write: ({ libraryFile, target }) => {
    clearParts(target.folder);
    return backUpLibrary(libraryFile, target);
  },
  copy: async (order) => {
    clearParts(order.folder);
    await copyBackup(order);
    return null;
  },
  restore: (order) => restoreLibrary(order, { clock: systemClock, ids: randomIds }),
};

const refusals: Readonly<Record<BackupTaskKind, (error: unknown) => AppError>> = {
  write: backupRefusal,
  copy: backupRefusal,
  restore: restoreRefusal,
};

/** Carries out one task; its failures are refusals that may be shown. */
export async function runBackupTask<K extends BackupTaskKind>(
  kind: K,
  order: BackupTasks[K]['order'],
): Promise<BackupTasks[K]['result']> {
  try {
    return await work[kind](order);
  } catch (error) {
    throw refusals[kind](error);
  }
}

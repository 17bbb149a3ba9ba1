import type { AppError } from '#shared/domain/errors';
import { looksLikeArchive } from '../handover/archive';
import type { WholeManifest } from '../handover/manifest';
import { type PackOrder, packWhole, unpackWhole } from '../handover/wholeLibrary';
import {
  type BackupTarget,
  backUpLibrary,
  type MakingWatch,
  type RestoredLibrary,
  type RestoreOrder,
  requireSound,
  restoreLibrary,
  type SalvagedLibrary,
  type SalvageOrder,
  salvageLibrary,
  unwatched,
  type WrittenBackup,
} from '../library';
import { systemClock } from '../ports/clock';
import { randomIds } from '../ports/ids';
import { backupRefusal } from './backupRefusal';
import { clearParts } from './clearParts';
import { type CopyOrder, copyBackup } from './copyBackup';
import { copyInPieces } from './copyInPieces';
import { packRefusal } from './packRefusal';
import { restoreRefusal } from './restoreRefusal';

/** Work on whole libraries that is done away from the main thread: by name, what it takes and gives. */
export type BackupTasks = {
  readonly write: {
    readonly order: { readonly libraryFile: string; readonly target: BackupTarget };
    readonly result: WrittenBackup;
  };
  readonly copy: { readonly order: CopyOrder; readonly result: null };
  /** Writes the whole library into one sealed file. */
  readonly pack: { readonly order: PackOrder; readonly result: WholeManifest };
  /** Reads a library's structures through; refuses one that is damaged. */
  readonly check: { readonly order: { readonly libraryFile: string }; readonly result: null };
  /** Saves what can be read of a damaged library into a new one. */
  readonly salvage: { readonly order: SalvageOrder; readonly result: SalvagedLibrary };
  readonly restore: { readonly order: RestoreOrder; readonly result: RestoredLibrary };
};
export type BackupTaskKind = keyof BackupTasks;

type Work = {
  readonly [K in BackupTaskKind]: (
    order: BackupTasks[K]['order'],
    watch: MakingWatch,
  ) => BackupTasks[K]['result'] | Promise<BackupTasks[K]['result']>;
};

const deps = { clock: systemClock, ids: randomIds };

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
  pack: packWhole,
  check: ({ libraryFile }) => {
    requireSound(libraryFile);
    return null;
  },
  salvage: (order, watch) => salvageLibrary(order, deps, watch),
  restore: (order, watch) => restoreLibrary(order, deps, { takeOut, watch }),
};

/** A backup is a library as it is; a sealed file holds one. */
async function takeOut(file: string, libraryFile: string, watch: MakingWatch): Promise<void> {
  if (await looksLikeArchive(file)) await unpackWhole(file, libraryFile, watch);
  else await copyInPieces(file, libraryFile, watch);
}

const refusals: Readonly<Record<BackupTaskKind, (error: unknown) => AppError>> = {
  write: backupRefusal,
  copy: backupRefusal,
  pack: packRefusal,
  check: backupRefusal,
  salvage: restoreRefusal,
  restore: restoreRefusal,
};

/** Carries out one task; its failures are refusals that may be shown. `watch` follows what makes a library. */
export async function runBackupTask<K extends BackupTaskKind>(
  kind: K,
  order: BackupTasks[K]['order'],
  watch = unwatched,
): Promise<BackupTasks[K]['result']> {
  try {
    return await work[kind](order, watch);
  } catch (error) {
    throw refusals[kind](error);
  }
}

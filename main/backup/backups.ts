import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type {
  Backup,
  BackupReason,
  BackupRule,
  BackupState,
  BulkReason,
} from '#shared/domain/backup';
import { AppError, type AppErrorData, asAppError } from '#shared/domain/errors';
import type { Making } from '#shared/domain/making';
import { renameWithPatience } from '../files/writeFileSafely';
import type { WholeManifest } from '../handover/manifest';
import {
  type Library,
  lastChange,
  libraryFileOf,
  librarySize,
  type RestoredLibrary,
  type RestoreOrder,
  type SalvagedLibrary,
  type WrittenBackup,
} from '../library';
import { type Clock, timestamp } from '../ports/clock';
import type { Logger } from '../ports/logger';
import type { MachineFile } from '../settings/machineFile';
import type { BackupRunner } from './backupRunner';
import { type BackupShelf, createBackupShelf } from './backupShelf';
import { createMakings } from './makings';
import { measureBackup } from './measureBackup';
import { isBulkDue, isDailyDue } from './whenToBackUp';

/** The backups of the library in one folder, whether it opens or not. */
export type Backups = {
  state(): Promise<BackupState>;
  /** Writes a backup now, after those under way. Refuses with what kept it from being written. */
  make(reason: BackupReason): Promise<Backup>;
  /** Writes a backup into a file of the user's choice, which no rule keeps; `conflict` when it is there. */
  writeTo(file: string): Promise<WrittenBackup>;
  /**
   * Makes sure that what is there now can be got back; to be awaited by work on many articles, which
   * does not begin when this refuses.
   */
  beforeBulk(reason: BulkReason): Promise<void>;
  /** Makes the daily backup if it is due, brings the second folder up to date and keeps the rule. */
  look(): Promise<void>;
  /** Looks soon and then from hour to hour. */
  watch(): void;
  /** Chooses the second folder, or none, and copies the newest backup there. */
  copyTo(folder: string | null): Promise<void>;
  /** Writes the whole library into one sealed file; says how many articles it holds. Errors: as `packWhole`. */
  pack(path: string, by: Packer): Promise<WholeManifest>;
  /** Makes a new library of a backup, or of a file of a whole library. Errors: as `restoreLibrary`. */
  restore(order: RestoreOrder): Promise<RestoredLibrary>;
  /** Saves what can be read of the library into a new one. Errors: as `salvageLibrary`. */
  salvage(folder: string): Promise<SalvagedLibrary>;
  /** How far `restore` or `salvage` is; null when neither is under way. */
  making(): Making | null;
  /** Breaks that off: it is refused as `cancelled` and leaves nothing behind. */
  stopMaking(): void;
  /** Keeps backups by another rule from now on. */
  keepBy(rule: BackupRule): Promise<void>;
  /** Where a backup lies; `not_found` reason `backupMissing`. */
  fileOf(id: string): Promise<string>;
  dispose(): Promise<void>;
};

/** Who writes a file of the whole library, with which program. */
export type Packer = Pick<WholeManifest, 'id' | 'program' | 'sentBy'>;

export type BackupDeps = {
  readonly libraryFolder: string;
  /** The open library, or the refusal with which it did not open. */
  readonly library: Library | AppError;
  readonly machine: MachineFile;
  readonly runner: BackupRunner;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Tells that `state` has changed. */
  readonly changed: () => void;
  /** Tells that `making` has changed. */
  readonly makingChanged: () => void;
};

/** The first look waits until the desk has come up. In milliseconds. */
const firstLookMs = 15_000;
const betweenLooksMs = 3_600_000;
/** A larger library is read through by its daily backup alone. In bytes. */
const mostReadAtStart = 1_000_000_000;

/** Opens the backups of a library. All work on them is done one thing after another. */
export function createBackups(deps: BackupDeps): Backups {
  const shelf = createBackupShelf(deps);
  const inTurn = createTurns(() => isDisposed);
  const writer = createWriter(deps, shelf);
  const { library, clock } = deps;
  let isRead = false;
  let isDisposed = false;
  let timers: readonly NodeJS.Timeout[] = [];

  const now = () => ({ now: clock.now(), change: lastChange(openOf(library).db) });
  const look = () =>
    inTurn(async () => {
      if (library instanceof AppError) return;
      const { writtenAt, bytes } = librarySize(library.file);
      if (!isRead && bytes <= mostReadAtStart) {
        isRead = await writer.readThrough();
      }
      if (isDisposed) return;
      const isDue = isDailyDue(await shelf.near(), { ...now(), writtenAt });
      // A failure is kept for the desk to show, and the next look tries again.
      if (isDue) await writer.write('daily').catch(() => undefined);
      else await shelf.putInOrder();
    });
  const lookAndLog = () =>
    void look().catch((error: unknown) =>
      deps.logger.error('the look after backups failed', error),
    );

  return {
    look,
    fileOf: shelf.fileOf,
    state: async () => ({
      ...writer.state(),
      backups: [...(await shelf.list())],
      copyFolder: shelf.second.name(),
      copyFailure: shelf.second.failure(),
      rule: deps.machine.get().backupRule,
    }),
    make: (reason) => inTurn(() => writer.write(reason)),
    writeTo: (file) => inTurn(() => writeInto(file, deps)),
    beforeBulk: (reason) =>
      inTurn(async () => {
        if (isBulkDue(await shelf.near(), now())) await writer.write(reason);
      }),
    watch: () => {
      timers = [setTimeout(lookAndLog, firstLookMs), setInterval(lookAndLog, betweenLooksMs)];
    },
    copyTo: async (chosen) => {
      await shelf.second.choose(chosen);
      await inTurn(shelf.putInOrder);
      deps.changed();
    },
    pack: (path, { program, sentBy, id }) =>
      deps.runner.run('pack', {
        libraryFile: openOf(library).file,
        path,
        told: { id, program, sentBy, sentAt: timestamp(clock) },
      }),
    ...createMakers(deps),
    keepBy: async (rule) => {
      await deps.machine.update({ backupRule: rule });
      await inTurn(shelf.putInOrder);
      deps.changed();
    },
    dispose: async () => {
      isDisposed = true;
      for (const timer of timers) clearTimeout(timer);
      await deps.runner.dispose();
    },
  };
}

/** What makes new libraries, followed by the desk. */
function createMakers({ runner, libraryFolder: from, makingChanged }: BackupDeps) {
  const makings = createMakings(makingChanged);
  return {
    salvage: (folder: string) =>
      makings.run((follow) => runner.run('salvage', { from, folder }, follow)),
    restore: (order: RestoreOrder) => makings.run((follow) => runner.run('restore', order, follow)),
    making: makings.state,
    stopMaking: makings.stop,
  };
}

async function writeInto(file: string, deps: BackupDeps): Promise<WrittenBackup> {
  const { library, runner, clock } = deps;
  const libraryFile = openOf(library).file;
  if (existsSync(file)) throw new AppError('conflict', { reason: 'nameTaken' });
  const folder = dirname(file);
  const target = { folder, at: timestamp(clock), reason: 'manual' } as const;
  const written = await runner.run('write', { libraryFile, target });
  await renameWithPatience(join(folder, written.name), file);
  return { ...written, name: basename(file) };
}

function openOf(library: Library | AppError): Library {
  if (library instanceof AppError) throw library;
  return library;
}

/** Lets one thing begin when the one before has ended, however it ended; nothing that waits begins after the end. */
function createTurns(isOver: () => boolean): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last
      .catch(() => undefined)
      .then(() => {
        if (isOver()) throw new AppError('interrupted');
        return work();
      });
    last = result;
    return result;
  };
}

function createWriter({ library, runner, clock, logger, changed }: BackupDeps, shelf: BackupShelf) {
  let progress: number | null = null;
  let failure: AppErrorData | null = null;
  /** Damage of the library stands whatever becomes of its backups, until it is read through and found sound. */
  let damage: AppErrorData | null = null;
  const tell = (share: number | null) => {
    progress = share;
    changed();
  };
  const write = async (reason: BackupReason): Promise<Backup> => {
    const { folder: libraryFolder } = openOf(library);
    const target = { folder: shelf.folder, at: timestamp(clock), reason };
    const libraryFile = libraryFileOf(libraryFolder);
    tell(0);
    const stopMeasuring = measureBackup({ libraryFile, target, tell });
    try {
      const { name, ...facts } = await runner.run('write', { libraryFile, target });
      failure = null;
      logger.info('backup written', { reason, bytes: facts.bytes });
      await shelf.putInOrder();
      return { ...facts, id: name, at: target.at, reason, checked: true, place: 'library' };
    } catch (error) {
      failure = asAppError(error).toData();
      logger.error('the backup was not written', error, { reason });
      throw error;
    } finally {
      stopMeasuring();
      tell(null);
    }
  };
  /** Looks for damage before it spreads to the backups; says whether the library was read and found sound. */
  const readThrough = async (): Promise<boolean> => {
    try {
      await runner.run('check', { libraryFile: openOf(library).file });
      if (damage !== null) {
        damage = null;
        changed();
      }
      return true;
    } catch (error) {
      const found = asAppError(error).toData();
      // Broken off or busy, it says nothing of the library: the next look reads again.
      if (found.reason !== 'libraryDamaged') {
        logger.warn('the library was not read through', { code: found.code });
        return false;
      }
      damage = found;
      logger.error('the library is damaged', error);
      changed();
      return false;
    }
  };
  const state = () => ({ running: progress !== null, progress, failure: damage ?? failure });
  return { write, readThrough, state };
}

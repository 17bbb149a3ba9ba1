import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Backups, createBackups } from '../../main/backup/backups';
import { checkIntegrity, type Library, openLibrary, type WritableDb } from '../../main/library';
import { type MachineFile, openMachineFile } from '../../main/settings/machineFile';
import type { AppError } from '../../shared/domain/errors';
import { tempFolder, testDeps } from './library';
import { inlineBackupRunner } from './testApp';

/** A clock that stands until it is set. */
export function standingClock(start = '2026-11-25T02:00:00.000Z') {
  let ms = Date.parse(start);
  return {
    now: () => new Date(ms),
    forward: (hours: number) => {
      ms += hours * 3_600_000;
    },
  };
}

export type TestBackups = Backups & {
  readonly clock: ReturnType<typeof standingClock>;
  readonly machine: MachineFile;
  readonly log: readonly string[];
};

/** The backups of a library, done in this thread, with a clock of their own. */
export async function testBackups(
  libraryFolder: string,
  library: Library | AppError,
  runner = inlineBackupRunner,
): Promise<TestBackups> {
  const clock = standingClock();
  const log: string[] = [];
  const logger = {
    info: (message: string) => void log.push(message),
    warn: (message: string) => void log.push(message),
    error: (message: string, error: unknown) => void log.push(`${message}: ${String(error)}`),
  };
  const machine = await openMachineFile(null, { clock, logger });
  const deps = {
    libraryFolder,
    library,
    machine,
    runner,
    clock,
    logger,
    changed: () => undefined,
    makingChanged: () => undefined,
  };
  return { ...createBackups(deps), clock, machine, log };
}

/** Opens a copy of a backup as a library of its own, looks at it, and checks it deeply on the way. */
export async function inBackup<T>(file: string, look: (db: WritableDb) => T): Promise<T> {
  const folder = join(tempFolder(), 'opened');
  mkdirSync(folder);
  const { copyFile } = await import('node:fs/promises');
  await copyFile(file, join(folder, 'library.sqlite'));
  const library = openLibrary(folder, testDeps);
  try {
    const integrity = checkIntegrity(library.db, { deep: true });
    if (!integrity.ok) throw new Error(`unsound backup: ${JSON.stringify(integrity)}`);
    return look(library.db);
  } finally {
    library.close();
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type AppOptions, createApp, type KapokApp } from '../../main/app';
import type { BackupRunner } from '../../main/backup/backupRunner';
import { runBackupTask } from '../../main/backup/backupTask';
import { watchFor } from '../../main/backup/follow';
import { ownCheckpointer } from '../../main/checkpoints/ownCheckpointer';
import { runExportTask } from '../../main/exports/exportTask';
import { runImportTask } from '../../main/imports/importTask';
import type { Leaving } from '../../main/libraries/libraries';
import { inlineLikeness } from '../../main/likeness/inlineLikeness';
import { inlineLister } from '../../main/lists/inlineLister';
import { makePicture } from '../../main/media/makePicture';
import { systemClock } from '../../main/ports/clock';
import { randomIds } from '../../main/ports/ids';
import type { ImportReader } from '../../main/ports/importReader';
import type { JobRunner } from '../../main/ports/jobRunner';
import type { Logger } from '../../main/ports/logger';
import type { PictureMaker } from '../../main/ports/pictureMaker';
import { inlineSearcher } from '../../main/search/inlineSearcher';
import type { Input, Method, Output } from '../../shared/ipc/contract';

export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));
export const fixturesFolder = join(repositoryFolder, 'tests', 'fixtures');

/** A folder of its own for one test, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kapok-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs export tasks in this thread: the same function that the worker runs. */
export const inlineRunner: JobRunner = { run: runExportTask, dispose: () => Promise.resolve() };

/** Reads files to import in this thread: the same function that the worker runs. */
export const inlineReader: ImportReader = {
  read: (task) => runImportTask(task),
  dispose: () => Promise.resolve(),
};

/** Does work on whole libraries in this thread: the same function that the worker runs. */
export const inlineBackupRunner: BackupRunner = {
  run: (kind, order, follow) =>
    runBackupTask(kind, order, follow && watchFor(follow.tell, () => follow.signal.aborted)),
  dispose: () => Promise.resolve(),
};

/** Makes pictures in this thread: the same function that the worker runs. */
export const inlinePictureMaker: PictureMaker = {
  make: async (task) => makePicture(task),
  dispose: () => Promise.resolve(),
};

export type TestApp = KapokApp & {
  /** A call that must succeed. */
  ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  readonly log: readonly string[];
};

export type TestAppOptions = {
  readonly mode?: AppOptions['mode'];
  readonly runner?: JobRunner;
  readonly reader?: ImportReader;
  readonly pickImports?: readonly string[];
  readonly backupRunner?: BackupRunner;
  readonly pickPicture?: string;
  readonly pickExportFolder?: string;
  readonly pickTemplates?: readonly string[];
  readonly placeTemplate?: string;
  readonly pickHandover?: string;
  readonly placeHandover?: string;
  readonly pickBackupFolder?: string;
  readonly pickBackup?: string;
  readonly pickLibrary?: string;
  readonly placeLibrary?: string;
  /** Told when another library is asked for; without it the desk neither leaves nor says that it stays. */
  readonly onLeaving?: (leaving: Leaving) => void;
};

/** The whole program over a real library in a folder, without a window. */
export async function openTestApp(folder: string, options: TestAppOptions = {}): Promise<TestApp> {
  const log: string[] = [];
  const logger: Logger = {
    info: (message) => log.push(message),
    warn: (message) => log.push(message),
    error: (message, error) => log.push(`${message}: ${String(error)}`),
  };
  const app = await createApp(
    {
      clock: systemClock,
      ids: randomIds,
      logger,
      runner: options.runner ?? inlineRunner,
      reader: options.reader ?? inlineReader,
      backupRunner: options.backupRunner ?? inlineBackupRunner,
      pictureMaker: inlinePictureMaker,
      startSearcher: inlineSearcher,
      startLikeness: inlineLikeness,
      startLister: inlineLister,
      startCheckpointer: ownCheckpointer,
      dialogs: {
        pickImports: () => Promise.resolve(options.pickImports ?? null),
        pickPicture: () => Promise.resolve(options.pickPicture ?? null),
        pickExportFolder: () => Promise.resolve(options.pickExportFolder ?? null),
        pickTemplates: () => Promise.resolve(options.pickTemplates ?? null),
        placeTemplate: () => Promise.resolve(options.placeTemplate ?? null),
        pickHandover: () => Promise.resolve(options.pickHandover ?? null),
        placeHandover: () => Promise.resolve(options.placeHandover ?? null),
        pickBackupFolder: () => Promise.resolve(options.pickBackupFolder ?? null),
        pickBackup: () => Promise.resolve(options.pickBackup ?? null),
        pickLibrary: () => Promise.resolve(options.pickLibrary ?? null),
        placeLibrary: () => Promise.resolve(options.placeLibrary ?? null),
      },
      fileManager: { reveal: (path) => log.push(`reveal ${path}`) },
      windowControl: {
        closingHeard: () => undefined,
        closeSettled: () => undefined,
        runRole: () => undefined,
        showToggles: () => undefined,
        openLibrary: (folder, leaving) => {
          log.push(`open ${folder}`);
          options.onLeaving?.(leaving);
        },
      },
    },
    {
      libraryFolder: join(folder, 'library'),
      resourcesFolder: join(repositoryFolder, 'resources'),
      settingsFile: join(folder, 'settings.json'),
    },
    { version: '0.0.0-test', mode: options.mode ?? 'tool' },
  );
  const ask: TestApp['ask'] = async (method, input) => {
    const reply = await app.call(method, input);
    if (!reply.ok) throw new Error(`${method} refused: ${JSON.stringify(reply.error)}`);
    return reply.value as never;
  };
  return { ...app, ask, log };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asAppError } from '#shared/domain/errors';
import { createTranslator } from '#shared/locales/createTranslator';
import { errorSentence } from '#shared/locales/errorText';
import { createApp, type KapokApp } from '../app';
import { createBackupRunner } from '../backup/backupRunner';
import { ownCheckpointer } from '../checkpoints/ownCheckpointer';
import { createWorkerRunner } from '../exports/workerRunner';
import { createConvertingReader } from '../imports/convertingReader';
import { createWorkerReader } from '../imports/workerReader';
import { inlineLikeness } from '../likeness/inlineLikeness';
import { inlineLister } from '../lists/inlineLister';
import { createWorkerPictureMaker } from '../media/workerPictureMaker';
import { systemClock } from '../ports/clock';
import { randomIds } from '../ports/ids';
import type { Logger } from '../ports/logger';
import { inlineSearcher } from '../search/inlineSearcher';
import type { CommandResult } from './commandResult';
import { commandTable } from './commandTable';
import { type CommandLine, parseArguments } from './parseArguments';
import type { Places } from './places';
import { UsageError } from './usageError';
import { usageText } from './usageText';

/**
 * Carries out one command line. Returns the exit status: 0 all well, 1 something failed, 2 wrong
 * usage. Results go to standard output, failures to standard error as `error: …`.
 */
export async function runCommandLine(args: readonly string[], places: Places): Promise<number> {
  let line: CommandLine;
  try {
    line = parseArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`error: ${error.message}\n\n${usageText}`);
    return 2;
  }
  if (line.kind === 'command') return runOnLibrary(line, places);
  process.stdout.write(line.kind === 'help' ? usageText : `${places.version}\n`);
  return 0;
}

type LibraryCommand = Extract<CommandLine, { readonly kind: 'command' }>;

/** English on the command line: its words are read by scripts as often as by people. */
const t = createTranslator('en');

async function runOnLibrary(command: LibraryCommand, places: Places): Promise<number> {
  const { libraryFolder } = command;
  try {
    const isThere = existsSync(join(libraryFolder, 'library.sqlite'));
    if (!commandTable[command.name].makesLibrary && !isThere) {
      process.stderr.write(`error: there is no library at ${libraryFolder}\n`);
      return 1;
    }
    const result = await runWithApp(command, places);
    const output = command.json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text;
    await write(process.stdout, output);
    for (const message of result.errors) process.stderr.write(`error: ${message}\n`);
    return result.errors.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`error: ${errorSentence(t, asAppError(error).toData())}\n`);
    if (process.env.KAPOK_DEBUG) process.stderr.write(`${String((error as Error).stack)}\n`);
    return 1;
  }
}

/** The app is opened when the command asks for it, and closed behind it. */
async function runWithApp(command: LibraryCommand, places: Places): Promise<CommandResult> {
  const { libraryFolder } = command;
  const opened: { app?: Promise<KapokApp> } = {};
  const app = () => {
    opened.app ??= openApp(libraryFolder, places);
    return opened.app;
  };
  try {
    return await command.run({ libraryFolder, places, t, app });
  } finally {
    await (await opened.app)?.dispose();
  }
}

function openApp(libraryFolder: string, places: Places): Promise<KapokApp> {
  return createApp(
    {
      clock: systemClock,
      ids: randomIds,
      logger: quietLogger,
      runner: createWorkerRunner(places.exportWorker),
      reader: createConvertingReader(createWorkerReader(places.importWorker)),
      backupRunner: createBackupRunner(places.backupWorker),
      pictureMaker: createWorkerPictureMaker(places.pictureWorker),
      startSearcher: inlineSearcher,
      startLikeness: inlineLikeness,
      startLister: inlineLister,
      startCheckpointer: ownCheckpointer,
      dialogs: {
        pickImports: () => Promise.resolve(null),
        pickPicture: () => Promise.resolve(null),
        pickExportFolder: () => Promise.resolve(null),
        pickTemplates: () => Promise.resolve(null),
        placeTemplate: () => Promise.resolve(null),
        pickHandover: () => Promise.resolve(null),
        placeHandover: () => Promise.resolve(null),
        pickBackupFolder: () => Promise.resolve(null),
        pickBackup: () => Promise.resolve(null),
        pickLibrary: () => Promise.resolve(null),
        placeLibrary: () => Promise.resolve(null),
      },
      fileManager: { reveal: () => undefined },
      windowControl: {
        closingHeard: () => undefined,
        closeSettled: () => undefined,
        runRole: () => undefined,
        showToggles: () => undefined,
        openLibrary: () => undefined,
      },
    },
    {
      libraryFolder,
      resourcesFolder: places.resourcesFolder,
      settingsFile: null,
    },
    { version: places.version, mode: 'tool' },
  );
}

/** Failures reach the user as results; the log of the command line shows only what nobody foresaw. */
const quietLogger: Logger = {
  info: () => undefined,
  warn: () => undefined,
  error: (message, error) => {
    if (process.env.KAPOK_DEBUG) process.stderr.write(`${message}: ${String(error)}\n`);
  },
};

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

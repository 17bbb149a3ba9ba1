import { dirname, join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, powerMonitor, session } from 'electron';
import { resolveShortcuts } from '#shared/commands/shortcuts';
import { asAppError } from '#shared/domain/errors';
import type { Settings } from '#shared/domain/settings';
import { createTranslator, type Translator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import { createApp, type KapokApp } from '../app';
import { createBackupRunner } from '../backup/backupRunner';
import { createWorkerCheckpointer } from '../checkpoints/workerCheckpointer';
import type { Places } from '../cli/places';
import { createWorkerRunner } from '../exports/workerRunner';
import { createConvertingReader } from '../imports/convertingReader';
import { createWorkerReader } from '../imports/workerReader';
import { createWorkerLikeness } from '../likeness/workerLikeness';
import { createWorkerLister } from '../lists/workerLister';
import { createWorkerPictureMaker } from '../media/workerPictureMaker';
import { systemClock } from '../ports/clock';
import { randomIds } from '../ports/ids';
import type { Logger } from '../ports/logger';
import { createWorkerSearcher } from '../search/workerSearcher';
import type { WindowControl } from '../services';
import { machineFileBeside, openMachineFile } from '../settings/machineFile';
import { installMenu, tickMenu } from './applicationMenu';
import { holdCloseUntilSaved } from './closeHandshake';
import { type Desk, startDesk } from './desk';
import { openDeskWindow } from './deskWindow';
import { createDialogs, systemFileManager } from './dialogs';
import { createFileLogger } from './fileLogger';
import { guardContents, guardSession } from './guards';
import { registerSchemes, serveProtocols } from './protocols';
import { savedLanguage } from './savedLanguage';
import { runWindowRole } from './windowRoles';
import { applyTheme } from './windowTheme';

/**
 * Opens the desk: one window over one library. A second start brings the first window to the front.
 * Takes `--library DIR`; without it the library lies in the user's data folder.
 */
export function startDesktop(args: readonly string[], places: Places): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const logger = createFileLogger(join(app.getPath('userData'), 'logs'), systemClock);
  // Date fields and the like are Chromium's own, which takes its language from the command line.
  app.commandLine.appendSwitch('lang', savedLanguage(settingsFile()));
  registerSchemes();
  guardContents(logger);
  app.on('second-instance', focusFirstWindow);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openDesk(args, places, logger))
    .catch((error: unknown) => giveUp(error, logger));
}

/** The program cannot go on, and says why. */
function giveUp(error: unknown, logger: Logger): void {
  logger.error('the desk did not open', error);
  const { what, why, todo } = errorText(createTranslator('zh-CN'), asAppError(error).toData());
  dialog.showErrorBox(what, `${why}\n${todo}`);
  app.exit(1);
}

function focusFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

async function openDesk(args: readonly string[], places: Places, logger: Logger): Promise<void> {
  const appFolder = dirname(places.resourcesFolder);
  const words: Words = { t: createTranslator('zh-CN') };
  guardSession(session.defaultSession, logger);
  serveProtocols(join(appFolder, 'out', 'renderer'), async (request) =>
    (await desk.app()).library().pictures.show(request),
  );
  // The page loads while the library opens: neither waits for the other.
  const folder = await libraryFolder(args, logger);
  const window = openDeskWindow(appFolder);
  const openEvents = () => {
    const kapok = desk.now();
    return kapok?.isOpen ? kapok.events : null;
  };
  const handshake = holdCloseUntilSaved(window, { events: openEvents, t: () => words.t, logger });
  const desk = startDesk(folder, {
    window,
    logger,
    handshake: () => handshake,
    failed: (error) => giveUp(error, logger),
    start: (library) =>
      startApp(library, places, {
        logger,
        words,
        closingHeard: handshake.heard,
        closeSettled: handshake.settled,
        openLibrary: (next, leaving) => desk.switchTo(next, leaving),
      }),
  });
  disposeAtQuit(desk, logger);
  recoverAfterCrash(window, desk, logger);
  storeBeforeTheMachineStops(window, desk);
}

/** The words of main's own menus and dialogs, which change with the settings. */
type Words = { t: Translator };

/** The commands that the desk last said are on. */
type Toggles = { on: readonly string[] };

type DesktopParts = {
  readonly logger: Logger;
  readonly words: Words;
  readonly closingHeard: () => void;
  readonly closeSettled: (requestId: string, saved: boolean) => void;
  readonly openLibrary: WindowControl['openLibrary'];
};

async function startApp(
  folder: string,
  places: Places,
  { logger, words, closingHeard, closeSettled, openLibrary }: DesktopParts,
): Promise<KapokApp> {
  const toggles: Toggles = { on: [] };
  const kapok = await createApp(
    {
      clock: systemClock,
      ids: randomIds,
      logger,
      runner: createWorkerRunner(places.exportWorker),
      reader: createConvertingReader(createWorkerReader(places.importWorker)),
      backupRunner: createBackupRunner(places.backupWorker),
      pictureMaker: createWorkerPictureMaker(places.pictureWorker),
      startSearcher: createWorkerSearcher(places.searchWorker),
      startLikeness: createWorkerLikeness(places.likenessWorker),
      startLister: createWorkerLister(places.listerWorker),
      startCheckpointer: createWorkerCheckpointer(places.checkpointWorker),
      dialogs: createDialogs(
        () => BrowserWindow.getAllWindows()[0] ?? null,
        () => words.t,
      ),
      fileManager: systemFileManager,
      windowControl: {
        closingHeard,
        closeSettled,
        openLibrary,
        runRole: (role) => runWindowRole(BrowserWindow.getAllWindows()[0], role),
        showToggles: (on) => {
          toggles.on = on;
          tickMenu(on);
        },
      },
    },
    {
      libraryFolder: folder,
      resourcesFolder: places.resourcesFolder,
      settingsFile: settingsFile(),
    },
    { version: places.version, mode: 'desk' },
  );
  followSettings(kapok, words, toggles);
  return kapok;
}

/** Keeps main's words, the menu with its shortcuts and the look of the window to the settings. */
function followSettings({ settings, events }: KapokApp, words: Words, toggles: Toggles): void {
  let before: Settings | null = null;
  const apply = () => {
    const now = settings.get();
    words.t = createTranslator(now.language);
    applyTheme(now.theme);
    // Widths of panes change often; a menu that is open must not be drawn anew for them.
    if (now.language !== before?.language || now.shortcuts !== before.shortcuts) {
      const { shortcuts } = resolveShortcuts(now.shortcuts);
      installMenu({ t: words.t, shortcuts, events, on: () => toggles.on });
    }
    before = now;
  };
  apply();
  events.listen((event) => {
    if (event === 'settings.changed') apply();
  });
}

function settingsFile(): string {
  return join(app.getPath('userData'), 'settings.json');
}

/** The library to open: the one that is named, the one that was chosen last, or the usual one. */
async function libraryFolder(args: readonly string[], logger: Logger): Promise<string> {
  const at = args.indexOf('--library');
  const given = at === -1 ? undefined : args[at + 1];
  if (given !== undefined) return resolve(given);
  const deps = { clock: systemClock, logger };
  const machine = await openMachineFile(machineFileBeside(settingsFile()), deps);
  return machine.get().libraryFolder ?? join(app.getPath('userData'), 'library');
}

/** A page that crashes more often than this within the time, in milliseconds, is left alone. */
const mostCrashes = 3;
const crashWindowMs = 60_000;

/** Stores the text when the machine goes to sleep or the session ends, on each system's own sign. */
function storeBeforeTheMachineStops(window: BrowserWindow, desk: Desk): void {
  const store = () => desk.now()?.events.emit('system.suspending', null);
  powerMonitor.on('suspend', store);
  powerMonitor.on('shutdown', store);
  window.on('query-session-end', store);
  window.on('session-end', store);
}

/** A page that crashed comes back, and what it had not stored stands beside the stored text. */
function recoverAfterCrash(window: BrowserWindow, desk: Desk, logger: Logger): void {
  const crashes: number[] = [];
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    logger.error('the page is gone', new Error(reason), { exitCode });
    if (reason === 'clean-exit' || webContents.isDestroyed()) return;
    try {
      desk.now()?.recoverUnsaved();
    } catch (error) {
      // The journal keeps what could not be turned into a recovery now; the next start tries again.
      logger.error('unsaved text could not be recovered', error);
    }
    const now = Date.now();
    crashes.push(now);
    if (crashes.filter((at) => now - at < crashWindowMs).length <= mostCrashes) {
      webContents.reload();
    }
  });
}

function disposeAtQuit(desk: Desk, logger: Logger): void {
  let disposed = false;
  app.on('will-quit', (event) => {
    if (disposed) return;
    event.preventDefault();
    desk
      .dispose()
      .catch((error: unknown) => logger.error('closing failed', error))
      .finally(() => {
        disposed = true;
        // While the event is still under way, as where nothing had to be waited for, a wish to quit is not heard.
        setImmediate(() => app.quit());
      });
  });
}

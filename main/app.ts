import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { createThinning } from './articles/createThinning';
import { createOpenBases } from './articles/openBases';
import type { BackupRunner } from './backup/backupRunner';
import { type Backups, createBackups } from './backup/backups';
import { createEventHub, type EventHub } from './eventHub';
import { createExportQueue } from './exports/exportQueue';
import { createHandoverDesk } from './handover/handoverDesk';
import { type ImportedAll, importAll } from './imports/importAll';
import { createImportDesk } from './imports/importDesk';
import { createDispatcher, type Dispatch } from './ipc/dispatcher';
import { createHandlers } from './ipc/handlers';
import { createLibraries, type Libraries, requireKnownThere } from './libraries/libraries';
import {
  addShippedSnippets,
  createFieldIndex,
  foldJournals,
  installShippedTemplates,
  type Library,
  openLibrary,
} from './library';
import { createPictures } from './media/pictures';
import type { StartLister } from './ports/articleLister';
import type { Checkpointer, StartCheckpointer } from './ports/checkpointer';
import type { Clock } from './ports/clock';
import type { FileDialogs, FileManager } from './ports/desktop';
import type { Ids } from './ports/ids';
import type { ImportReader } from './ports/importReader';
import type { JobRunner } from './ports/jobRunner';
import type { Likeness, StartLikeness } from './ports/likeness';
import type { Logger } from './ports/logger';
import type { PictureMaker } from './ports/pictureMaker';
import type { Searcher, StartSearcher } from './ports/searcher';
import { loadResources, type Resources } from './resources/loadResources';
import type { LibraryServices, WindowControl } from './services';
import { type MachineFile, machineFileBeside, openMachineFile } from './settings/machineFile';
import { openSettings, type SettingsFile } from './settings/settingsFile';

/** What Node alone cannot do, or what a test wants to set. */
export type AppPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly runner: JobRunner;
  readonly reader: ImportReader;
  readonly backupRunner: BackupRunner;
  readonly pictureMaker: PictureMaker;
  readonly startSearcher: StartSearcher;
  readonly startLikeness: StartLikeness;
  readonly startLister: StartLister;
  readonly startCheckpointer: StartCheckpointer;
  readonly dialogs: FileDialogs;
  readonly fileManager: FileManager;
  readonly windowControl: WindowControl;
};

export type AppPaths = {
  readonly libraryFolder: string;
  /** Folder of the program's own data: templates, portals, sample library. */
  readonly resourcesFolder: string;
  /** Null keeps settings in memory, as on the command line. */
  readonly settingsFile: string | null;
};

export type AppOptions = {
  readonly version: string;
  /**
   * `desk` is the one window over a library: it recovers unsaved text, takes up waiting exports and
   * fills a new library with samples. `tool` does nothing of its own accord.
   */
  readonly mode: 'desk' | 'tool';
};

export type KapokApp = {
  /** The one way in for whoever sits behind a boundary. */
  readonly call: Dispatch;
  readonly events: EventHub;
  readonly resources: Resources;
  readonly settings: SettingsFile;
  readonly backups: Backups;
  readonly libraries: Libraries;
  /** Whether the library opened. */
  readonly isOpen: boolean;
  /** The open library with its export desk; throws the refusal with which it did not open. */
  library(): LibraryServices;
  /** Imports files and folders in one go; a dry run stores nothing. */
  importAll(paths: readonly string[], dryRun: boolean): Promise<ImportedAll>;
  /** Turns journals that a page left behind into recoveries; before any article is opened in a new page. */
  recoverUnsaved(): void;
  dispose(): Promise<void>;
};

/**
 * Builds the program by hand, in order, from its ports and paths; `dispose` takes it down in reverse. A
 * library that does not open is no crash: every call that needs it is refused with the reason.
 */
export async function createApp(
  ports: AppPorts,
  paths: AppPaths,
  options: AppOptions,
): Promise<KapokApp> {
  const { clock, ids, logger } = ports;
  const deps = { clock, ids };
  const events = createEventHub();
  const resources = await loadResources(paths.resourcesFolder);
  const settings = await openSettings(paths.settingsFile, { clock, logger });
  const machine = await openMachineFile(machineFileBeside(paths.settingsFile), { clock, logger });
  const library = tryOpenLibrary(paths.libraryFolder, ports, machine);
  if (!(library instanceof AppError)) bringTemplates(library, resources, ports);
  const opened =
    library instanceof AppError
      ? library
      : servicesOf(library, { ...ports, resources, events, settings, version: options.version });
  const backups = createBackups({ ...backupDeps(ports, paths, events), library, machine });
  const libraries = createLibraries({
    ...deps,
    machine,
    settings,
    events,
    libraryFolder: paths.libraryFolder,
    switchTo: ports.windowControl.openLibrary,
  });
  const needLibrary = (): LibraryServices => {
    if (opened instanceof AppError) throw opened;
    return opened;
  };

  const recoverUnsaved = () => {
    const { recovered, rejectedEntries } = foldJournals(needLibrary().library.db, deps);
    if (recovered.length > 0) {
      logger.info('unsaved text recovered', { articles: recovered.length, rejectedEntries });
      events.emit('articles.changed', { ids: recovered.map(({ articleId }) => articleId) });
    }
  };
  const handlers = createHandlers({
    ...ports,
    deps,
    events,
    resources,
    settings,
    opened,
    version: options.version,
    libraryFolder: paths.libraryFolder,
    backups,
    libraries,
  });
  const app: KapokApp = {
    call: createDispatcher(handlers, logger),
    events,
    resources,
    settings,
    backups,
    libraries,
    isOpen: !(opened instanceof AppError),
    library: needLibrary,
    importAll: (files, dryRun) => {
      const { library: into } = needLibrary();
      const source = { ...ports, ...importing(resources, into), library: into, events };
      return importAll(files, source, { dryRun });
    },
    recoverUnsaved,
    dispose: async () => {
      await disposeOf(opened, backups, ports);
      await Promise.all([settings.settled(), machine.settled()]);
    },
  };
  if (options.mode === 'desk' && !(opened instanceof AppError)) {
    const samples = join(paths.resourcesFolder, 'sample-library');
    await startDesk(app, opened, { samples, logger, clock, ids });
  }
  return app;
}

/** What articles that are imported are to be published with, and where dropped files wait. */
function importing({ portals }: Resources, { folder }: Library) {
  return {
    portalId: portals[0]?.id ?? '',
    incomingFolder: join(folder, 'incoming'),
  };
}

type ServiceDeps = {
  readonly resources: Resources;
  readonly events: EventHub;
  readonly settings: SettingsFile;
  readonly version: string;
};

/** What works on an open library. */
function servicesOf(library: Library, around: AppPorts & ServiceDeps): LibraryServices {
  const openBases = createOpenBases();
  return {
    library,
    fieldIndex: createFieldIndex(library.db),
    exports: createExportQueue({ ...around, library }),
    handovers: createHandoverDesk({ ...around, library }),
    imports: createImportDesk({ ...around, ...importing(around.resources, library), library }),
    openBases,
    thinning: createThinning({ ...around, db: library.db, openBases }),
    searcher: searcherOf(library, around),
    likeness: likenessOf(library, around),
    lister: listerOf(library, around),
    checkpointer: checkpointerOf(library, around),
    pictures: createPictures({ library, maker: around.pictureMaker, logger: around.logger }),
  };
}

/** What finds articles, told of every change. */
function searcherOf({ folder, db }: Library, around: AppPorts & ServiceDeps): Searcher {
  const { events, logger } = around;
  const onProgress = () => events.emit('search.changed', null);
  const searcher = around.startSearcher({ folder, db, logger, onProgress });
  events.listen((event) => {
    if (event === 'articles.changed') searcher.changed();
  });
  return searcher;
}

function listerOf({ folder, db }: Library, { startLister, clock, logger }: AppPorts) {
  return startLister({ folder, db, clock, logger });
}

/** What puts the log away, told of all that happens: most of it is something that was written. */
function checkpointerOf({ folder, db }: Library, around: AppPorts & ServiceDeps): Checkpointer {
  const checkpointer = around.startCheckpointer({ folder, db, logger: around.logger });
  around.events.listen(() => checkpointer.changed());
  return checkpointer;
}

/** What knows which articles share paragraphs, told of every change. */
function likenessOf({ folder, db }: Library, around: AppPorts & ServiceDeps): Likeness {
  const { events, logger } = around;
  const onProgress = () => events.emit('likeness.changed', null);
  const likeness = around.startLikeness({ folder, db, logger, onProgress });
  events.listen((event) => {
    if (event === 'articles.changed') likeness.changed();
  });
  return likeness;
}

function tryOpenLibrary(
  folder: string,
  { clock, ids, logger }: AppPorts,
  machine: MachineFile,
): Library | AppError {
  try {
    requireKnownThere(folder, machine);
    return openLibrary(folder, { clock, ids });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    logger.error('the library did not open', error, { folder });
    return error;
  }
}

/** Part of opening, as its migrations are; a full disk must not keep the user from the articles. */
function bringTemplates({ db }: Library, { templates }: Resources, ports: AppPorts): void {
  try {
    installShippedTemplates(db, ports, templates);
  } catch (error) {
    ports.logger.error('could not bring the templates along', error);
  }
}

/** What a desk needs at start beside the program itself. */
type DeskStart = Pick<AppPorts, 'logger' | 'clock' | 'ids'> & { readonly samples: string };

/**
 * Does what a desk does of its own accord at start. None of it may keep the user from the articles: what
 * fails, as on a full disk, is logged, and what it was about stays where it was.
 */
async function startDesk(
  app: KapokApp,
  { library, exports, searcher, likeness, thinning }: LibraryServices,
  { samples, logger, clock, ids }: DeskStart,
): Promise<void> {
  const steps: readonly (readonly [name: string, run: () => void | Promise<void>])[] = [
    ['recover unsaved text', app.recoverUnsaved],
    ['take up exports', exports.resume],
    ['thin old autosaves', thinning.start],
    ['watch over backups', app.backups.watch],
    ['remember the library', async () => void (await app.libraries.note(library.folder))],
    ['take up the search index', searcher.changed],
    ['compare the articles', likeness.changed],
    [
      'add the program’s snippets',
      () => addShippedSnippets(library.db, { clock, ids }, app.resources.snippets),
    ],
    [
      'fill the new library',
      () => (library.migration.from === 0 ? importSamples(app, samples) : undefined),
    ],
  ];
  for (const [name, run] of steps) {
    try {
      await run();
    } catch (error) {
      logger.error(`could not ${name}`, error);
    }
  }
}

async function importSamples(app: KapokApp, folder: string): Promise<void> {
  const names = (await readdir(folder)).sort().reverse();
  const { items } = await app.importAll(
    names.map((name) => join(folder, name)),
    false,
  );
  // The first sight of the desk is an article on it, not an empty sheet.
  await app.settings.update({ lastArticleId: items.at(-1)?.articleId ?? null });
}

function backupDeps(ports: AppPorts, { libraryFolder }: AppPaths, events: EventHub) {
  const changed = () => events.emit('backups.changed', null);
  const makingChanged = () => events.emit('libraries.making', null);
  return { ...ports, libraryFolder, runner: ports.backupRunner, changed, makingChanged };
}

async function disposeOf(
  opened: LibraryServices | AppError,
  backups: Backups,
  ports: AppPorts,
): Promise<void> {
  await backups.dispose();
  if (opened instanceof AppError) {
    await ports.reader.dispose();
    return ports.runner.dispose();
  }
  opened.thinning.stop();
  await opened.imports.dispose();
  await opened.exports.dispose();
  await opened.searcher.dispose();
  await opened.likeness.dispose();
  await opened.lister.dispose();
  await opened.checkpointer.dispose();
  await opened.pictures.dispose();
  opened.library.close();
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { ImportReport } from '#shared/ipc/contract';
import { createEventHub, type EventHub } from './eventHub';
import { createExportQueue } from './exports/exportQueue';
import { importFile } from './imports/importFile';
import { createDispatcher, type Dispatch } from './ipc/dispatcher';
import { createHandlers } from './ipc/handlers';
import {
  addShippedSnippets,
  createFieldIndex,
  foldJournals,
  installShippedTemplates,
  type Library,
  openLibrary,
} from './library';
import type { Clock } from './ports/clock';
import type { FileDialogs, FileManager } from './ports/desktop';
import type { Ids } from './ports/ids';
import type { JobRunner } from './ports/jobRunner';
import type { Logger } from './ports/logger';
import { loadResources, type Resources } from './resources/loadResources';
import type { LibraryServices, WindowControl } from './services';
import { openSettings, type SettingsFile } from './settings/settingsFile';

/** What Node alone cannot do, or what a test wants to set. */
export type AppPorts = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly runner: JobRunner;
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
  /** Whether the library opened. */
  readonly isOpen: boolean;
  /** The open library with its export desk; throws the refusal with which it did not open. */
  library(): LibraryServices;
  importFiles(paths: readonly string[]): Promise<readonly ImportReport[]>;
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
  const library = tryOpenLibrary(paths.libraryFolder, ports);
  if (!(library instanceof AppError)) bringTemplates(library, resources, ports);
  const opened =
    library instanceof AppError
      ? library
      : {
          library,
          fieldIndex: createFieldIndex(library.db),
          exports: createExportQueue({ ...ports, library, resources, events }),
        };
  const needLibrary = (): LibraryServices => {
    if (opened instanceof AppError) throw opened;
    return opened;
  };

  const importFiles = async (files: readonly string[]) => {
    const portalId = resources.portals[0]?.id ?? '';
    const reports: ImportReport[] = [];
    for (const file of files) {
      const source = { ...deps, library: needLibrary().library, logger, portalId };
      reports.push(await importFile(file, source));
    }
    const changed = reports.flatMap(({ articleId }) => articleId ?? []);
    if (changed.length > 0) events.emit('articles.changed', { ids: changed });
    return reports;
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
    importFiles,
    version: options.version,
    libraryFolder: paths.libraryFolder,
  });
  const app: KapokApp = {
    call: createDispatcher(handlers, logger),
    events,
    resources,
    settings,
    isOpen: !(opened instanceof AppError),
    library: needLibrary,
    importFiles,
    recoverUnsaved,
    dispose: () => disposeOf(opened, ports),
  };
  if (options.mode === 'desk' && !(opened instanceof AppError)) {
    const samples = join(paths.resourcesFolder, 'sample-library');
    await startDesk(app, opened, { samples, logger, clock, ids });
  }
  return app;
}

function tryOpenLibrary(folder: string, { clock, ids, logger }: AppPorts): Library | AppError {
  try {
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
  { library, exports }: LibraryServices,
  { samples, logger, clock, ids }: DeskStart,
): Promise<void> {
  const steps: readonly (readonly [name: string, run: () => void | Promise<void>])[] = [
    ['recover unsaved text', app.recoverUnsaved],
    ['take up exports', exports.resume],
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
  const samples = await app.importFiles(names.map((name) => join(folder, name)));
  // The first sight of the desk is an article on it, not an empty sheet.
  await app.settings.update({ lastArticleId: samples.at(-1)?.articleId ?? null });
}

async function disposeOf(opened: LibraryServices | AppError, ports: AppPorts): Promise<void> {
  if (opened instanceof AppError) return ports.runner.dispose();
  await opened.exports.dispose();
  opened.library.close();
}

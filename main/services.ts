import { AppError } from '#shared/domain/errors';
import type { WindowRole } from '#shared/domain/windowRole';
import type { Thinning } from './articles/createThinning';
import type { OpenBases } from './articles/openBases';
import type { Backups } from './backup/backups';
import type { EventHub } from './eventHub';
import type { ExportQueue } from './exports/exportQueue';
import type { HandoverDesk } from './handover/handoverDesk';
import type { ImportDesk } from './imports/importDesk';
import type { Leaving, Libraries } from './libraries/libraries';
import type { FieldIndex, Library, LibraryDeps } from './library';
import type { Pictures } from './media/pictures';
import type { ArticleLister } from './ports/articleLister';
import type { Checkpointer } from './ports/checkpointer';
import type { FileDialogs, FileManager } from './ports/desktop';
import type { Likeness } from './ports/likeness';
import type { Logger } from './ports/logger';
import type { Searcher } from './ports/searcher';
import type { Resources } from './resources/loadResources';
import type { SettingsFile } from './settings/settingsFile';

/** What needs an open library. */
export type LibraryServices = {
  readonly library: Library;
  readonly fieldIndex: FieldIndex;
  readonly exports: ExportQueue;
  readonly imports: ImportDesk;
  readonly handovers: HandoverDesk;
  /** The revisions that articles on the desk were opened on. */
  readonly openBases: OpenBases;
  readonly thinning: Thinning;
  readonly searcher: Searcher;
  readonly likeness: Likeness;
  readonly lister: ArticleLister;
  readonly checkpointer: Checkpointer;
  readonly pictures: Pictures;
};

/** What a desk asks of the window around it. */
export type WindowControl = {
  /** The page answers `window.closing` from now on. */
  closingHeard(): void;
  closeSettled(requestId: string, saved: boolean): void;
  runRole(role: WindowRole): void;
  /** Shows ticks at the commands that are on, and at no others. */
  showToggles(on: readonly string[]): void;
  /** Begins anew on the library of a folder once the desk has stored all text; later, never within the call. */
  openLibrary(folder: string, leaving: Leaving): void;
};

/** Everything that handlers may reach; built once, by hand, in `app.ts`. */
export type Services = {
  readonly deps: LibraryDeps;
  readonly events: EventHub;
  readonly logger: Logger;
  readonly resources: Resources;
  readonly settings: SettingsFile;
  readonly dialogs: FileDialogs;
  readonly fileManager: FileManager;
  readonly windowControl: WindowControl;
  readonly version: string;
  readonly libraryFolder: string;
  readonly backups: Backups;
  readonly libraries: Libraries;
  /** The open library, or the refusal with which it did not open. */
  readonly opened: LibraryServices | AppError;
};

/** The open library; throws the refusal with which it did not open. */
export function openLibraryOf(services: Services): LibraryServices {
  if (services.opened instanceof AppError) throw services.opened;
  return services.opened;
}

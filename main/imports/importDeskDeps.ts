import type { EventHub } from '../eventHub';
import type { Library, LibraryDeps } from '../library';
import type { ImportReader } from '../ports/importReader';
import type { Logger } from '../ports/logger';

/** What the import desk and its parts are built with. */
export type ImportDeskDeps = LibraryDeps & {
  readonly library: Library;
  readonly reader: ImportReader;
  readonly logger: Logger;
  readonly events: EventHub;
  /** Portal profile of the articles that are made. */
  readonly portalId: string;
  /** A folder of the library for files that were dropped, while their import lasts. */
  readonly incomingFolder: string;
};

import type { EventHub } from '../eventHub';
import type { Library, LibraryDeps } from '../library';
import type { JobRunner } from '../ports/jobRunner';
import type { Logger } from '../ports/logger';
import type { Resources } from '../resources/loadResources';

/** What the export desk and its pump work with. */
export type ExportQueueDeps = LibraryDeps & {
  readonly library: Library;
  readonly resources: Resources;
  readonly runner: JobRunner;
  readonly events: EventHub;
  readonly logger: Logger;
};

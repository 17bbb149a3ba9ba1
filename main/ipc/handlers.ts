import type { Services } from '../services';
import type { Handlers } from './dispatcher';
import { articleHandlers } from './handlers/articleHandlers';
import { backupHandlers } from './handlers/backupHandlers';
import { deskHandlers } from './handlers/deskHandlers';
import { exportHandlers } from './handlers/exportHandlers';
import { folderHandlers } from './handlers/folderHandlers';
import { handoverHandlers } from './handlers/handoverHandlers';
import { importHandlers } from './handlers/importHandlers';
import { libraryHandlers } from './handlers/libraryHandlers';
import { likenessHandlers } from './handlers/likenessHandlers';
import { mediaHandlers } from './handlers/mediaHandlers';
import { metadataHandlers } from './handlers/metadataHandlers';
import { recoveryHandlers } from './handlers/recoveryHandlers';
import { revisionHandlers } from './handlers/revisionHandlers';
import { searchHandlers } from './handlers/searchHandlers';
import { snippetHandlers } from './handlers/snippetHandlers';
import { templateHandlers } from './handlers/templateHandlers';
import { workflowHandlers } from './handlers/workflowHandlers';

/** All handlers of the contract; thin: each asks one service and tells which facts have changed. */
export function createHandlers(services: Services): Handlers {
  return {
    ...deskHandlers(services),
    ...articleHandlers(services),
    ...backupHandlers(services),
    ...libraryHandlers(services),
    ...folderHandlers(services),
    ...likenessHandlers(services),
    ...handoverHandlers(services),
    ...importHandlers(services),
    ...mediaHandlers(services),
    ...metadataHandlers(services),
    ...recoveryHandlers(services),
    ...revisionHandlers(services),
    ...templateHandlers(services),
    ...exportHandlers(services),
    ...snippetHandlers(services),
    ...searchHandlers(services),
    ...workflowHandlers(services),
  };
}

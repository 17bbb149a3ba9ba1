import { backupErrors } from './zhCN/backupErrors';
import { backups } from './zhCN/backups';
import { commands, menus } from './zhCN/commands';
import { counts } from './zhCN/counts';
import { desk } from './zhCN/desk';
import { errorReasons } from './zhCN/errorReasons';
import { errors } from './zhCN/errors';
import { exports } from './zhCN/exports';
import { filing, filingReasons } from './zhCN/filing';
import { find } from './zhCN/find';
import { handover } from './zhCN/handover';
import { handoverReasons } from './zhCN/handoverReasons';
import { imports } from './zhCN/imports';
import { libraries } from './zhCN/libraries';
import { library } from './zhCN/library';
import { libraryErrors } from './zhCN/libraryErrors';
import { likeness } from './zhCN/likeness';
import { media } from './zhCN/media';
import { metadata } from './zhCN/metadata';
import { openPoints } from './zhCN/openPoints';
import { outline } from './zhCN/outline';
import { palette } from './zhCN/palette';
import { paste } from './zhCN/paste';
import { pictureErrors } from './zhCN/pictureErrors';
import { profile } from './zhCN/profile';
import { program } from './zhCN/program';
import { reference } from './zhCN/reference';
import { review } from './zhCN/review';
import { roomErrors } from './zhCN/roomErrors';
import { shortcuts } from './zhCN/shortcuts';
import { snippets } from './zhCN/snippets';
import { templates } from './zhCN/templates';
import { unreadable } from './zhCN/unreadable';
import { versions } from './zhCN/versions';
import { workflow } from './zhCN/workflow';

/** The interface in Chinese; the source that every other language follows key by key. */
export const zhCN = {
  ...program,
  ...desk,
  counts,
  find,
  openPoints,
  snippets,
  menus,
  commands,
  library: { ...library, ...filing },
  likeness,
  paste,
  media,
  metadata,
  outline,
  templates,
  reference,
  profile,
  review,
  exports,
  imports,
  handover,
  backups,
  libraries,
  palette,
  shortcuts,
  unreadable,
  versions,
  workflow,
  errors: {
    ...errors,
    ...errorReasons,
    ...pictureErrors,
    ...backupErrors,
    ...libraryErrors,
    ...handoverReasons,
    ...roomErrors,
    ...filingReasons,
  },
} as const;

import type { Localized } from './catalogue';
import { backupErrors } from './en/backupErrors';
import { backups } from './en/backups';
import { commands, menus } from './en/commands';
import { counts } from './en/counts';
import { desk } from './en/desk';
import { errorReasons } from './en/errorReasons';
import { errors } from './en/errors';
import { exports } from './en/exports';
import { filing, filingReasons } from './en/filing';
import { find } from './en/find';
import { handover } from './en/handover';
import { handoverReasons } from './en/handoverReasons';
import { imports } from './en/imports';
import { libraries } from './en/libraries';
import { library } from './en/library';
import { libraryErrors } from './en/libraryErrors';
import { likeness } from './en/likeness';
import { media } from './en/media';
import { metadata } from './en/metadata';
import { openPoints } from './en/openPoints';
import { outline } from './en/outline';
import { palette } from './en/palette';
import { paste } from './en/paste';
import { pictureErrors } from './en/pictureErrors';
import { profile } from './en/profile';
import { program } from './en/program';
import { reference } from './en/reference';
import { review } from './en/review';
import { roomErrors } from './en/roomErrors';
import { shortcuts } from './en/shortcuts';
import { snippets } from './en/snippets';
import { templates } from './en/templates';
import { unreadable } from './en/unreadable';
import { versions } from './en/versions';
import { workflow } from './en/workflow';
import type { zhCN } from './zhCN';

/** The interface in English. */
export const en: Localized<typeof zhCN> = {
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
};

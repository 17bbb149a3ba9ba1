import type { Localized } from '../catalogue';
import type { backupErrors as zh } from '../zhCN/backupErrors';

export const backupErrors: Localized<typeof zh> = {
  backupNoRoom: {
    what: 'The backup was not written',
    why: 'The disk that holds the backups is full. The library and earlier backups are untouched.',
    todo: 'Free some space and back up again.',
  },
  backupFolder: {
    what: 'The backup was not written',
    why: 'The folder for backups cannot be written or does not answer.',
    todo: 'See that the disk is connected and the folder can be written, then back up again.',
  },
  backupUnsound: {
    what: 'The backup was not written',
    why: 'What was written did not agree with the library and has been removed.',
    todo: 'Back up again; if it stays so, leave Kapok open and check the disk.',
  },
  backupMissing: {
    what: 'This backup was not found',
    why: 'It may have been moved, or its disk is not connected.',
    todo: 'Connect the disk or choose another backup.',
  },
  restoreTaken: {
    what: 'Nothing was restored',
    why: 'This folder holds a library already, which is never overwritten.',
    todo: 'Choose a new folder.',
  },
  restoreNoRoom: {
    what: 'Nothing was restored',
    why: 'The disk is full. The backup and the present library are untouched.',
    todo: 'Free some space and restore again.',
  },
  restoreFolder: {
    what: 'Nothing was restored',
    why: 'The folder for the new library cannot be written. The backup is untouched.',
    todo: 'Choose a folder that can be written.',
  },
  restoreUnsound: {
    what: 'This backup cannot be read',
    why: 'The file is damaged or no backup of Kapok.',
    todo: 'Try another backup; this file is untouched.',
  },
};

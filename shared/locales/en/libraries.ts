import type { Localized } from '../catalogue';
import type { libraries as zh } from '../zhCN/libraries';

export const libraries: Localized<typeof zh> = {
  pickTitle: 'Open a library (choose its folder)',
  placeTitle: 'Where the new library shall lie',
  placeHere: 'Put it here',
  folderNames: {
    new: 'Kapok library',
    restored: 'Restored library {{day}}',
    rescued: 'Rescued library {{day}}',
  },
  newestBackup: 'Newest backup: {{time}}, articles: {{count}}.',
  restoreIt: 'Restore into a new library…',
  choose: {
    title: 'Change library',
    explain: 'A library is a folder. What stands on the paper is saved before another is opened.',
    known: 'Libraries used here',
    none: 'There is no other library yet.',
    within: 'in “{{folder}}”',
    openedAt: 'used {{time}}',
    open: 'Open',
    isOpen: 'Open now',
    missing: 'Not there',
    missingNote: 'its disk is not connected, or the folder was moved',
    forget: 'No longer list “{{name}}”',
    pick: 'Open another library…',
    create: 'New library…',
    retry: 'Try again',
    working: 'Opening…',
  },
};

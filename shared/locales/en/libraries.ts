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
  salvage: {
    title: 'Save what can be read',
    button: 'Save what can be read…',
    explain:
      'Part of the library’s file is damaged; the rest is still in it. Kapok reads it page by page and puts the articles, versions, pictures and unsaved words that it finds into a new library.',
    safe: 'Not a byte of the damaged library is changed: somebody else can still try.',
    start: 'Choose a new folder and begin…',
    working: 'Reading page by page; a large library takes some minutes…',
    report: 'What was not saved',
    nothingLost: 'All that was found is saved.',
    pages: '{{lost}} of {{pages}} pages cannot be read.',
    records: '{{count}} other records cannot be read.',
    records_one: '{{count}} other record cannot be read.',
    headless:
      'The library’s own list is damaged, so that articles were told by their shape: some that were deleted for good may be among them.',
    unsaved: '{{count}} unsaved texts were found; open their articles to compare.',
    unsaved_one: '{{count}} unsaved text was found; open its article to compare.',
    lost: 'Only the headline is left of:',
    earlier:
      'The newest version cannot be read; an earlier one, or a text kept beside it, stands for:',
    rebuilt: 'How far it had come is lost; a draft again:',
    more: 'and others, {{count}} in all',
    fromBackup: 'A backup may still hold these: restore the newest beside, and compare.',
  },
  choose: {
    title: 'Change library',
    explain: 'A library is a folder. What stands on the paper is saved before another is opened.',
    known: 'Libraries used here',
    none: 'There is no other library yet.',
    within: 'in “{{folder}}”',
    openedAt: 'used {{time}}',
    open: 'Open',
    isOpen: 'Open now',
    missing: 'not there: its disk is not connected, or the folder was moved',
    forget: 'No longer list “{{name}}”',
    pick: 'Open another library…',
    create: 'New library…',
    retry: 'Try again',
    working: 'Opening…',
  },
};

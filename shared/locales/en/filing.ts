import type { Localized } from '../catalogue';
import type { filing as zh, filingReasons as zhReasons } from '../zhCN/filing';

export const filing: Localized<typeof zh> = {
  folders: {
    title: 'Folders',
    shelves: 'Folders and tags',
    all: 'All articles',
    showAll: 'Show more than “{{name}}”',
    none: 'No folders yet. Make one and drag articles into it; an article may lie in several.',
    empty:
      'Nothing here yet.\nDrag articles from the list onto a folder, or choose “Put into Folder…”.',
    new: 'New folder',
    newWithin: 'New folder within',
    newName: 'Name of the new folder',
    make: 'Make',
    rename: 'Rename',
    remove: 'Delete folder',
    removed: 'Folder “{{name}}” deleted; its articles are all still there',
    actions: 'Actions for folder “{{name}}”',
    choose: 'Put {{count}} articles into folders',
    choose_one: 'Put {{count}} article into folders',
    submit: 'OK',
    some: '{{count}} of {{total}}',
    filed: '{{shown}} articles filed anew',
    filed_one: '{{shown}} article filed anew',
    put: '{{shown}} articles put into “{{name}}”',
    put_one: '{{shown}} article put into “{{name}}”',
    nothingNew: 'That is where they were',
  },
  tags: {
    title: 'Tags',
    actions: 'Actions for tag “{{tag}}”',
    rename: 'Rename, or merge into another',
    remove: 'Take off all articles',
    renamed: 'Tag “{{from}}” renamed to “{{to}}”',
    merged: 'Tag “{{from}}” merged into “{{to}}”',
    removed: 'Tag “{{tag}}” taken off all articles',
    choose: 'Tags of {{count}} articles',
    choose_one: 'Tags of {{count}} article',
    write: 'Write a tag, Enter adds it',
    hint: 'Tags stay in this library and never show on a page or in an export; what readers are to see goes into the keywords.',
    toAll: 'Put on all selected articles',
    off: 'Take off the tag “{{tag}}”',
    submit: 'OK',
    changed: 'Tags of {{shown}} articles changed',
    changed_one: 'Tags of {{shown}} article changed',
    put: 'Tag “{{tag}}” put on {{shown}} articles',
    put_one: 'Tag “{{tag}}” put on {{shown}} article',
    nothingNew: 'The tags are as they were',
  },
};

export const filingReasons: Localized<typeof zhReasons> = {
  folderNotFound: {
    what: 'The folder was not found',
    why: 'It has been deleted.',
    todo: 'Choose another one.',
  },
  folderNameTaken: {
    what: 'There is a folder of that name',
    why: 'Folders in one place must differ in more than case and width.',
    todo: 'Choose another name.',
  },
  folderTooDeep: {
    what: 'The folder lies too deep',
    why: 'Folders go five levels deep.',
    todo: 'Put it into one further up.',
  },
  folderInItself: {
    what: 'A folder cannot lie in itself',
    why: 'The chosen place is within this folder.',
    todo: 'Choose another place.',
  },
  tagNotFound: {
    what: 'The tag was not found',
    why: 'No article has it any more.',
    todo: 'Look at the tags again.',
  },
};

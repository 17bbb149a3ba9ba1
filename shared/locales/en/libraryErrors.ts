import type { Localized } from '../catalogue';
import type { libraryErrors as zh } from '../zhCN/libraryErrors';

export const libraryErrors: Localized<typeof zh> = {
  copyMissing: {
    what: 'The second copy was not written',
    why: 'The second folder is not there; its disk may not be connected. The library’s own backup is sound.',
    todo: 'Connect the disk and back up again, or choose another folder.',
  },
  copyNoRoom: {
    what: 'The second copy was not written',
    why: 'The disk of the second folder is full. The library’s own backup is sound.',
    todo: 'Free some space, or choose another folder.',
  },
  copyFolder: {
    what: 'The second copy was not written',
    why: 'The second folder cannot be written or does not answer. The library’s own backup is sound.',
    todo: 'See that it can be written, or choose another folder.',
  },
  wholeNoRoom: {
    what: 'The file was not written',
    why: 'Its disk is full: while it is written it takes twice the library. The library is untouched.',
    todo: 'Free some space, or choose another disk.',
  },
  wholeFolder: {
    what: 'The file was not written',
    why: 'Its place cannot be written or does not answer. The library is untouched.',
    todo: 'See that the disk is connected, or choose another folder.',
  },
  salvageNothing: {
    what: 'No article was saved',
    why: 'Not one article in this file can be read any more. The file is untouched.',
    todo: 'Restore the newest backup; keep the file for somebody else to look at.',
  },
  salvageForeign: {
    what: 'This is no library of Kapok',
    why: 'Another program wrote the file. It is untouched.',
    todo: 'See whether the folder is the right one.',
  },
  libraryMissing: {
    what: 'The library is not where it was',
    why: 'Its disk is not connected, or the folder was moved or renamed. No new one was made in its place.',
    todo: 'Connect the disk and try again; if the folder was moved, open it as another library.',
  },
  libraryForgotten: {
    what: 'This library was not found',
    why: 'It is no longer on the list.',
    todo: 'Open another library and choose its folder.',
  },
  libraryHere: {
    what: 'This library stays on the list',
    why: 'It is the one that Kapok is using.',
    todo: 'Change to another library first, then take it off the list.',
  },
  noLibraryThere: {
    what: 'This folder is no library',
    why: 'There is no file library.sqlite in it.',
    todo: 'Choose the folder of a library; for an empty one, make a new library.',
  },
  libraryTaken: {
    what: 'Nothing was made',
    why: 'This folder holds a library already.',
    todo: 'Choose another folder, or open this library.',
  },
};

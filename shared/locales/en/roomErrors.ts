import type { Localized } from '../catalogue';
import type { roomErrors as zh } from '../zhCN/roomErrors';

export const roomErrors: Localized<typeof zh> = {
  importNoRoom: {
    what: 'The disk is full; the import stopped here',
    why: 'There is no room for the articles that are left. What was imported is in the library.',
    todo: 'Free some space and go on importing.',
  },
  libraryNoRoom: {
    what: 'The disk is full; the library cannot be opened',
    why: 'Opening takes some space, and a new version first makes a backup. Every article is there, unchanged.',
    todo: 'Free some space, then reopen Kapok.',
  },
};

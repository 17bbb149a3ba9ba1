import type { Localized } from '../catalogue';
import type { handoverReasons as zh } from '../zhCN/handoverReasons';

/** Why an article that was handed over is not taken or merged. */
export const handoverReasons: Localized<typeof zh> = {
  handoverForeign: {
    what: 'This is no hand-over file of Kapok',
    why: 'What is in it was not written by Kapok, or another program changed it. The library is unchanged.',
    todo: 'Ask the sender to save the hand-over file anew.',
  },
  handoverDamaged: {
    what: 'The hand-over file is damaged',
    why: 'It was changed on its way or is not complete. Nothing of it was taken, the library is unchanged.',
    todo: 'Ask the sender to send it again; let a copy to a USB stick end before you take it out.',
  },
  handoverTooNew: {
    what: 'The hand-over file is from a newer Kapok',
    why: 'This Kapok cannot read it yet. The library is unchanged.',
    todo: 'Update Kapok here, then receive it again.',
  },
  handoverWhole: {
    what: 'This file holds a whole library',
    why: 'It cannot be taken into the present library, only restored into a new one. The present library is untouched.',
    todo: 'Open Backups and restore from another file.',
  },
  handoverArticles: {
    what: 'This file holds articles that were handed over',
    why: 'It is not a whole library and cannot become one.',
    todo: 'Receive it as a hand-over file into the present library.',
  },
  incomingNotFound: {
    what: 'The received text is not there',
    why: 'It may have been removed with its article.',
    todo: 'Receive the hand-over file again.',
  },
  incomingSettled: {
    what: 'The received text was settled before',
    why: 'It was merged or put aside.',
    todo: 'Close this window and look at the article as it is now.',
  },
  mergeUnsettled: {
    what: '{{count}} places are left to settle',
    why: 'A side must be chosen for each place before the new version is made.',
    todo: 'Choose for the rest, then make it.',
  },
};

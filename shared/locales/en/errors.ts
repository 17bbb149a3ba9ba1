import type { Localized } from '../catalogue';
import type { errors as zh } from '../zhCN/errors';

export const errors: Localized<typeof zh> = {
  details: 'Details',
  invalid_input: {
    what: 'This step was not carried out',
    why: 'Something was filled in incorrectly.',
    todo: 'Correct what is marked and try again.',
  },
  not_found: {
    what: 'Something needed was not found',
    why: 'It may have been moved or removed.',
    todo: 'Go back to the library and choose again.',
  },
  conflict: {
    what: 'The article was changed elsewhere',
    why: 'Your copy is not the latest one.',
    todo: 'Your changes were kept aside; they are offered above the article.',
  },
  content_invalid: {
    what: 'The content cannot be read',
    why: 'Its form is incomplete.',
    todo: 'The original is untouched; try another copy.',
  },
  storage_full: {
    what: 'The disk is full',
    why: 'Too little space is left; the last changes are not stored yet.',
    todo: 'Free some space; Kapok saves again by itself.',
  },
  db_newer_than_app: {
    what: 'A newer Kapok made this library',
    why: 'This version is too old to write it safely.',
    todo: 'Install the newer version. The library is untouched.',
  },
  locked: {
    what: 'The library is in use',
    why: 'Another program is reading or writing it.',
    todo: 'Close the other window or backup program and try again.',
  },
  unavailable: {
    what: 'This cannot be done now',
    why: 'A file or device is not ready.',
    todo: 'Try again in a moment.',
  },
  cancelled: { what: 'Cancelled', why: 'You stopped it.', todo: 'Start again when you need it.' },
  interrupted: {
    what: 'Broken off halfway',
    why: 'Kapok closed before it was finished.',
    todo: 'Do it once more.',
  },
  internal: {
    what: 'Kapok made a mistake',
    why: 'It was not caused by what you did.',
    todo: 'Try again; if it stays so, reopen Kapok.',
  },
};

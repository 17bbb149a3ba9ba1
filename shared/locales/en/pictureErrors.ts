import type { Localized } from '../catalogue';
import type { pictureErrors as zh } from '../zhCN/pictureErrors';

export const pictureErrors: Localized<typeof zh> = {
  pictureUnreadable: {
    what: 'The picture cannot be opened',
    why: 'It is damaged, or not JPEG, PNG, GIF or WebP.',
    todo: 'Choose another, or save it as JPEG first.',
  },
  pictureTooLarge: {
    what: 'The picture is too large',
    why: 'A picture may have 40 MB and 50 million pixels at most.',
    todo: 'Make it smaller, then insert it.',
  },
  cropUnreadable: {
    what: 'The picture “{{caption}}” cannot be cropped',
    why: 'Its stored file is damaged. Nothing was written.',
    todo: 'Replace it in the article, then try the export again.',
  },
  nthCropUnreadable: {
    what: 'Picture {{number}} of the article cannot be cropped',
    why: 'Its stored file is damaged. Nothing was written.',
    todo: 'Replace it in the article, then try the export again.',
  },
};

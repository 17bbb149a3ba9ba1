import { createHash } from 'node:crypto';
import { AppError } from '#shared/domain/errors';
import type { NewMedia } from '../../library';
import { type PictureCredits, readPictureCredits } from '../../media/pictureCredits';
import { measurePicture } from '../../media/readPicture';
import type { ImportTally } from '../importTally';

/** The pictures of a file as its reader finds them, each once. */
export type PictureStore = {
  /** The id of a picture's bytes in the media store, or null when they are no picture; `name` tells of it. */
  take(bytes: Uint8Array, name: string): string | null;
  /** What a picture's own data say of it. */
  creditsOf(mediaId: string): PictureCredits;
  pictures(): readonly NewMedia[];
};

export function createPictureStore(tally: ImportTally): PictureStore {
  const pictures = new Map<string, NewMedia>();
  return {
    take: (bytes, name) => {
      const picture = measured(bytes);
      if (picture === null) {
        tally.miss('unreadPictures', { excerpt: name });
        return null;
      }
      const id = createHash('sha256').update(bytes).digest('hex');
      pictures.set(id, picture);
      return id;
    },
    creditsOf: (mediaId) => {
      const picture = pictures.get(mediaId);
      return picture === undefined
        ? { caption: '', credit: '' }
        : readPictureCredits(picture.bytes);
    },
    pictures: () => [...pictures.values()],
  };
}

function measured(bytes: Uint8Array): NewMedia | null {
  try {
    return measurePicture(bytes);
  } catch (error) {
    // The text is wanted all the same; the caller tells of the picture.
    if (error instanceof AppError) return null;
    throw error;
  }
}

import type { CropRect } from '#shared/domain/crop';
import { cropName } from '#shared/domain/crop';
import { asAppError } from '#shared/domain/errors';
import { type Library, readMedia } from '../library';
import type { Logger } from '../ports/logger';
import type { PictureMaker } from '../ports/pictureMaker';
import type { PictureRequest } from './pictureAddress';
import { openThumbnailShelf } from './thumbnailShelf';

/** A picture as it is shown. */
export type ShownPicture = { readonly mime: string; readonly bytes: Uint8Array };

/** Shows pictures of the library: whole, small, or in part. */
export type Pictures = {
  /** Null when the library has none by this id, or nothing can be made of it. */
  show(request: PictureRequest): Promise<ShownPicture | null>;
  /** Throws away what was made of pictures that the library no longer has. */
  forget(mediaIds: readonly string[]): Promise<void>;
  dispose(): Promise<void>;
};

type PicturesDeps = {
  readonly library: Library;
  readonly maker: PictureMaker;
  readonly logger: Logger;
};

/** Crops that were shown last; a preview asks for the same ones again and again. */
const keptCrops = 12;

/** Makes each thumbnail once, and each crop again when it is no longer at hand. */
export function createPictures({ library, maker, logger }: PicturesDeps): Pictures {
  const shelf = openThumbnailShelf(library.folder);
  const onTheirWay = new Map<string, Promise<ShownPicture | null>>();
  const crops = new Map<string, ShownPicture>();
  /** What nothing can be made of will not change by trying again. */
  const hopeless = new Set<string>();

  const make = async (id: string, crop: CropRect | null): Promise<ShownPicture | null> => {
    const stored = readMedia(library.db, id);
    if (stored === null) return null;
    const { mime, bytes } = stored;
    try {
      return await maker.make(
        crop === null ? { kind: 'thumbnail', mime, bytes } : { kind: 'crop', mime, bytes, crop },
      );
    } catch (error) {
      logger.warn('nothing can be made of a picture', { id, reason: String(error) });
      if (asAppError(error).code === 'content_invalid') hopeless.add(id);
      return null;
    }
  };
  const thumbnail = async (id: string): Promise<ShownPicture | null> => {
    const kept = await shelf.read(id);
    if (kept !== null) return { mime: 'image/jpeg', bytes: kept };
    const made = await make(id, null);
    if (made !== null) {
      // Shown all the same: it is made again next time.
      await shelf.keep(id, made.bytes).catch((error: unknown) => {
        logger.warn('a thumbnail was not kept', { id, reason: String(error) });
      });
    }
    return made;
  };
  const cropped = async (id: string, crop: CropRect): Promise<ShownPicture | null> => {
    const name = `${id}/${cropName(crop)}`;
    const made = crops.get(name) ?? (await make(id, crop));
    if (made === null) return null;
    crops.delete(name);
    crops.set(name, made);
    const [oldest] = crops.keys();
    if (crops.size > keptCrops && oldest !== undefined) crops.delete(oldest);
    return made;
  };
  const once = (name: string, work: () => Promise<ShownPicture | null>) => {
    const running = onTheirWay.get(name);
    if (running !== undefined) return running;
    const started = work().finally(() => onTheirWay.delete(name));
    onTheirWay.set(name, started);
    return started;
  };
  return {
    show: (request) => {
      const { kind, mediaId } = request;
      if (kind === 'whole') return Promise.resolve(readMedia(library.db, mediaId));
      if (hopeless.has(mediaId)) return Promise.resolve(null);
      if (kind === 'thumbnail') return once(mediaId, () => thumbnail(mediaId));
      const { crop } = request;
      return once(`${mediaId}/${cropName(crop)}`, () => cropped(mediaId, crop));
    },
    forget: async (ids) => {
      crops.clear();
      for (const id of ids) {
        await shelf.remove(id).catch((error: unknown) => {
          logger.warn('a thumbnail was not removed', { id, reason: String(error) });
        });
      }
    },
    dispose: () => maker.dispose(),
  };
}

import { join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { StoredPicture } from '#shared/domain/picture';
import { cleanFileName } from '../../exports/fileNames';
import { freeName } from '../../files/freeName';
import { writeFileSafely } from '../../files/writeFileSafely';
import {
  listPictures,
  orphanIds,
  pictureFacts,
  putMedia,
  removeOrphans,
  usesOfPicture,
} from '../../library';
import { readPictureCredits } from '../../media/pictureCredits';
import { measurePicture, type Picture, readPicture } from '../../media/readPicture';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

type MediaMethod = Extract<keyof Handlers, `media.${string}`>;

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** The pictures of the library. */
export function mediaHandlers(services: Services): Pick<Handlers, MediaMethod> {
  const { deps, dialogs, events } = services;
  const opened = () => openLibraryOf(services);
  const db = () => opened().library.db;
  const store = (picture: Picture): StoredPicture => {
    const { id } = putMedia(db(), deps, picture);
    events.emit('pictures.changed', null);
    const { width, height, bytes } = picture;
    return { mediaId: id, width, height, ...readPictureCredits(bytes) };
  };
  return {
    'media.pick': async () => {
      const path = await dialogs.pickPicture();
      return path === null ? null : store(await readPicture(path));
    },
    'media.put': ({ bytes }) => store(measurePicture(bytes)),
    'media.list': (view) => listPictures(db(), deps.clock, view),
    'media.uses': ({ mediaId }) => [...usesOfPicture(db(), mediaId)],
    'media.facts': ({ ids }) => [...pictureFacts(db(), ids)],
    'media.removeOrphans': async () => {
      await services.backups.make('purge');
      const removed = removeOrphans(db(), deps.clock, orphanIds(db(), deps.clock));
      await opened().pictures.forget(removed);
      events.emit('pictures.changed', null);
      return { removed: removed.length };
    },
    'media.saveCrop': async ({ mediaId, crop, name }) => {
      const picture = await opened().pictures.show({ kind: 'crop', mediaId, crop });
      if (picture === null) throw new AppError('content_invalid', { reason: 'pictureUnreadable' });
      const folder = await dialogs.pickExportFolder();
      if (folder === null) return null;
      const ending = extensions[picture.mime] ?? 'jpg';
      const fileName = await freeName(folder, cleanFileName(name), ending);
      await writeFileSafely(join(folder, fileName), picture.bytes);
      return { fileName };
    },
  };
}

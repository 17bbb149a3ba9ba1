import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileSafely } from '../files/writeFileSafely';

/** Thumbnails on the disk; all of it can be thrown away. */
export type ThumbnailShelf = {
  /** Null when there is none yet. */
  read(mediaId: string): Promise<Uint8Array | null>;
  keep(mediaId: string, bytes: Uint8Array): Promise<void>;
  remove(mediaId: string): Promise<void>;
};

/** Keeps thumbnails beside the library, in a folder that backups leave out. `mediaId` must be an id, never a path. */
export function openThumbnailShelf(libraryFolder: string): ThumbnailShelf {
  const folderOf = (id: string) => join(libraryFolder, 'thumbnails', id.slice(0, 2));
  const fileOf = (id: string) => join(folderOf(id), `${id}.jpg`);
  return {
    read: async (id) => {
      try {
        return await readFile(fileOf(id));
      } catch {
        // Whatever keeps it from being read, it is made anew.
        return null;
      }
    },
    keep: async (id, bytes) => {
      await mkdir(folderOf(id), { recursive: true });
      await writeFileSafely(fileOf(id), bytes);
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
}

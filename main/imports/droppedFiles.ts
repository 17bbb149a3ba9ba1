import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { writeFileSafely } from '../files/writeFileSafely';

/** A file that was dropped on the desk: its name, with the folders it was dropped in, and its bytes. */
export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Keeps dropped files while their import lasts: a page has no paths to read them from again, and an import is
 * read twice and can be taken up after a crash.
 */
export type DroppedFiles = {
  /** Writes the files of an import and gives the paths of what was dropped, files and folders. */
  place(id: string, files: readonly DroppedFile[]): Promise<readonly string[]>;
  remove(id: string): Promise<void>;
  /** Takes away what imports left that are none of these. */
  keepOnly(ids: readonly string[]): Promise<void>;
};

export function createDroppedFiles(folder: string): DroppedFiles {
  const remove = (id: string) => rm(join(folder, id), { recursive: true, force: true });
  return {
    place: async (id, files) => {
      const roots = new Set<string>();
      for (const { name, bytes } of files) {
        const parts = name.split('/');
        if (parts.some((part) => !isPlainName(part))) throw new AppError('invalid_input');
        const path = join(folder, id, ...parts);
        await mkdir(dirname(path), { recursive: true });
        await writeFileSafely(path, bytes);
        roots.add(join(folder, id, parts[0] ?? ''));
      }
      return [...roots];
    },
    remove,
    keepOnly: async (ids) => {
      const found = await readdir(folder).catch(() => []);
      for (const name of found) if (!ids.includes(name)) await remove(name);
    },
  };
}

/** A name that leads nowhere else on any system. */
function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes them
  return name !== '' && !/^\.{1,2}$|[\\/:*?"<>|\u0000-\u001f]/u.test(name);
}

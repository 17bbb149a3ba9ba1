import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/domain/errors';
import type { Arrival, Receipt } from '#shared/domain/handover';
import { fileError } from '../files/fileError';
import {
  checkIntegrity,
  type Library,
  type LibraryDeps,
  noteHandover,
  openLibrary,
  packedArticle,
  packedMedia,
  receiveArticle,
  requireOwnSchema,
} from '../library';
import { readArchive } from './archive';
import type { Manifest } from './manifest';

/** What receiving needs beside the file. */
export type Receiving = {
  /** Who receives: the author of merges. */
  readonly author: string;
  readonly onProgress?: (done: number, total: number) => void;
};

function requireSame(small: Library, manifest: Manifest): void {
  const integrity = checkIntegrity(small.db, { deep: true });
  const articles = manifest.articles.map(({ id }) => packedArticle(small.db, id));
  const isSame =
    JSON.stringify(articles) === JSON.stringify(manifest.articles) &&
    JSON.stringify(packedMedia(small.db)) === JSON.stringify(manifest.media);
  if (!integrity.ok || !isSame) {
    throw new AppError('content_invalid', { reason: 'handoverForeign' });
  }
}

/**
 * Takes all articles of a hand-over file into the library. The file is looked at as a whole first: one that was
 * changed or cut off, or holds anything that no desk writes, is refused before anything is taken. Each article
 * is then taken in a transaction of its own; received again, what is here already stays as it is.
 *
 * Errors: `content_invalid` with reason `handoverForeign`, `handoverDamaged` or `handoverTooNew`;
 * `db_newer_than_app`; `not_found`; `storage_full`.
 */
export async function receiveFile(
  library: Library,
  deps: LibraryDeps,
  { path, author, onProgress }: Receiving & { readonly path: string },
): Promise<Receipt> {
  const folder = await mkdtemp(join(tmpdir(), 'kapok-handover-'));
  try {
    const libraryFile = join(folder, 'library.sqlite');
    const manifest = await readArchive(path, libraryFile);
    requireOwnSchema(libraryFile);
    const small = openLibrary(folder, deps);
    try {
      requireSame(small, manifest);
      const fileName = basename(path);
      const { id: handoverId, sentBy, sentAt, note } = manifest;
      noteHandover(library.db, deps, { id: handoverId, fileName, sentBy, sentAt, note });
      const arrivals: Arrival[] = [];
      for (const { id: articleId } of manifest.articles) {
        const delivery = { from: small.db, articleId, handoverId, author };
        arrivals.push(receiveArticle(library.db, deps, delivery));
        onProgress?.(arrivals.length, manifest.articles.length);
        await setImmediate();
      }
      return { fileName, sentBy, sentAt, note, arrivals };
    } finally {
      small.close();
    }
  } catch (error) {
    throw fileError(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

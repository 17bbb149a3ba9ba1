import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ArticleId } from '#shared/domain/article';
import { fileError } from '../files/fileError';
import { type Library, type LibraryDeps, openLibrary, packArticle, packedMedia } from '../library';
import { timestamp } from '../ports/clock';
import { sha256OfFile, writeArchive } from './archive';
import type { Manifest } from './manifest';

/** What is handed over, and what the receiving desk is told of it. */
export type Sending = {
  readonly ids: readonly ArticleId[];
  readonly kind: Manifest['kind'];
  readonly sentBy: string;
  readonly note: string;
  readonly program: string;
  /** Told after each article. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Writes a hand-over file of articles with their whole history, comments, suggestions, records, originals,
 * pictures and templates. The library goes on being written to between two articles.
 *
 * Errors: `not_found`, `storage_full`, `unavailable`, `cancelled`; no file is left then.
 */
export async function sendArticles(
  library: Library,
  deps: LibraryDeps,
  { path, ...sending }: Sending & { readonly path: string },
): Promise<Manifest> {
  const folder = await mkdtemp(join(tmpdir(), 'kapok-handover-'));
  try {
    const { articles, media } = await packAll(folder, library, { ...sending, deps });
    const libraryFile = join(folder, 'library.sqlite');
    const manifest: Manifest = {
      format: 'kapok-handover',
      version: 1,
      kind: sending.kind,
      id: deps.ids.record(),
      program: sending.program,
      sentBy: sending.sentBy,
      sentAt: timestamp(deps.clock),
      note: sending.note,
      library: { bytes: (await stat(libraryFile)).size, sha256: await sha256OfFile(libraryFile) },
      articles,
      media,
    };
    await writeArchive(path, { manifest, libraryFile });
    return manifest;
  } catch (error) {
    throw fileError(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Packing = Pick<Sending, 'ids' | 'onProgress' | 'signal'> & { readonly deps: LibraryDeps };

async function packAll(folder: string, from: Library, { ids, deps, onProgress, signal }: Packing) {
  const small = openLibrary(folder, deps);
  try {
    const articles: Manifest['articles'] = [];
    for (const id of ids) {
      signal?.throwIfAborted();
      articles.push(packArticle(from.db, small.db, id));
      onProgress?.(articles.length);
      await setImmediate();
    }
    return { articles, media: [...packedMedia(small.db)] };
  } finally {
    small.close();
  }
}

import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { makeStaging } from '../backup/staging';
import { backUpLibrary, type MakingWatch, requireOwnSchema, rowCounts } from '../library';
import { readWholeArchive, sha256OfFile, writeArchive } from './archive';
import type { WholeManifest } from './manifest';

/** A library and the file that shall hold it whole; what the file says of its making. */
export type PackOrder = {
  readonly libraryFile: string;
  readonly path: string;
  readonly told: Pick<WholeManifest, 'id' | 'program' | 'sentBy' | 'sentAt'>;
};

/**
 * Writes a whole library into one sealed file: every row of every table, as it was at one moment, however the
 * library is written to meanwhile. Errors: those of a backup; no file is left then.
 */
export async function packWhole({ libraryFile, path, told }: PackOrder): Promise<WholeManifest> {
  await mkdir(dirname(path), { recursive: true });
  const place = makeStaging(dirname(path), 'whole');
  try {
    const target = { folder: place, at: told.sentAt, reason: 'manual' } as const;
    const copy = join(place, backUpLibrary(libraryFile, target).name);
    const manifest: WholeManifest = {
      format: 'kapok-handover',
      version: 2,
      kind: 'whole',
      ...told,
      library: { bytes: (await stat(copy)).size, sha256: await sha256OfFile(copy) },
      rows: rowCounts(copy),
    };
    await writeArchive(path, { manifest, libraryFile: copy });
    return manifest;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Takes the library out of such a file. Nothing is looked at before the seal holds, and nothing opened that holds
 * more than this program's own libraries do.
 *
 * Errors: `content_invalid` with reason `handoverForeign`, `handoverDamaged`, `handoverTooNew` or
 * `handoverArticles`; `db_newer_than_app`; `storage_full`.
 */
export async function unpackWhole(
  path: string,
  libraryFile: string,
  watch: MakingWatch,
): Promise<void> {
  const { rows } = await readWholeArchive(path, libraryFile, watch);
  requireOwnSchema(libraryFile);
  const found = rowCounts(libraryFile);
  const isSame = JSON.stringify(Object.entries(found)) === JSON.stringify(Object.entries(rows));
  if (!isSame) throw new AppError('content_invalid', { reason: 'handoverForeign' });
}

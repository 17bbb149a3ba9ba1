import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '#shared/domain/errors';
import { makeStaging } from '../../backup/staging';
import { checkIntegrity, type IntegrityReport } from '../database/checkIntegrity';
import { countLibrary, type LibraryCounts } from '../database/countLibrary';
import { all, type LibraryDeps, one, parseRow } from '../database/database';
import { type Library, leastPage, libraryFileOf, openLibrary } from '../database/openLibrary';
import { type MakingWatch, unwatched } from './makingWatch';
import { flush } from './writeBackup';

/** A backup and the folder that shall become a library with what it holds. */
export type RestoreOrder = { readonly file: string; readonly folder: string };

/** What a restored library holds, as it was found when it was opened. */
export type RestoredLibrary = {
  readonly counts: LibraryCounts;
  /** When the article that changed last did so; null when there is none. */
  readonly newestChangeAt: string | null;
  /** The articles on the shelf that changed last, the newest first. */
  readonly newest: readonly { readonly title: string; readonly updatedAt: string }[];
  readonly integrity: IntegrityReport;
};

const newestRow = z.object({ newest: z.string().nullable() });
const articleRow = z.object({ title: z.string(), updatedAt: z.string() });
/** How many of the newest articles are named. */
const namedArticles = 5;

/** Opens the copy, which brings it to this program's form, and reads it through. */
function examine(folder: string, deps: LibraryDeps, watch: MakingWatch): RestoredLibrary {
  // A file of less than a page would open as a new library.
  const isEmpty = statSync(libraryFileOf(folder)).size < leastPage;
  if (isEmpty) throw new AppError('content_invalid', { reason: 'libraryDamaged' });
  const library = openLibrary(folder, deps);
  try {
    return describeLibrary(library, watch);
  } finally {
    library.close();
  }
}

/** Says what a library holds and reads it through. */
export function describeLibrary({ db }: Library, watch: MakingWatch = unwatched): RestoredLibrary {
  const newest = one(db, 'SELECT max(updated_at) AS newest FROM articles');
  const articles = all(
    db,
    `SELECT title, updated_at AS updatedAt FROM articles WHERE trashed_at IS NULL
     ORDER BY updated_at DESC, id LIMIT :most`,
    { most: namedArticles },
  );
  return {
    counts: countLibrary(db),
    newestChangeAt: parseRow(newestRow, newest).newest,
    newest: articles.map((row) => parseRow(articleRow, row)),
    integrity: checkIntegrity(db, {
      deep: true,
      watch: (done, all) => watch({ step: 'records', done, all }),
    }),
  };
}

/** Puts the library that a file holds into the place of a library's file. */
export type TakeOut = (file: string, libraryFile: string, watch: MakingWatch) => Promise<void>;

/**
 * Makes a library of a backup, in a folder that holds none: never over another. The backup stays as it is; its
 * copy is opened and read through before it takes a library's name, so that a kill or a full disk leaves none.
 *
 * Errors: `conflict` reason `restoreTaken`; those of opening a library and of `watch`; the file system's as they are.
 */
export async function restoreLibrary(
  { file, folder }: RestoreOrder,
  deps: LibraryDeps,
  { takeOut, watch = unwatched }: { readonly takeOut: TakeOut; readonly watch?: MakingWatch },
): Promise<RestoredLibrary> {
  if (!statSync(file).isFile()) throw new AppError('invalid_input', { reason: 'notAFile' });
  return makeLibrary(folder, 'restore', async (place) => {
    await takeOut(file, libraryFileOf(place), watch);
    return examine(place, deps, watch);
  });
}

/** What SQLite keeps beside a database, by the end of its name. */
const besideEnds = ['-wal', '-shm', '-journal'];

/**
 * Makes a library in a folder that holds none, nor a log of one: it is made in a hidden one and takes its place when it is whole.
 * Errors: `conflict` reason `restoreTaken`; those of `make`, which leave nothing behind.
 */
export async function makeLibrary<T>(
  folder: string,
  purpose: 'restore' | 'salvage',
  make: (place: string) => Promise<T>,
): Promise<T> {
  // A log without its library would be replayed into the one that is made here.
  const isTaken = ['', ...besideEnds].some((end) => existsSync(`${libraryFileOf(folder)}${end}`));
  if (isTaken) throw new AppError('conflict', { reason: 'restoreTaken' });
  const made = mkdirSync(folder, { recursive: true });
  const place = makeStaging(folder, purpose);
  try {
    const outcome = await make(place);
    const copy = libraryFileOf(place);
    flush(copy, 'r+');
    renameSync(copy, libraryFileOf(folder));
    flush(folder, 'r');
    rmSync(place, { recursive: true, force: true });
    return outcome;
  } catch (error) {
    rmSync(made ?? place, { recursive: true, force: true });
    throw error;
  }
}

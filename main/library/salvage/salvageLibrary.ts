import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '#shared/domain/errors';
import { type MakingWatch, unwatched } from '../backup/makingWatch';
import { describeLibrary, makeLibrary, type RestoredLibrary } from '../backup/restoreLibrary';
import { applicationId } from '../database/applicationId';
import type { LibraryDeps } from '../database/database';
import { defineFunctions } from '../database/migrate';
import { libraryFileOf, openLibrary } from '../database/openLibrary';
import { foldJournals } from '../journal/foldJournals';
import { migrations } from '../migrations';
import { type Filled, fillTables } from './fillTables';
import { type Mended, mendLibrary } from './mendLibrary';
import { openPageFile, type PageFile } from './pageFile';
import { watchPages } from './watchPages';

/** A damaged library's folder, and the one that shall become a library with what can be read of it. */
export type SalvageOrder = { readonly from: string; readonly folder: string };

/** What was saved, and what was not. */
export type SalvagedLibrary = RestoredLibrary &
  Filled &
  Mended & {
    /** Unsaved texts that the journal still held and that now stand beside their articles. */
    readonly unsaved: number;
  };

const newestForm = migrations.at(-1)?.number ?? 0;

/** The form in which rows were stored; a file that lost its head is taken for one of the newest. */
function formOf({ form, applicationId: program }: PageFile): number {
  if (form === null) return newestForm;
  if (program !== applicationId) {
    throw new AppError('content_invalid', { reason: 'salvageForeign' });
  }
  if (form > newestForm) {
    throw new AppError('db_newer_than_app', { details: { found: form, supported: newestForm } });
  }
  return form;
}

/** A new library of the damaged one's form, with the rows of it that can be read. */
function fill(source: PageFile, place: string, deps: LibraryDeps): Filled & Mended {
  const form = formOf(source);
  const list = migrations.filter(({ number }) => number <= form);
  openLibrary(place, { ...deps, migrations: list }).close();
  const driver = new Database(libraryFileOf(place));
  try {
    for (const migration of list) defineFunctions(driver, migration);
    driver.pragma('foreign_keys = OFF');
    const filled = driver.transaction(() => fillTables(driver, source))();
    const mended = mendLibrary(driver);
    // What was taken for a row by its shape alone was none when it points at nothing: it is no loss.
    return { ...filled, ...mended, dropped: filled.hasStrays ? 0 : mended.dropped };
  } finally {
    driver.close();
  }
}

/**
 * Saves into a new library all of a damaged one that can still be read: articles with every version, pictures,
 * original files, records, and the words that its journal holds. The file is read page by page, without SQLite,
 * and not a byte of it is changed; what has a hash is taken only when that holds.
 *
 * Errors: `conflict` reason `restoreTaken`; `content_invalid` reason `salvageNothing` when no article is left or
 * `salvageForeign` for another program's file; `db_newer_than_app`; those of `watch`; those of the file system as they are.
 */
export async function salvageLibrary(
  { from, folder }: SalvageOrder,
  deps: LibraryDeps,
  watch: MakingWatch = unwatched,
): Promise<SalvagedLibrary> {
  const file = libraryFileOf(from);
  if (!existsSync(file) || statSync(file).size === 0) {
    throw new AppError('content_invalid', { reason: 'salvageNothing' });
  }
  return makeLibrary(folder, 'salvage', async (place) => {
    const source = openPageFile(file);
    try {
      const saved = fill(watchPages(source, watch), place, deps);
      const library = openLibrary(place, deps);
      try {
        const { recovered } = foldJournals(library.db, deps);
        const described = describeLibrary(library, watch);
        const { articles, trashed } = described.counts;
        if (articles + trashed === 0) {
          throw new AppError('content_invalid', { reason: 'salvageNothing' });
        }
        return { ...described, ...saved, unsaved: recovered.length };
      } finally {
        library.close();
      }
    } finally {
      source.close();
    }
  });
}

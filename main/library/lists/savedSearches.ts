import { AppError } from '#shared/domain/errors';
import {
  type SavedSearch,
  type SavedSearchDraft,
  savedSearchSchema,
} from '#shared/domain/foundArticle';
import {
  all,
  type LibraryDeps,
  parseRow,
  type ReadableDb,
  run,
  type WritableDb,
} from '../database/database';

/** All saved searches in their order. */
export function listSavedSearches(db: ReadableDb): readonly SavedSearch[] {
  const rows = all(db, 'SELECT id, name, query AS text FROM saved_searches ORDER BY position, id');
  return rows.map((row) => parseRow(savedSearchSchema, row));
}

/** Stores a new search after all others, or changes an old one. Errors: `not_found` reason `savedSearchNotFound`. */
export function saveSearch(
  db: WritableDb,
  deps: Pick<LibraryDeps, 'ids'>,
  input: { readonly id: string | null; readonly draft: SavedSearchDraft },
): SavedSearch {
  const { name, text } = input.draft;
  const id = input.id ?? deps.ids.record();
  const sql =
    input.id === null
      ? `INSERT INTO saved_searches (id, name, query, position)
         SELECT :id, :name, :text, coalesce(max(position), 0) + 1 FROM saved_searches`
      : 'UPDATE saved_searches SET name = :name, query = :text WHERE id = :id';
  if (run(db, sql, { id, name, text }) === 0) throw savedSearchNotFound();
  return { id, name, text };
}

/** Takes a saved search away. Errors: `not_found` reason `savedSearchNotFound`. */
export function removeSavedSearch(db: WritableDb, id: string): void {
  const changes = run(db, 'DELETE FROM saved_searches WHERE id = :id', { id });
  if (changes === 0) throw savedSearchNotFound();
}

function savedSearchNotFound(): AppError {
  return new AppError('not_found', { reason: 'savedSearchNotFound' });
}

import { AppError } from '#shared/domain/errors';
import {
  type ShippedSnippet,
  type Snippet,
  type SnippetDraft,
  snippetSchema,
} from '#shared/domain/snippet';
import { timestamp } from '../../ports/clock';
import {
  all,
  type LibraryDeps,
  one,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';

const columns = 'id, name, trigger, text, updated_at AS updatedAt';

/** All snippets that are not taken away, by name. */
export function listSnippets(db: ReadableDb): readonly Snippet[] {
  const rows = all(
    db,
    `SELECT ${columns} FROM snippets WHERE trashed_at IS NULL ORDER BY name, id`,
  );
  return rows.map((row) => parseRow(snippetSchema, row));
}

/** Stores a new snippet, or an old one under its id. Errors: `not_found` reason `snippetNotFound`. */
export function saveSnippet(
  db: WritableDb,
  deps: LibraryDeps,
  input: { readonly id: string | null; readonly draft: SnippetDraft },
): Snippet {
  const { name, trigger, text } = input.draft;
  const at = timestamp(deps.clock);
  const id = input.id ?? deps.ids.record();
  const sql =
    input.id === null
      ? `INSERT INTO snippets (id, name, trigger, text, updated_at)
         VALUES (:id, :name, :trigger, :text, :at)`
      : `UPDATE snippets SET name = :name, trigger = :trigger, text = :text, updated_at = :at
         WHERE id = :id`;
  return transact(db, () => {
    if (run(db, sql, { id, name, trigger, text, at }) === 0) throw snippetNotFound();
    return parseRow(
      snippetSchema,
      one(db, `SELECT ${columns} FROM snippets WHERE id = :id`, { id }),
    );
  });
}

/** Takes a snippet away; it can be brought back. Errors: `not_found` reason `snippetNotFound`. */
export function trashSnippet(db: WritableDb, deps: LibraryDeps, id: string): void {
  const sql = 'UPDATE snippets SET trashed_at = coalesce(trashed_at, :at) WHERE id = :id';
  if (run(db, sql, { id, at: timestamp(deps.clock) }) === 0) throw snippetNotFound();
}

/** Brings a snippet back as it was. Errors: `not_found` reason `snippetNotFound`. */
export function restoreSnippet(db: WritableDb, id: string): void {
  const changes = run(db, 'UPDATE snippets SET trashed_at = NULL WHERE id = :id', { id });
  if (changes === 0) throw snippetNotFound();
}

/** Adds the program's own snippets that this library has never had: one changed or taken away stays so. */
export function addShippedSnippets(
  db: WritableDb,
  deps: LibraryDeps,
  shipped: readonly ShippedSnippet[],
): void {
  const at = timestamp(deps.clock);
  transact(db, () => {
    for (const snippet of shipped) {
      run(
        db,
        `INSERT INTO snippets (id, name, trigger, text, updated_at)
         VALUES (:id, :name, :trigger, :text, :at) ON CONFLICT (id) DO NOTHING`,
        { ...snippet, at },
      );
    }
  });
}

function snippetNotFound(): AppError {
  return new AppError('not_found', { reason: 'snippetNotFound' });
}

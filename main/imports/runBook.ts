import { AppError } from '#shared/domain/errors';
import type { ImportItem, ImportRun } from '#shared/domain/importRun';

/** A file of an import with the path that never leaves main. */
export type BookedItem = ImportItem & { readonly path: string };
export type BookedRun = Omit<ImportRun, 'items'> & { readonly items: readonly BookedItem[] };

/** The imports of this sitting and those left from before, as they stand. */
export type RunBook = {
  add(run: BookedRun): void;
  /** Errors: `not_found` reason `importNotFound`. */
  get(id: string): BookedRun;
  all(): readonly BookedRun[];
  change(id: string, change: Partial<BookedRun>): void;
  changeItem(id: string, ordinal: number, change: Partial<BookedItem>): void;
  remove(id: string): void;
};

/** Milliseconds between two words about the files of an import: a list of thousands is not sent for each. */
const paceMs = 250;

/** Keeps imports; `onChange` is told of each that moved: at once of its stage, in its turn of its files. */
export function createRunBook(onChange: (id: string) => void): RunBook {
  const runs = new Map<string, BookedRun>();
  const due = new Set<string>();
  const tellInTurn = (id: string) => {
    if (due.has(id)) return;
    due.add(id);
    setTimeout(() => {
      due.delete(id);
      onChange(id);
    }, paceMs).unref();
  };
  const get = (id: string): BookedRun => {
    const found = runs.get(id);
    if (found === undefined) throw new AppError('not_found', { reason: 'importNotFound' });
    return found;
  };
  const change: RunBook['change'] = (id, changed) => {
    // An import that was closed while its last file was read is not told of any more.
    if (!runs.has(id)) return;
    runs.set(id, { ...get(id), ...changed });
    if (changed.stage === undefined) tellInTurn(id);
    else onChange(id);
  };
  return {
    add: (run) => void runs.set(run.id, run),
    get,
    all: () => [...runs.values()],
    change,
    changeItem: (id, ordinal, changed) => {
      const items = runs.get(id)?.items ?? [];
      change(id, {
        items: items.map((item) => (item.ordinal === ordinal ? { ...item, ...changed } : item)),
      });
    },
    remove: (id) => {
      if (runs.delete(id)) onChange(id);
    },
  };
}

/** An import as the desk hears of it, without paths. */
export function withoutPaths({ items, ...run }: BookedRun): ImportRun {
  return { ...run, items: items.map(({ path: _path, ...item }) => item) };
}

import type Database from 'better-sqlite3';
import { freePages, type PageFile } from './pageFile';
import { type SalvageTable, salvageTables } from './salvageTables';
import type { StoredRow } from './treePage';
import { type Seen, strayRows, treeRows } from './treeRows';

/** How much of a damaged file could be read. */
export type Filled = {
  readonly pages: number;
  /** Pages that hold rows or lead to them, and cannot be read. */
  readonly lostPages: number;
  /** Rows that were found and are not what was stored, or break a rule of their table. */
  readonly lostRows: number;
  /** Whether the list of tables at the file's beginning is lost: then rows are told by their shape. */
  readonly isHeadless: boolean;
  /** Whether rows were told by their shape: entries of indexes look like rows of small tables, and point at nothing. */
  readonly hasStrays: boolean;
};

/** Where the tables of a file begin, by name, as its own list of them says; empty when that is lost. */
function rootsOf(file: PageFile, seen: Seen): ReadonlyMap<string, number> {
  const roots = new Map<string, number>();
  if (!file.hasHead) return roots;
  for (const { values } of treeRows(file, { root: 1, kind: 'table' }, seen)) {
    const [type, name, , root] = values;
    if (type === 'table' && typeof name === 'string' && typeof root === 'number') {
      roots.set(name, root);
    }
  }
  return roots;
}

/** Puts every row that can be read of a damaged library into the tables of a new one. */
export function fillTables(driver: Database.Database, file: PageFile): Filled {
  const seen: Seen = { pages: new Set(), lost: new Set(), brokenRows: 0 };
  const tables = salvageTables(driver);
  const roots = rootsOf(file, seen);
  let lostRows = 0;
  const incomplete: SalvageTable[] = [];
  for (const table of tables) {
    const root = roots.get(table.name);
    const before = seen.lost.size;
    if (root !== undefined) {
      for (const row of treeRows(file, { root, kind: table.kind }, seen)) {
        if (!table.put(row)) lostRows += 1;
      }
    }
    if (root === undefined || seen.lost.size > before) incomplete.push(table);
  }
  if (incomplete.length > 0) takeStrays(file, seen, incomplete);
  return {
    pages: file.count,
    lostPages: seen.lost.size,
    lostRows: lostRows + seen.brokenRows,
    isHeadless: roots.size === 0,
    hasStrays: incomplete.length > 0,
  };
}

/**
 * Rows of pages that nothing leads to any more belong to a table that lost such pages, told by their shape. Pages
 * that are free hold rows of the past, so that nothing is taken while it cannot be told which those are, unless
 * the whole list of tables is lost.
 */
function takeStrays(file: PageFile, seen: Seen, tables: readonly SalvageTable[]): void {
  const free = file.hasHead ? freePages(file) : new Set<number>();
  if (free === null) return;
  for (const { kind, ...row } of strayRows(file, free, seen)) {
    const stored: StoredRow = row;
    tables.find((table) => table.kind === kind && table.fits(stored) && table.put(stored));
  }
}

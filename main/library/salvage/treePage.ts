import type { PageFile } from './pageFile';
import { readRecord, readVarint, type StoredValue } from './record';

/** A row as it stands on a page; `rowid` is null in tables without. */
export type StoredRow = { readonly rowid: bigint | null; readonly values: readonly StoredValue[] };

/** A page of a tree: what it holds, what lies below it, and how much of it cannot be read. */
export type TreePage = {
  readonly kind: TreeKind;
  readonly rows: readonly StoredRow[];
  readonly children: readonly number[];
  readonly broken: number;
};

/** Tables lie in trees keyed by row number, those without row numbers in trees keyed by content. */
export type TreeKind = 'table' | 'index';

const pageTypes: Readonly<Record<number, { readonly kind: TreeKind; readonly isLeaf: boolean }>> = {
  2: { kind: 'index', isLeaf: false },
  5: { kind: 'table', isLeaf: false },
  10: { kind: 'index', isLeaf: true },
  13: { kind: 'table', isLeaf: true },
};

type Cell = { readonly row: StoredRow | null; readonly child: number | null };
const brokenCell: Cell = { row: null, child: null };

/** Reads a page of a tree, "Database File Format", section 1.6; null for a page that is none. */
export function readTreePage(file: PageFile, number: number): TreePage | null {
  const page = file.page(number);
  if (page === null) return null;
  const start = number === 1 ? 100 : 0;
  const type = pageTypes[page.readUInt8(start)];
  if (type === undefined) return null;
  const count = page.readUInt16BE(start + 3);
  const pointers = start + (type.isLeaf ? 8 : 12);
  if (pointers + count * 2 > file.usable) return null;
  const cells = Array.from({ length: count }, (_, index) => {
    const at = page.readUInt16BE(pointers + index * 2);
    const isInside = at >= pointers + count * 2 && at < file.usable;
    return isInside ? readCell(file, page, { at, ...type }) : brokenCell;
  });
  const below = cells.flatMap(({ child }) => child ?? []);
  return {
    kind: type.kind,
    rows: cells.flatMap(({ row }) => row ?? []),
    children: type.isLeaf ? [] : [...below, page.readUInt32BE(start + 8)],
    broken: cells.filter((cell) => cell === brokenCell).length,
  };
}

type Place = { readonly at: number; readonly kind: TreeKind; readonly isLeaf: boolean };

function readCell(file: PageFile, page: Buffer, { at, kind, isLeaf }: Place): Cell {
  if (at + 4 > page.length) return brokenCell;
  const child = isLeaf ? null : page.readUInt32BE(at);
  // The inner pages of a table hold no rows.
  if (kind === 'table' && !isLeaf) return { row: null, child };
  const size = readVarint(page, isLeaf ? at : at + 4);
  if (size === null) return { ...brokenCell, child };
  const rowid = kind === 'table' ? readVarint(page, size[1]) : ([null, size[1]] as const);
  if (rowid === null) return brokenCell;
  const payload = readPayload(file, page, { at: rowid[1], size: Number(size[0]), kind });
  const values = payload === null ? null : readRecord(payload);
  if (values === null) return child === null ? brokenCell : { row: null, child };
  return { row: { rowid: rowid[0], values }, child };
}

/** No row of a library is larger, in bytes. */
const mostPayload = 1_000_000_000;

type Payload = { readonly at: number; readonly size: number; readonly kind: TreeKind };

/** A payload with what overflowed to pages of its own. */
function readPayload(file: PageFile, page: Buffer, { at, size, kind }: Payload): Buffer | null {
  const { usable } = file;
  if (size < 1 || size > mostPayload || size > usable * file.count) return null;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const most = kind === 'table' ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  const spread = least + ((size - least) % (usable - 4));
  const local = size <= most ? size : spread <= most ? spread : least;
  if (at + local > usable) return null;
  const parts = [page.subarray(at, at + local)];
  let left = size - local;
  let next = left === 0 ? 0 : at + local + 4 > usable ? 0 : page.readUInt32BE(at + local);
  while (left > 0) {
    const overflow = next === 0 ? null : file.page(next);
    if (overflow === null) return null;
    const length = Math.min(left, usable - 4);
    parts.push(overflow.subarray(4, 4 + length));
    left -= length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

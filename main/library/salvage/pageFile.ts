import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readWalPages } from './walPages';

/** The pages of a library's file as SQLite would see them, read without SQLite and without changing a byte. */
export type PageFile = {
  readonly count: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  /** Whether the first bytes are those of a database; without them the layout is that of every Kapok library. */
  readonly hasHead: boolean;
  /** The form of the library, as its migrations number it; null without a head. */
  readonly form: number | null;
  readonly applicationId: number | null;
  /** The first page of the list of free ones; 0 for none. */
  readonly firstFree: number;
  /** A page by its number, counted from 1; null beyond the end. */
  page(number: number): Buffer | null;
  close(): void;
};

const magic = 'SQLite format 3\u0000';
/** Kapok never set another size of page than SQLite's own; what a damaged head says of it is not asked. */
const pageSize = 4_096;

/** Opens a file and the log beside it for reading. */
export function openPageFile(file: string): PageFile {
  const handle = openSync(file, 'r');
  const logFile = `${file}-wal`;
  const found = readWalPages(logFile);
  const wal = found?.pageSize === pageSize ? found : null;
  const log = wal === null ? null : openSync(logFile, 'r');
  const readAt = (from: number, length: number, offset: number) => {
    const bytes = Buffer.alloc(length);
    return readSync(from, bytes, 0, length, offset) === length ? bytes : null;
  };
  const isHead = (head: Buffer | null) => head?.subarray(0, 16).toString('latin1') === magic;
  const page = (number: number) => {
    const offset = wal?.offsets.get(number);
    if (offset !== undefined && log !== null) return readAt(log, pageSize, offset);
    return number < 1 ? null : readAt(handle, pageSize, (number - 1) * pageSize);
  };
  const head = page(1);
  const hasHead = isHead(head);
  const inFile = Math.floor(fstatSync(handle).size / pageSize);
  return {
    count: Math.max(inFile, wal?.pageCount ?? 0),
    usable: pageSize,
    hasHead,
    form: hasHead && head !== null ? head.readUInt32BE(60) : null,
    applicationId: hasHead && head !== null ? head.readUInt32BE(68) : null,
    firstFree: hasHead && head !== null ? head.readUInt32BE(32) : 0,
    page,
    close: () => {
      closeSync(handle);
      if (log !== null) closeSync(log);
    },
  };
}

/** The pages that hold nothing any more; null when their list is broken, so that it cannot be told. */
export function freePages({
  firstFree,
  usable,
  page,
  count,
}: PageFile): ReadonlySet<number> | null {
  const free = new Set<number>();
  let trunk = firstFree;
  while (trunk !== 0) {
    const bytes = page(trunk);
    if (bytes === null || free.has(trunk)) return null;
    free.add(trunk);
    const leaves = bytes.readUInt32BE(4);
    if (leaves > usable / 4 - 2) return null;
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      const number = bytes.readUInt32BE(8 + leaf * 4);
      if (number < 2 || number > count) return null;
      free.add(number);
    }
    trunk = bytes.readUInt32BE(0);
  }
  return free;
}

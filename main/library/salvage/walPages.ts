import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** Pages that stand in the write-ahead log and not yet in the library's file: page number to offset in the log. */
export type WalPages = {
  readonly offsets: ReadonlyMap<number, number>;
  readonly pageSize: number;
  /** Pages of the library after the last transaction in the log. */
  readonly pageCount: number;
};

const headBytes = 32;
const frameHeadBytes = 24;
const magics = [0x377f0682, 0x377f0683];

type Sums = readonly [number, number];

/** SQLite's running checksum over 32-bit words, "The WAL-Index File Format", section 4.2. */
function sum(bytes: Buffer, [first, second]: Sums, isBigEndian: boolean): Sums {
  let [a, b] = [first, second];
  const word = (at: number) => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + word(at) + b) >>> 0;
    b = (b + word(at + 4) + a) >>> 0;
  }
  return [a, b];
}

/** Reads which pages a log holds, up to its last whole transaction; null when there is none. */
export function readWalPages(file: string): WalPages | null {
  if (!existsSync(file)) return null;
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    if (readSync(handle, head, 0, headBytes, 0) < headBytes) return null;
    if (!magics.includes(head.readUInt32BE(0))) return null;
    return walkFrames(handle, head);
  } finally {
    closeSync(handle);
  }
}

function walkFrames(handle: number, head: Buffer): WalPages | null {
  const isBigEndian = head.readUInt32BE(0) === magics[1];
  const pageSize = head.readUInt32BE(8);
  const { size } = fstatSync(handle);
  if (pageSize < 512 || pageSize > 65_536) return null;
  let sums = sum(head.subarray(0, 24), [0, 0], isBigEndian);
  const offsets = new Map<number, number>();
  let open = new Map<number, number>();
  let pageCount = 0;
  const frame = Buffer.alloc(frameHeadBytes + pageSize);
  for (let at = headBytes; at + frame.length <= size; at += frame.length) {
    readSync(handle, frame, 0, frame.length, at);
    if (!frame.subarray(8, 16).equals(head.subarray(16, 24))) break;
    sums = sum(frame.subarray(0, 8), sums, isBigEndian);
    sums = sum(frame.subarray(frameHeadBytes), sums, isBigEndian);
    if (frame.readUInt32BE(16) !== sums[0] || frame.readUInt32BE(20) !== sums[1]) break;
    open.set(frame.readUInt32BE(0), at + frameHeadBytes);
    const committed = frame.readUInt32BE(4);
    if (committed === 0) continue;
    pageCount = committed;
    for (const [page, offset] of open) offsets.set(page, offset);
    open = new Map();
  }
  return pageCount === 0 ? null : { offsets, pageSize, pageCount };
}

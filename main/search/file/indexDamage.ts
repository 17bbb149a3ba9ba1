import { crc32 } from 'node:zlib';

/** The index cannot be trusted: it is thrown away and built anew. */
export class IndexDamage extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'IndexDamage';
  }
}

const sealBytes = 4;

/** Bytes with their checksum after them. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(bytes.length + sealBytes);
  whole.set(bytes);
  whole.writeUInt32LE(crc32(bytes), bytes.length);
  return whole;
}

/** The bytes under a seal. Errors: `IndexDamage` when they are missing or not what was sealed. */
export function unsealed(value: unknown, what: string): Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < sealBytes) {
    throw new IndexDamage(`${what} is missing`);
  }
  const bytes = value.subarray(0, value.length - sealBytes);
  const seal = Buffer.from(value.buffer, value.byteOffset + bytes.length, sealBytes);
  if (seal.readUInt32LE(0) !== crc32(bytes)) throw new IndexDamage(`${what} is not as written`);
  return bytes;
}

// Another process at the file, or no room: the index itself is sound.
const passing = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_FULL', 'SQLITE_READONLY'];

/** Whether an error of reading or writing the index says that the index is damaged. */
export function isDamage(error: unknown): boolean {
  if (error instanceof IndexDamage || error instanceof RangeError) return true;
  if (!(error instanceof Error) || error.name !== 'SqliteError') return false;
  const code = 'code' in error ? String(error.code) : '';
  return !passing.some((known) => code.startsWith(known));
}

/** A value as SQLite stores it. */
export type StoredValue = string | number | bigint | Uint8Array | null;

/** Reads a variable-length integer, "Database File Format", section 1.6; null when it runs over the end. */
export function readVarint(
  bytes: Buffer,
  at: number,
): readonly [value: bigint, next: number] | null {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    if (index === 8) return [BigInt.asIntN(64, (value << 8n) | BigInt(byte)), at + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [value, at + index + 1];
  }
  return null;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8];
const utf8 = new TextDecoder('utf-8', { fatal: true });

function lengthOf(type: number): number | null {
  if (type <= 6) return integerBytes[type] ?? 0;
  if (type === 7) return 8;
  if (type === 8 || type === 9) return 0;
  return type < 12 ? null : Math.floor((type - 12) / 2);
}

function integerOf(bytes: Buffer): number | bigint {
  if (bytes.length <= 6) return bytes.readIntBE(0, bytes.length);
  const value = bytes.readBigInt64BE(0);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function decodeValue(type: number, bytes: Buffer): StoredValue | undefined {
  if (type === 0) return null;
  if (type <= 6) return integerOf(bytes);
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 8 || type === 9) return type - 8;
  if (type % 2 === 0) return new Uint8Array(bytes);
  // No text of this program holds the character of number 0: where one stands, the page was emptied.
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the values of a record, section 2.1; null for one that is not whole to the last byte. */
export function readRecord(payload: Buffer): StoredValue[] | null {
  const head = readVarint(payload, 0);
  if (head === null || head[0] > BigInt(payload.length) || head[0] < 1n) return null;
  const headEnd = Number(head[0]);
  const values: StoredValue[] = [];
  let [at, body] = [head[1], headEnd];
  while (at < headEnd) {
    const type = readVarint(payload, at);
    if (type === null || type[0] < 0n || type[0] > 0x7fff_ffffn) return null;
    const length = lengthOf(Number(type[0]));
    if (length === null || body + length > payload.length) return null;
    const value = decodeValue(Number(type[0]), payload.subarray(body, body + length));
    if (value === undefined) return null;
    values.push(value);
    [at, body] = [type[1], body + length];
  }
  return at === headEnd && body === payload.length ? values : null;
}

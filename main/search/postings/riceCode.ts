import { type BitWriter, bitsAt } from './bits';

// The gaps of an ascending list in Rice code, each as a quotient in unary and a remainder of `k` bits. With k = 0
// it is a bitmap, so that frequent and rare grams need one form.

/** Part of a gram's list: its first number, and where in its block the gaps to the others begin, in bits. */
export type Piece = {
  readonly gram: number;
  readonly first: number;
  readonly count: number;
  readonly k: number;
  readonly at: number;
};

/** The bits of a remainder that make so many numbers below a bound shortest. */
export function riceParameter(bound: number, numbers: number): number {
  return Math.max(0, Math.min(24, Math.floor(Math.log2((bound / numbers) * 0.69))));
}

/** Writes the gaps of `values` from `start` to `end`, the first value itself left out. */
export function writeRice(
  into: BitWriter,
  values: Uint32Array,
  { start, end, k }: { readonly start: number; readonly end: number; readonly k: number },
): void {
  for (let index = start + 1; index < end; index += 1) {
    into.rice((values[index] as number) - (values[index - 1] as number) - 1, k);
  }
}

/** The bits that `writeRice` writes. */
export function riceLength(
  values: Uint32Array,
  { start, end, k }: { readonly start: number; readonly end: number; readonly k: number },
): number {
  let bits = 0;
  for (let index = start + 1; index < end; index += 1) {
    bits += (((values[index] as number) - (values[index - 1] as number) - 1) >>> k) + 1 + k;
  }
  return bits;
}

/** Reads the numbers of a piece. */
export function readRice(bytes: Uint8Array, { at, k, first, count }: Piece): Uint32Array {
  const values = new Uint32Array(count);
  values[0] = first;
  followRice(bytes, { at, k, count }, values);
  return values;
}

/** Goes along the gaps of a piece and, where `values` are given, fills them in; gives the bit after them. */
export function followRice(
  bytes: Uint8Array,
  { at, k, count }: Pick<Piece, 'at' | 'k' | 'count'>,
  values: Uint32Array | null,
): number {
  const mask = (1 << k) - 1;
  let place = at;
  let value = values === null ? 0 : (values[0] as number);
  for (let index = 1; index < count; index += 1) {
    let quotient = 0;
    let window = bitsAt(bytes, place);
    while (window === 0) {
      quotient += 24;
      place += 24;
      if (place >>> 3 > bytes.length) throw new RangeError('a list goes beyond its bytes');
      window = bitsAt(bytes, place);
    }
    const zeros = 31 - Math.clz32(window & -window);
    quotient += zeros;
    place += zeros + 1;
    if (values !== null) {
      value += quotient * (mask + 1) + (bitsAt(bytes, place) & mask) + 1;
      values[index] = value;
    }
    place += k;
  }
  return place;
}

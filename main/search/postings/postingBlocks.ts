import { BitReader, BitWriter } from './bits';
import { followRice, type Piece, riceLength, riceParameter, writeRice } from './riceCode';

// The postings of a segment are one ascending run of (gram, number), cut into blocks of bits. A block begins with
// the bound of its numbers. An entry is a gram, as what it lies above the one before, and up to `pieceLength` of its
// numbers; a gram with more has several entries, also over several blocks. Nothing of an entry is told twice: most
// grams of a library are rare, and what stands beside their numbers would be a third of the index.

/** A block as it is stored, with the gram and number that it begins with. */
export type Block = { readonly gram: number; readonly first: number; readonly bytes: Uint8Array };

const pieceLength = 1_024;
const fullBlock = 1_100;
const boundBits = 32;
/** Gaps of grams are short within a character and long between two. */
const gramBits = 5;
/** From so many numbers on an entry says its own parameter, and its length so that it can be passed over. */
const longEntry = 16;
const parameterBits = 5;
const lengthBits = 16;

/** Cuts ascending lists of ascending grams into blocks. */
export class BlockWriter {
  readonly #out = new BitWriter();
  readonly #put: (block: Block) => void;
  #bound = 1;
  #isOpen = false;
  #gram = 0;
  #first = 0;
  #last = 0;

  constructor(put: (block: Block) => void) {
    this.#put = put;
  }

  /** From here on numbers are below `bound`. */
  boundAt(bound: number): void {
    if (bound === this.#bound) return;
    this.finish();
    this.#bound = bound;
  }

  /** Adds numbers from `start` to `end` of `values`, which ascend, to the list of a gram. */
  add(gram: number, values: Uint32Array, start: number, end: number): void {
    for (let from = start; from < end; from += pieceLength) {
      this.#piece(gram, values, from, Math.min(end, from + pieceLength));
    }
  }

  finish(): void {
    if (!this.#isOpen) return;
    this.#put({ gram: this.#gram, first: this.#first, bytes: this.#out.take() });
    this.#isOpen = false;
  }

  #piece(gram: number, values: Uint32Array, start: number, end: number): void {
    const first = values[start] as number;
    const count = end - start;
    if (this.#out.byteLength >= fullBlock || gram - this.#last >= 2 ** 31) this.finish();
    const out = this.#out;
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#gram = gram;
      this.#first = first;
      this.#last = gram;
      out.put(this.#bound, boundBits);
    }
    const step = gram - this.#last;
    out.gamma(Math.floor(step / 2 ** gramBits) + 1);
    out.put(step, gramBits);
    this.#last = gram;
    out.gamma(count);
    out.put(first, bitsBelow(this.#bound));
    if (count === 1) return;
    const k = parameterOf(values, { start, end, bound: this.#bound });
    if (count >= longEntry) {
      out.put(k, parameterBits);
      out.put(riceLength(values, { start, end, k }), lengthBits);
    }
    writeRice(out, values, { start, end, k });
  }
}

/** The bits that any number below a bound fits in. */
function bitsBelow(bound: number): number {
  return 32 - Math.clz32(Math.max(0, bound - 1));
}

/** The parameter of an entry's gaps; of a short one it follows from what is known of it anyway. */
function parameterOf(
  values: Uint32Array,
  { start, end, bound }: { readonly start: number; readonly end: number; readonly bound: number },
): number {
  const first = values[start] as number;
  const count = end - start;
  if (count < longEntry) return riceParameter(bound - first, count);
  return riceParameter((values[end - 1] as number) - first, count - 1);
}

/** The entries of a block in order; of one gram alone when it is named. */
export function piecesOf(bytes: Uint8Array, firstGram: number, wanted: number | null): Piece[] {
  const pieces: Piece[] = [];
  const reader = new BitReader(bytes);
  const bound = reader.take(boundBits);
  const end = bytes.length * 8;
  let gram = firstGram;
  // What is left of the last byte is zeros, and no entry is so short.
  while (end - reader.at >= 8) {
    gram += (reader.gamma() - 1) * 2 ** gramBits + reader.take(gramBits);
    if (wanted !== null && gram > wanted) break;
    const count = reader.gamma();
    const first = reader.take(bitsBelow(bound));
    let k = riceParameter(bound - first, count);
    let length = 0;
    if (count >= longEntry) {
      k = reader.take(parameterBits);
      length = reader.take(lengthBits);
    }
    const { at } = reader;
    if (wanted === null || gram === wanted) pieces.push({ gram, first, count, k, at });
    reader.at = count < longEntry ? followRice(bytes, { at, k, count }, null) : at + length;
  }
  if (wanted === null && reader.at > end) throw new RangeError('an entry goes beyond its block');
  return pieces;
}

import { ByteReader, ByteWriter } from './bytes';
import { riceBound, riceParameter, writeRice } from './riceCode';

// The postings of a segment are one ascending run of (gram, unit), cut into blocks. An entry of a block is a gram
// and up to `pieceLength` of its units; a gram with more has several entries, also over several blocks.

/** A block as it is stored, with the gram and unit that it begins with. */
export type Block = { readonly gram: number; readonly first: number; readonly bytes: Uint8Array };

/** Part of a gram's list inside a block; its gaps begin at byte `at`. */
export type Piece = {
  readonly gram: number;
  readonly first: number;
  readonly count: number;
  readonly k: number;
  readonly at: number;
};

const pieceLength = 1_024;
const fullBlock = 1_100;

/** Cuts ascending lists of ascending grams into blocks. */
export class BlockWriter {
  readonly #out = new ByteWriter();
  readonly #put: (block: Block) => void;
  #gram = 0;
  #first = 0;
  #last = 0;

  constructor(put: (block: Block) => void) {
    this.#put = put;
  }

  /** Adds units from `start` to `end` of `values`, which ascend, to the list of a gram. */
  add(gram: number, values: Uint32Array, start: number, end: number): void {
    for (let from = start; from < end; from += pieceLength) {
      this.#piece(gram, values, from, Math.min(end, from + pieceLength));
    }
  }

  finish(): void {
    if (this.#out.length === 0) return;
    this.#put({ gram: this.#gram, first: this.#first, bytes: this.#out.take() });
  }

  #piece(gram: number, values: Uint32Array, start: number, end: number): void {
    const first = values[start] as number;
    const count = end - start;
    if (this.#out.length >= fullBlock) this.finish();
    if (this.#out.length === 0) {
      this.#gram = gram;
      this.#first = first;
      this.#last = gram;
    }
    // Most grams of a library occur once: the lowest bit spares them a count.
    this.#out.number((gram - this.#last) * 2 + (count === 1 ? 0 : 1));
    this.#last = gram;
    this.#out.number(first);
    if (count === 1) return;
    this.#out.number(count);
    const span = (values[end - 1] as number) - first;
    const k = riceParameter(span, count - 1);
    const bits = new Uint8Array(riceBound(span, count - 1, k));
    const length = writeRice(values, { start, end, k }, bits);
    this.#out.number(length);
    this.#out.byte(k);
    this.#out.append(bits.subarray(0, length));
  }
}

/** The entries of a block in order; of one gram alone when it is named. */
export function piecesOf(bytes: Uint8Array, firstGram: number, wanted: number | null): Piece[] {
  const pieces: Piece[] = [];
  const reader = new ByteReader(bytes);
  let gram = firstGram;
  while (reader.at < bytes.length) {
    const step = reader.number();
    gram += Math.floor(step / 2);
    if (wanted !== null && gram > wanted) break;
    const first = reader.number();
    const count = step % 2 === 0 ? 1 : reader.number();
    let k = 0;
    let at = reader.at;
    if (count > 1) {
      const length = reader.number();
      k = bytes[reader.at] as number;
      at = reader.at + 1;
      reader.at = at + length;
    }
    if (wanted === null || gram === wanted) pieces.push({ gram, first, count, k, at });
  }
  return pieces;
}

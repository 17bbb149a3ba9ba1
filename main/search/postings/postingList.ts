import type { Segment } from '../segments/segment';
import { piecesOf } from './postingBlocks';
import { type Piece, readRice } from './riceCode';

/** Reads a block of a segment, its seal tried. */
export type ReadBlock = (block: number) => Uint8Array;

/** Larger than any unit: there is none. */
export const noUnit = 0xffffffff;

// What a block that is not read yet is taken to hold, to choose the shortest list.
const guessPerBlock = 2_000;

type Loaded = { readonly bytes: Uint8Array; readonly pieces: readonly Piece[] };

/** The list of one gram in one segment, read as far as it is asked for. */
export class PostingList {
  /** About how many units it names. */
  readonly weight: number;
  readonly #segment: Segment;
  readonly #gram: number;
  readonly #readBlock: ReadBlock;
  readonly #blocks: number[] = [];
  readonly #loaded = new Map<number, Loaded>();
  readonly #values = new Map<Piece, Uint32Array>();

  constructor(segment: Segment, gram: number, readBlock: ReadBlock) {
    this.#segment = segment;
    this.#gram = gram;
    this.#readBlock = readBlock;
    const { blockGrams } = segment;
    const start = lowerBound(blockGrams, gram);
    // The gram may begin inside the block before the first that begins with it.
    if (start > 0 && this.#load(start - 1).pieces.length > 0) this.#blocks.push(start - 1);
    for (let block = start; blockGrams[block] === gram; block += 1) this.#blocks.push(block);
    const [first] = this.#blocks;
    const known = first === undefined ? [] : this.#load(first).pieces;
    const unread = Math.max(0, this.#blocks.length - 1);
    this.weight = known.reduce((sum, { count }) => sum + count, 0) + unread * guessPerBlock;
  }

  get blockCount(): number {
    return this.#blocks.length;
  }

  /** The first unit of a block of the list; of the first one nothing is known before it is read. */
  firstOf(index: number): number {
    return index === 0 ? 0 : (this.#segment.blockFirsts[this.#blocks[index] as number] as number);
  }

  piecesOf(index: number): readonly Piece[] {
    return this.#load(this.#blocks[index] as number).pieces;
  }

  valuesOf(index: number, piece: Piece): Uint32Array {
    const known = this.#values.get(piece);
    if (known !== undefined) return known;
    const { bytes } = this.#load(this.#blocks[index] as number);
    const values = readRice(bytes, piece);
    this.#values.set(piece, values);
    return values;
  }

  #load(block: number): Loaded {
    const known = this.#loaded.get(block);
    if (known !== undefined) return known;
    const bytes = this.#readBlock(this.#segment.firstBlock + block);
    const first = this.#segment.blockGrams[block] as number;
    const loaded = { bytes, pieces: piecesOf(bytes, first, this.#gram) };
    this.#loaded.set(block, loaded);
    return loaded;
  }
}

/** The first index whose value is at least `value`. */
function lowerBound(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const nothing = new Uint32Array(0);

/** A place in a posting list that only goes forward. */
export class ListCursor {
  readonly #list: PostingList;
  #block = 0;
  #piece = -1;
  #values: Uint32Array = nothing;
  #at = 0;

  constructor(list: PostingList) {
    this.#list = list;
  }

  /** The first unit of the list that is at least `target`, or `noUnit`. */
  seek(target: number): number {
    for (;;) {
      const values = this.#values;
      if (values.length > 0 && (values[values.length - 1] as number) >= target) {
        this.#at = placeFrom(values, this.#at, target);
        return values[this.#at] as number;
      }
      if (!this.#nextPiece(target)) return noUnit;
    }
  }

  #nextPiece(target: number): boolean {
    const list = this.#list;
    while (this.#block + 1 < list.blockCount && list.firstOf(this.#block + 1) <= target) {
      this.#block += 1;
      this.#piece = -1;
    }
    if (this.#block >= list.blockCount) return false;
    const pieces = list.piecesOf(this.#block);
    this.#piece += 1;
    while ((pieces[this.#piece + 1]?.first ?? noUnit) <= target) this.#piece += 1;
    const piece = pieces[this.#piece];
    if (piece === undefined) {
      this.#block += 1;
      this.#piece = -1;
      this.#values = nothing;
      return this.#block < list.blockCount && this.#nextPiece(target);
    }
    this.#values = list.valuesOf(this.#block, piece);
    this.#at = 0;
    return true;
  }
}

/** The first index from `from` on whose value is at least `target`, found in growing strides. */
function placeFrom(values: Uint32Array, from: number, target: number): number {
  let low = from;
  let stride = 1;
  while (low + stride < values.length && (values[low + stride] as number) < target) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(values.length - 1, low + stride);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { fieldGroups } from '#shared/search/searchFields';
import { namesStretches } from '../postings/grams';
import { type BlockWriter, piecesOf } from '../postings/postingBlocks';
import { noUnit, type ReadBlock } from '../postings/postingList';
import { type Piece, readRice } from '../postings/riceCode';
import { type Numbering, type Segment, type SegmentUnits, segmentUnits } from './segment';

/** Numbers merged between two breaths: the list of a frequent unit has more of them than those of a thousand pairs. */
const numbersPerBreath = 40_000;

/**
 * Writes the postings of neighbouring segments, the newest first, as those of one, without articles that are
 * gone. Breathes now and then.
 */
export function* mergeSegments(
  newestFirst: readonly Segment[],
  writer: BlockWriter,
  {
    readBlock,
    isLive,
  }: { readonly readBlock: ReadBlock; readonly isLive: (doc: number) => boolean },
): Generator<undefined, SegmentUnits> {
  const docs: number[] = [];
  const newRanks = newestFirst.map((segment) =>
    segment.docs.map((doc) => (isLive(doc) ? docs.push(doc) - 1 : noUnit)),
  );
  const units = renumber(
    newestFirst.map((segment) => segment.units),
    newRanks,
  );
  const places = renumber(
    newestFirst.map((segment) => segment.places),
    newRanks,
  );
  yield;
  const readers = newestFirst.map((segment) => new GramReader(segment, readBlock));
  const merged = new Uint32Array(units.numbering.ranks.length);
  let sinceBreath = 0;
  for (;;) {
    const gram = Math.min(...readers.map((reader) => reader.gram));
    if (gram === Number.POSITIVE_INFINITY) break;
    const lists = readers.map((reader) => (reader.gram === gram ? reader.take() : noValues));
    const length = mergeLists(lists, namesStretches(gram) ? units : places, merged);
    const { ranks } = (namesStretches(gram) ? units : places).numbering;
    writer.boundAt(ranks.length);
    if (length > 0) writer.add(gram, merged, 0, length);
    // A list that comes to nothing has been read as well.
    sinceBreath += 1 + length;
    if (sinceBreath < numbersPerBreath) continue;
    sinceBreath = 0;
    yield;
  }
  return segmentUnits(Uint32Array.from(docs), units.numbering);
}

const noValues = new Uint32Array(0);

/** A numbering of several segments as one, and for each of them the new numbers of its own, `noUnit` for what is gone. */
type Renumbered = {
  readonly numbering: Numbering;
  readonly old: readonly Numbering[];
  readonly numbers: readonly Uint32Array[];
};

function renumber(old: readonly Numbering[], newRanks: readonly Uint32Array[]): Renumbered {
  const numbers = old.map(({ ranks }) => new Uint32Array(ranks.length).fill(noUnit));
  const ranks: number[] = [];
  const groupStarts = new Uint32Array(fieldGroups.length + 1);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    old.forEach((segment, index) => {
      const end = segment.groupStarts[group + 1] as number;
      for (let number = segment.groupStarts[group] as number; number < end; number += 1) {
        const rank = newRanks[index]?.[segment.ranks[number] as number] as number;
        if (rank === noUnit) continue;
        (numbers[index] as Uint32Array)[number] = ranks.length;
        ranks.push(rank);
      }
    });
    groupStarts[group + 1] = ranks.length;
  }
  return { numbering: { ranks: Uint32Array.from(ranks), groupStarts }, old, numbers };
}

/** Groups come one after another, and within a group the newer segment's units: no number is compared. */
function mergeLists(
  lists: readonly Uint32Array[],
  { old, numbers }: Renumbered,
  merged: Uint32Array,
): number {
  const places = lists.map(() => 0);
  let length = 0;
  for (let group = 0; group < fieldGroups.length; group += 1) {
    for (let index = 0; index < lists.length; index += 1) {
      const list = lists[index] as Uint32Array;
      const end = old[index]?.groupStarts[group + 1] as number;
      let place = places[index] as number;
      for (; place < list.length && (list[place] as number) < end; place += 1) {
        const number = numbers[index]?.[list[place] as number] as number;
        if (number === noUnit) continue;
        merged[length] = number;
        length += 1;
      }
      places[index] = place;
    }
  }
  return length;
}

/** Reads the lists of a segment one gram after another. */
export class GramReader {
  /** The gram whose list comes next; infinite after the last. */
  gram = Number.POSITIVE_INFINITY;
  readonly #segment: Segment;
  readonly #readBlock: ReadBlock;
  #block = -1;
  #bytes: Uint8Array = new Uint8Array(0);
  #pieces: readonly Piece[] = [];
  #piece = 0;

  constructor(segment: Segment, readBlock: ReadBlock) {
    this.#segment = segment;
    this.#readBlock = readBlock;
    this.#settle();
  }

  /** The units of the present gram; goes on to the next one. */
  take(): Uint32Array {
    const { gram } = this;
    const parts: Uint32Array[] = [];
    while (this.gram === gram) {
      parts.push(readRice(this.#bytes, this.#pieces[this.#piece] as Piece));
      this.#piece += 1;
      this.#settle();
    }
    return parts.length === 1 ? (parts[0] as Uint32Array) : joined(parts);
  }

  #settle(): void {
    while (this.#piece >= this.#pieces.length) {
      this.#block += 1;
      if (this.#block >= this.#segment.blockGrams.length) {
        this.gram = Number.POSITIVE_INFINITY;
        return;
      }
      this.#bytes = this.#readBlock(this.#segment.firstBlock + this.#block);
      this.#pieces = piecesOf(this.#bytes, this.#segment.blockGrams[this.#block] as number, null);
      this.#piece = 0;
    }
    this.gram = (this.#pieces[this.#piece] as Piece).gram;
  }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

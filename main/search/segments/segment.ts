import { fieldGroups } from '#shared/search/searchFields';
import { unsealed } from '../file/indexDamage';
import { ByteReader, ByteWriter } from '../postings/bytes';

/** Numbers by group and within a group by rank: the rank of each, and where the numbers of each group begin and end. */
export type Numbering = { readonly ranks: Uint32Array; readonly groupStarts: Uint32Array };

/** The articles of a segment and what its postings name. */
export type SegmentUnits = {
  /** The number of an article by its rank; descending. */
  readonly docs: Uint32Array;
  /** Units, as lists of pairs name them. */
  readonly units: Numbering;
  /** Groups of articles that have any text, as lists of single characters name them. */
  readonly places: Numbering;
};

/**
 * Part of the index that never changes: the postings of a run of articles. Its articles have ranks, 0 the one
 * that changed last; units and places are numbered by group and within a group by rank, so that every list of a
 * gram holds each group's newest first and a search stops when it has enough.
 */
export type Segment = SegmentUnits & {
  readonly id: number;
  readonly firstBlock: number;
  /** The gram and unit that each block begins with. */
  readonly blockGrams: Float64Array;
  readonly blockFirsts: Uint32Array;
};

/** A segment as its row holds it. */
export type SegmentRow = {
  readonly id: number;
  readonly first_block: number;
  readonly directory: Uint8Array;
  readonly units: Uint8Array;
};

/** The articles and units of a segment, with the places that follow from the units. */
export function segmentUnits(docs: Uint32Array, units: Numbering): SegmentUnits {
  const ranks: number[] = [];
  const groupStarts = new Uint32Array(fieldGroups.length + 1);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    const start = units.groupStarts[group] as number;
    const end = units.groupStarts[group + 1] as number;
    for (let unit = start; unit < end; unit += 1) {
      const rank = units.ranks[unit] as number;
      if (unit === start || rank !== units.ranks[unit - 1]) ranks.push(rank);
    }
    groupStarts[group + 1] = ranks.length;
  }
  return { docs, units, places: { ranks: Uint32Array.from(ranks), groupStarts } };
}

/** Writes what a segment's blocks begin with. */
export function packDirectory(grams: readonly number[], firsts: readonly number[]): Uint8Array {
  const out = new ByteWriter();
  out.number(grams.length);
  let previous = 0;
  grams.forEach((gram, index) => {
    out.number(gram - previous);
    out.number(firsts[index] as number);
    previous = gram;
  });
  return out.take();
}

/** Writes a segment's articles and the ranks of its units. */
export function packUnits({ docs, units: { ranks, groupStarts } }: SegmentUnits): Uint8Array {
  const out = new ByteWriter();
  out.number(docs.length);
  let previous = 0;
  for (let rank = docs.length - 1; rank >= 0; rank -= 1) {
    const doc = docs[rank] as number;
    out.number(doc - previous);
    previous = doc;
  }
  for (let group = 0; group < fieldGroups.length; group += 1) {
    const start = groupStarts[group] as number;
    const end = groupStarts[group + 1] as number;
    out.number(end - start);
    let last = 0;
    for (let unit = start; unit < end; unit += 1) {
      const rank = ranks[unit] as number;
      out.number(rank - last);
      last = rank;
    }
  }
  return out.take();
}

/** Reads a segment from its row. Errors: `IndexDamage`, RangeError. */
export function readSegment(row: SegmentRow): Segment {
  const directory = new ByteReader(unsealed(row.directory, 'the directory of a segment'));
  const count = directory.number();
  const blockGrams = new Float64Array(count);
  const blockFirsts = new Uint32Array(count);
  let gram = 0;
  for (let block = 0; block < count; block += 1) {
    gram += directory.number();
    blockGrams[block] = gram;
    blockFirsts[block] = directory.number();
  }
  const units = readUnits(new ByteReader(unsealed(row.units, 'the units of a segment')));
  return { id: row.id, firstBlock: row.first_block, blockGrams, blockFirsts, ...units };
}

function readUnits(reader: ByteReader): SegmentUnits {
  const docs = new Uint32Array(reader.number());
  let doc = 0;
  for (let rank = docs.length - 1; rank >= 0; rank -= 1) {
    doc += reader.number();
    docs[rank] = doc;
  }
  const ranks: number[] = [];
  const groupStarts = new Uint32Array(fieldGroups.length + 1);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    const length = reader.number();
    let rank = 0;
    for (let index = 0; index < length; index += 1) {
      rank += reader.number();
      ranks.push(rank);
    }
    groupStarts[group + 1] = ranks.length;
  }
  return segmentUnits(docs, { ranks: Uint32Array.from(ranks), groupStarts });
}

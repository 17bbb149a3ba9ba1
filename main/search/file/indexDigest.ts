import { fieldGroups } from '#shared/search/searchFields';
import { namesStretches } from '../postings/grams';
import type { SearchGround } from '../query/searchRun';
import { GramReader } from '../segments/mergeSegments';
import type { Numbering, Segment } from '../segments/segment';

/**
 * What an index holds of articles as they stand, summed up so that it does not matter in which segments: every gram
 * with every stretch of every article that it names, and the state of every article. Two indexes with one digest answer alike.
 */
export type IndexDigest = {
  readonly articles: number;
  readonly postings: number;
  readonly sums: readonly [number, number, number];
};

/** Reads a whole index. Breathes now and then. */
export function* indexDigest(ground: SearchGround): Generator<undefined, IndexDigest> {
  const { index, segments, docs } = ground;
  let postings = 0;
  let [low, high, states] = [0, 0, 0];
  let articles = 0;
  if (index === null) return { articles, postings, sums: [low, high, states] };
  for (const segment of segments) {
    const units = placesOf(segment, segment.units, ground);
    const places = placesOf(segment, segment.places, ground);
    const reader = new GramReader(segment, index.readBlock);
    for (let read = 1; reader.gram !== Number.POSITIVE_INFINITY; read += 1) {
      const { gram } = reader;
      const names = namesStretches(gram) ? units : places;
      for (const number of reader.take()) {
        const name = names[number] as number;
        if (name === 0) continue;
        postings += 1;
        low = (low + mixed(gram >>> 0, name)) >>> 0;
        high = (high + mixed(name ^ 0x5bd1e995, Math.imul(gram >>> 0, 0x27d4eb2f))) >>> 0;
      }
      if (read % 1_000 === 0) yield;
    }
    for (const doc of segment.docs) {
      if (!docs.isLive(doc)) continue;
      const { change, revision, flags } = docs.get(doc);
      articles += 1;
      states = (states + mixed(change, mixed(revision, flags))) >>> 0;
    }
    yield;
  }
  return { articles, postings, sums: [low, high, states] };
}

/** A name for each number that is the same in every index: of which change, which group, which stretch; 0 when it is gone. */
function placesOf({ docs }: Segment, numbering: Numbering, ground: SearchGround): Uint32Array {
  const names = new Uint32Array(numbering.ranks.length);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    const end = numbering.groupStarts[group + 1] as number;
    let ordinal = 0;
    for (let number = numbering.groupStarts[group] as number; number < end; number += 1) {
      const rank = numbering.ranks[number] as number;
      ordinal = numbering.ranks[number - 1] === rank ? ordinal + 1 : 0;
      const doc = docs[rank] as number;
      if (!ground.docs.isLive(doc)) continue;
      names[number] = mixed(ground.docs.get(doc).change, group * 65_536 + ordinal) || 1;
    }
  }
  return names;
}

/** Two numbers as one of 32 bits that tells them apart well. */
function mixed(a: number, b: number): number {
  let value = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

import { foldTable, fullFolding } from '#shared/search/foldTable';
import { fieldGroups } from '#shared/search/searchFields';
import { isBorder, pairGram, singleGram } from './grams';
import type { BlockWriter } from './postingBlocks';
import { type SegmentUnits, segmentUnits } from './segment';
import { type TextRecord, type TextSpan, unitsOf } from './units';

/** An article to be indexed under its number. */
export type NumberedText = { readonly doc: number; readonly text: TextRecord };

/** Keys and the units that they occur in, in the order of units until they are sorted by key. */
type Pairs = { readonly keys: Uint32Array; readonly units: Uint32Array; readonly length: number };

/** Grams written between two breaths. */
const gramsPerBreath = 2_000;

/** Writes the postings of articles in ascending order of their numbers; gives their units. Breathes now and then. */
export function* buildSegment(
  articles: readonly NumberedText[],
  writer: BlockWriter,
): Generator<undefined, SegmentUnits> {
  const newestFirst = [...articles].reverse();
  const ranks: number[] = [];
  const spans: { readonly text: TextRecord; readonly spans: readonly TextSpan[] }[] = [];
  const groupStarts = new Uint32Array(fieldGroups.length + 1);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    newestFirst.forEach(({ text }, rank) => {
      for (const unit of unitsOf(text, group)) {
        ranks.push(rank);
        spans.push({ text, spans: unit });
      }
    });
    groupStarts[group + 1] = ranks.length;
  }
  yield;
  const docs = Uint32Array.from(newestFirst, ({ doc }) => doc);
  const made = segmentUnits(docs, { ranks: Uint32Array.from(ranks), groupStarts });
  const { singles, pairs } = gather(spans, placesOfUnits(made));
  yield;
  yield* write(sortedByHalf(singles, 0), singleGram, writer);
  const byLow = sortedByHalf(pairs, 0);
  yield;
  const byBoth = sortedByHalf(byLow, 16);
  yield;
  yield* write(byBoth, (key) => pairGram(key >>> 16, key & 0xffff), writer);
  return made;
}

/** The place that each unit lies in. */
function placesOfUnits({ units, places }: SegmentUnits): Uint32Array {
  const found = new Uint32Array(units.ranks.length);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    let place = places.groupStarts[group] as number;
    const end = units.groupStarts[group + 1] as number;
    for (let unit = units.groupStarts[group] as number; unit < end; unit += 1) {
      if (places.ranks[place] !== units.ranks[unit]) place += 1;
      found[unit] = place;
    }
  }
  return found;
}

function gather(
  units: readonly { readonly text: TextRecord; readonly spans: readonly TextSpan[] }[],
  places: Uint32Array,
): { readonly singles: Pairs; readonly pairs: Pairs } {
  const table = foldTable(fullFolding);
  const total = units.reduce(
    (sum, unit) => sum + unit.spans.reduce((more, { start, end }) => more + end - start, 0),
    0,
  );
  const singles = { keys: new Uint32Array(total), units: new Uint32Array(total) };
  const pairs = { keys: new Uint32Array(total), units: new Uint32Array(total) };
  let single = 0;
  let pair = 0;
  units.forEach(({ text, spans }, unit) => {
    for (const { start, end } of spans) {
      let previous = 0;
      let follows = false;
      for (let at = start; at < end; at += 1) {
        const folded = table[text.units[at] as number] as number;
        singles.keys[single] = folded;
        singles.units[single] = places[unit] as number;
        single += 1;
        const isWord = !isBorder(folded);
        if (follows && isWord) {
          pairs.keys[pair] = ((previous << 16) | folded) >>> 0;
          pairs.units[pair] = unit;
          pair += 1;
        }
        previous = folded;
        follows = isWord;
      }
    }
  });
  return { singles: { ...singles, length: single }, pairs: { ...pairs, length: pair } };
}

/** Sorts by sixteen bits of the key; what is equal in them keeps its order. */
function sortedByHalf({ keys, units, length }: Pairs, shift: number): Pairs {
  const places = new Uint32Array(65_537);
  for (let index = 0; index < length; index += 1) {
    const half = ((keys[index] as number) >>> shift) & 0xffff;
    places[half + 1] = (places[half + 1] as number) + 1;
  }
  for (let half = 0; half < 65_536; half += 1) {
    places[half + 1] = (places[half + 1] as number) + (places[half] as number);
  }
  const sorted = { keys: new Uint32Array(length), units: new Uint32Array(length), length };
  for (let index = 0; index < length; index += 1) {
    const key = keys[index] as number;
    const half = (key >>> shift) & 0xffff;
    const place = places[half] as number;
    places[half] = place + 1;
    sorted.keys[place] = key;
    sorted.units[place] = units[index] as number;
  }
  return sorted;
}

function* write(
  { keys, units, length }: Pairs,
  gramOf: (key: number) => number,
  writer: BlockWriter,
): Generator<undefined, void> {
  let written = 0;
  for (let start = 0; start < length; ) {
    const key = keys[start] as number;
    // A unit names each gram once: the list is closed up in place.
    let kept = start;
    let end = start + 1;
    for (; end < length && keys[end] === key; end += 1) {
      if (units[end] === units[kept]) continue;
      kept += 1;
      units[kept] = units[end] as number;
    }
    writer.add(gramOf(key), units, start, kept + 1);
    start = end;
    written += 1;
    if (written % gramsPerBreath === 0) yield;
  }
}

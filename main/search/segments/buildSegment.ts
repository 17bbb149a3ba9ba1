import { foldTable, fullFolding } from '#shared/search/foldTable';
import { fieldGroups } from '#shared/search/searchFields';
import { GramPostings } from '../postings/gramPostings';
import { bridgeGram, isMark, pairGram, singleGram } from '../postings/grams';
import type { BlockWriter } from '../postings/postingBlocks';
import { type TextRecord, type TextSpan, unitsOf } from '../texts/units';
import { type SegmentUnits, segmentUnits } from './segment';

/** An article to be indexed under its number. */
export type NumberedText = { readonly doc: number; readonly text: TextRecord };

/** A stretch of a text, with the number of its place. */
type Stretch = { readonly text: TextRecord; readonly spans: readonly TextSpan[] };

/** Writes the postings of articles in ascending order of their numbers; gives their units. Breathes now and then. */
export function* buildSegment(
  articles: readonly NumberedText[],
  writer: BlockWriter,
): Generator<undefined, SegmentUnits> {
  const newestFirst = [...articles].reverse();
  const ranks: number[] = [];
  const stretches: Stretch[] = [];
  const groupStarts = new Uint32Array(fieldGroups.length + 1);
  for (let group = 0; group < fieldGroups.length; group += 1) {
    newestFirst.forEach(({ text }, rank) => {
      for (const spans of unitsOf(text, group)) {
        ranks.push(rank);
        stretches.push({ text, spans });
      }
    });
    groupStarts[group + 1] = ranks.length;
  }
  yield;
  const docs = Uint32Array.from(newestFirst, ({ doc }) => doc);
  const made = segmentUnits(docs, { ranks: Uint32Array.from(ranks), groupStarts });
  const gathered = new GatheredGrams();
  const places = placesOfUnits(made);
  for (const [unit, stretch] of stretches.entries()) {
    gathered.take(stretch, unit, places[unit] as number);
    if (unit % unitsPerBreath === 0) yield;
  }
  yield* gathered.write(writer, made);
  return made;
}

const unitsPerBreath = 256;

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

/** All that is to be found of texts: each kind of gram by itself. */
class GatheredGrams {
  readonly #table = foldTable(fullFolding);
  readonly #singles = new GramPostings();
  readonly #bridges = new GramPostings();
  readonly #marked = new GramPostings();
  readonly #pairs = new GramPostings();

  /** Takes a stretch, whose numbers of its own and of its place are not below those before it. */
  take({ text: { units }, spans }: Stretch, unit: number, place: number): void {
    for (const { start, end } of spans) {
      const folded = units.subarray(start, end).map((raw) => this.#table[raw] as number);
      let follows = false;
      for (let at = 0; at < folded.length; at += 1) {
        const last = folded[at] as number;
        this.#singles.add(last, place);
        const isWord = !isMark(last);
        if (at > 0) {
          const key = (((folded[at - 1] as number) << 16) | last) >>> 0;
          if (isWord && follows) this.#pairs.add(key, unit);
          else this.#marked.add(key, place);
        }
        if (isWord && !follows) {
          const bridge = bridgeGram(folded, at, 0);
          if (bridge !== -1) this.#bridges.add(bridge, place);
        }
        follows = isWord;
      }
    }
  }

  /** Writes all lists in the order of their grams. */
  *write(writer: BlockWriter, { units, places }: SegmentUnits): Generator<undefined, void> {
    writer.boundAt(places.ranks.length);
    this.#singles.sortByHalf(0);
    yield* this.#singles.write(singleGram, writer);
    for (const shift of [0, 16]) this.#bridges.sortByHalf(shift);
    yield* this.#bridges.write((gram) => gram, writer);
    yield* sortWhole(this.#marked);
    yield* this.#marked.write(pairOfKey, writer);
    writer.boundAt(units.ranks.length);
    yield* sortWhole(this.#pairs);
    yield* this.#pairs.write(pairOfKey, writer);
  }
}

function* sortWhole(postings: GramPostings): Generator<undefined, void> {
  yield;
  postings.sortByHalf(0);
  yield;
  postings.sortByHalf(16);
  yield;
}

function pairOfKey(key: number): number {
  return pairGram(key >>> 16, key & 0xffff);
}

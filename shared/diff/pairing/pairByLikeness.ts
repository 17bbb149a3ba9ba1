import { bigramsOf, likenessOf } from '../text/likenessOf';
import type { Unit } from '../tree/unit';
import { canPair, pair } from './pairs';

/** From this share of common pairs of characters on, two texts are taken for one that was rewritten. */
const leastLikeness = 0.5;
/** A pair of characters that stands in more blocks than this says nothing of any of them. */
const mostPostings = 12;

function postingsOf(units: readonly Unit[]): ReadonlyMap<number, readonly Unit[]> {
  const postings = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const bigram of new Set(bigramsOf(unit.text))) {
      const list = postings.get(bigram);
      if (list === undefined) postings.set(bigram, [unit]);
      else if (list.length <= mostPostings) list.push(unit);
    }
  }
  return postings;
}

/** The unit that shares the most pairs of characters with this one, by an index of them. */
function nearest(unit: Unit, postings: ReadonlyMap<number, readonly Unit[]>): Unit | null {
  const shared = new Map<Unit, number>();
  for (const bigram of new Set(bigramsOf(unit.text))) {
    const list = postings.get(bigram) ?? [];
    if (list.length > mostPostings) continue;
    for (const other of list) {
      if (canPair(unit, other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  let best: Unit | null = null;
  for (const [other, count] of shared) {
    if (best === null || count > (shared.get(best) ?? 0)) best = other;
  }
  return best;
}

/** Pairs blocks of text that are alike, the most alike first; in time linear to the texts. */
export function pairByLikeness(first: readonly Unit[], second: readonly Unit[]): void {
  const isOpen = (unit: Unit) => unit.isText && unit.id !== '' && unit.pair === null;
  const open = first.filter(isOpen);
  if (open.length === 0) return;
  const postings = postingsOf(second.filter(isOpen));
  const found = open.flatMap((unit) => {
    const other = nearest(unit, postings);
    if (other === null) return [];
    const likeness = likenessOf(unit.text, other.text);
    return likeness >= leastLikeness ? [{ unit, other, likeness }] : [];
  });
  // Equal likeness keeps the order of the text: sorting is stable.
  for (const { unit, other } of found.sort((one, next) => next.likeness - one.likeness)) {
    pair(unit, other);
  }
}

import type { Segment } from './segment';

/** Segments of about one size that become one: each article is written again once for each time the index grows eightfold. */
const fanIn = 8;
/** Part of a segment's articles that may be gone before it is written again by itself. */
const mostGone = 0.3;
const smallest = 64;

function levelOf({ docs }: Segment): number {
  return Math.floor(Math.log2(Math.max(1, docs.length)) / Math.log2(fanIn));
}

/** Neighbouring segments that are to be merged next, the newest first; none when all is well. */
export function segmentsToMerge(
  newestFirst: readonly Segment[],
  isLive: (doc: number) => boolean,
): readonly Segment[] {
  const levels = newestFirst.map(levelOf);
  for (const level of new Set(levels.toSorted((a, b) => a - b))) {
    const larger = levels.findIndex((other) => other > level);
    const end = larger === -1 ? levels.length : larger;
    // Only their own kind counts: a large segment is not written again for a few small ones.
    const alike = levels.slice(0, end).filter((other) => other === level);
    if (alike.length >= fanIn) return newestFirst.slice(0, end);
  }
  const stale = newestFirst.find(({ docs }) => {
    if (docs.length < smallest) return false;
    const gone = docs.reduce((count, doc) => (isLive(doc) ? count : count + 1), 0);
    return gone > docs.length * mostGone;
  });
  return stale === undefined ? [] : [stale];
}

/** Something that stood at `place` before; `weight` says how much is moved when it is. */
export type Placed = { readonly place: number; readonly weight: number };

/**
 * The heaviest of these that still stand in the order of their places, by their index: what a reader
 * takes for having stayed while the others moved. In n log n, by a Fenwick tree of the best sums so far.
 */
export function keptInOrder(list: readonly Placed[]): ReadonlySet<number> {
  const places = [...list.map(({ place }) => place)].sort((a, b) => a - b);
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]));
  // Each node of the tree names the item that ends the heaviest row among its ranks.
  const tree = new Int32Array(list.length + 1).fill(-1);
  const sums = new Float64Array(list.length);
  const previous = new Int32Array(list.length).fill(-1);
  const sumOf = (index: number) => (index < 0 ? 0 : (sums[index] ?? 0));
  let last = -1;
  list.forEach(({ place, weight }, index) => {
    const rank = rankOf.get(place) ?? 0;
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const found = tree[at] ?? -1;
      if (sumOf(found) > sumOf(best)) best = found;
    }
    previous[index] = best;
    sums[index] = sumOf(best) + weight;
    if (sumOf(index) > sumOf(last)) last = index;
    for (let at = rank; at <= list.length; at += at & -at) {
      if (sumOf(index) > sumOf(tree[at] ?? -1)) tree[at] = index;
    }
  });
  const kept = new Set<number>();
  for (let index = last; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}

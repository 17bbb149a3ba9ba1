/** The order of one container's blocks in the common past and on both sides, those that stay in it. */
export type Orders = {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
};

/** Indexes of a longest rising run of different numbers. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  });
  const rise = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.add(index);
  return rise;
}

/** What a side put where it stands: what is new in this container there, and what no longer keeps to the old order. */
function placedBy(side: readonly string[], base: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((id, index) => [id, index]));
  const known = side.filter((id) => places.has(id));
  const kept = longestRise(known.map((id) => places.get(id) ?? 0));
  const still = new Set(known.filter((_, index) => kept.has(index)));
  return new Set(side.filter((id) => !still.has(id)));
}

/** What a side put after each block that nobody moved; after '' what it put first. */
function placements(
  side: readonly string[],
  isSpine: (id: string) => boolean,
  placed: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let after = '';
  for (const id of side) {
    if (isSpine(id)) after = id;
    else if (placed.has(id)) found.set(after, [...(found.get(after) ?? []), id]);
  }
  return found;
}

/**
 * Two runs put into the same gap, each in its order. Which of them is taken as the first hangs on their names
 * alone, so that both sides find the same.
 */
function inOneGap(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = one.join() <= other.join() ? [one, other] : [other, one];
  const run = [...first];
  second.forEach((id, index) => {
    if (run.includes(id)) return;
    const before = second.slice(0, index).findLast((earlier) => run.includes(earlier));
    const next = second.slice(index + 1).find((later) => run.includes(later));
    if (before !== undefined) run.splice(run.indexOf(before) + 1, 0, id);
    else if (next !== undefined) run.splice(run.indexOf(next), 0, id);
    else run.push(id);
  });
  return run;
}

/** An order that both sides agree to, or the blocks that both put somewhere else. */
export type MergedOrder = { readonly order: readonly string[]; readonly torn: readonly string[] };

/**
 * Merges the order of a container's blocks: what neither side moved keeps its order, everything else
 * stands after what the side that put it there has before it. What both put into one gap stands side by
 * side. A block that both moved, to different places, is `torn` and stands where ours has it unless
 * `settled` says theirs. Apart from that both sides count the same: exchanged, they give the same order.
 */
export function mergeChildren(
  { base, ours, theirs }: Orders,
  settled: (id: string) => 'ours' | 'theirs' | null = () => null,
): MergedOrder {
  const byOurs = placedBy(ours, base);
  const byTheirs = placedBy(theirs, base);
  const isPlaced = (id: string) => byOurs.has(id) || byTheirs.has(id);
  const spine = base.filter((id) => !isPlaced(id));
  const onSpine = new Set(spine);
  const isSpine = (id: string) => onSpine.has(id);
  const fromOurs = placements(ours, isSpine, byOurs);
  const fromTheirs = placements(theirs, isSpine, byTheirs);
  const torn = tornBetween(fromOurs, fromTheirs);
  const dropped = (id: string, side: 'ours' | 'theirs') =>
    torn.has(id) && (settled(id) ?? 'ours') !== side;
  const order = ['', ...spine].flatMap((after) => {
    const ourRun = (fromOurs.get(after) ?? []).filter((id) => !dropped(id, 'ours'));
    const theirRun = (fromTheirs.get(after) ?? []).filter((id) => !dropped(id, 'theirs'));
    const run = inOneGap(ourRun, theirRun);
    return after === '' ? run : [after, ...run];
  });
  return { order, torn: [...torn].filter((id) => settled(id) === null) };
}

/** The blocks that both sides put after different ones. */
function tornBetween(
  ours: ReadonlyMap<string, readonly string[]>,
  theirs: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const places = new Map(
    [...ours].flatMap(([after, ids]) => ids.map((id) => [id, after] as const)),
  );
  const torn = new Set<string>();
  for (const [after, ids] of theirs) {
    for (const id of ids) {
      const other = places.get(id);
      if (other !== undefined && other !== after) torn.add(id);
    }
  }
  return torn;
}

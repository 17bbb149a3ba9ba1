/** What stands at from–to of one list in place of from–to of another; between edits both are the same. */
export type Edit = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

type Side = { readonly tokens: Int32Array; readonly from: number; readonly to: number };

/** Numbers for tokens, equal for equal ones, so that they compare at once. */
export function numberTokens(...lists: readonly (readonly string[])[]): readonly Int32Array[] {
  const known = new Map<string, number>();
  return lists.map((list) =>
    Int32Array.from(list, (token) => {
      const found = known.get(token);
      if (found !== undefined) return found;
      known.set(token, known.size);
      return known.size - 1;
    }),
  );
}

function walk(a: Side, b: Side, mostEdits: number): readonly Int32Array[] | null {
  const [sizeA, sizeB] = [a.to - a.from, b.to - b.from];
  const most = Math.min(mostEdits, sizeA + sizeB);
  const middle = most + 1;
  const reached = new Int32Array(2 * middle + 1).fill(-1);
  reached[middle + 1] = 0;
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(reached.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = reached[middle + diagonal - 1] ?? -1;
      const above = reached[middle + diagonal + 1] ?? -1;
      const isDown = diagonal === -edits || (diagonal !== edits && left < above);
      let x = isDown ? above : left + 1;
      let y = x - diagonal;
      while (x < sizeA && y < sizeB && a.tokens[a.from + x] === b.tokens[b.from + y]) {
        x += 1;
        y += 1;
      }
      reached[middle + diagonal] = x;
      if (x >= sizeA && y >= sizeB) return trail;
    }
  }
  return null;
}

function readBack(a: Side, b: Side, trail: readonly Int32Array[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [a.to - a.from, b.to - b.from];
  const add = (fromX: number, fromY: number, toX: number, toY: number) => {
    const last = edits.at(-1);
    const joins = last !== undefined && last.fromA === a.from + toX && last.fromB === b.from + toY;
    if (joins) edits.pop();
    edits.push({
      fromA: a.from + fromX,
      fromB: b.from + fromY,
      toA: joins ? last.toA : a.from + toX,
      toB: joins ? last.toB : b.from + toY,
    });
  };
  for (let step = trail.length - 1; step > 0; step -= 1) {
    const before = trail[step] ?? new Int32Array();
    // The slice of a step holds its diagonals from -step - 1 on.
    const at = (diagonal: number) => before[diagonal + step + 1] ?? -1;
    const diagonal = x - y;
    const isDown = diagonal === -step || (diagonal !== step && at(diagonal - 1) < at(diagonal + 1));
    const fromDiagonal = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = at(fromDiagonal);
    const fromY = fromX - fromDiagonal;
    const [toX, toY] = isDown ? [fromX, fromY + 1] : [fromX + 1, fromY];
    add(fromX, fromY, toX, toY);
    [x, y] = [fromX, fromY];
  }
  return edits.reverse();
}

/**
 * The fewest edits between two lists of tokens, in order: E. Myers, An O(ND) Difference Algorithm (1986).
 * More than `mostEdits` insertions and deletions come as one edit of the whole, so that the time is bounded.
 */
export function findEdits(a: Int32Array, b: Int32Array, mostEdits: number): readonly Edit[] {
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) start += 1;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA === start && endB === start) return [];
  const whole = { fromA: start, toA: endA, fromB: start, toB: endB };
  if (endA === start || endB === start) return [whole];
  const sideA = { tokens: a, from: start, to: endA };
  const sideB = { tokens: b, from: start, to: endB };
  const trail = walk(sideA, sideB, mostEdits);
  return trail === null ? [whole] : readBack(sideA, sideB, trail);
}

// A gram is what a list is kept under: a number for a short stretch of folded UTF-16 units. Those whose lists name
// places, which are whole groups of an article, come first: single units, bridges, pairs with a mark. Pairs of
// other units come after them and name stretches.

/** Below it are single units. */
const firstBridge = 65_536;
/** Bridges share lists: each is in one of this many. */
const bridges = 4_096;
const firstMarkedPair = firstBridge + bridges;
const allPairs = 65_536 * 65_536;
const firstPair = firstMarkedPair + allPairs;
/** The longest run of marks that is bridged. */
const longestRun = 6;

export function singleGram(unit: number): number {
  return unit;
}

/** Two units that follow each other. */
export function pairGram(first: number, second: number): number {
  const pair = first * 65_536 + second;
  return pair + (isMark(first) || isMark(second) ? firstMarkedPair : firstPair);
}

/** Whether the list of a gram names stretches, not places. */
export function namesStretches(gram: number): boolean {
  return gram >= firstPair;
}

const marks = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  /[\p{P}\p{S}\p{Z}\p{Cc}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a unit is a mark, a sign or white space: they are part of a fifth of all pairs, and tell little. */
export function isMark(unit: number): boolean {
  return marks[unit] === 1;
}

/**
 * The bridge that ends at `at`: a unit, a short run of marks, the unit after it. Marks are in so many articles that
 * pairs with them leave too much to be tried; what stands on both sides of one is rare. -1 when none ends there.
 */
export function bridgeGram(units: ArrayLike<number>, at: number, from: number): number {
  if (isMark(units[at] as number)) return -1;
  let start = at - 1;
  while (start > from && at - start <= longestRun && isMark(units[start] as number)) start -= 1;
  if (at - start < 2 || start < from || isMark(units[start] as number)) return -1;
  let name = 0;
  for (let place = start; place <= at; place += 1) {
    name = Math.imul(name ^ (units[place] as number), 0x9e3779b1);
    name ^= name >>> 15;
  }
  return firstBridge + ((name >>> 0) % bridges);
}

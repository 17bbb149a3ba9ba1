import { areAlike } from '../text/likenessOf';
import { type Unit, unitsIn } from '../tree/unit';
import { pairByLikeness } from './pairByLikeness';
import { pairParents } from './pairParents';
import { pairParts } from './pairParts';
import { canPair, pair } from './pairs';

/** Under this likeness a block with the same id was written anew; its old words may stand elsewhere. */
const rewrittenLikeness = 0.25;
/** A text of fewer characters says too little to be known again by itself. */
const knownLength = 6;

function oneEach(units: readonly Unit[], keyOf: (unit: Unit) => string): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit | null>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key !== '') found.set(key, found.has(key) ? null : unit);
  }
  return new Map([...found].flatMap(([key, unit]) => (unit === null ? [] : [[key, unit]])));
}

type Sides = { readonly first: readonly Unit[]; readonly second: readonly Unit[] };

function pairByKey(
  { first, second }: Sides,
  keyOf: (unit: Unit) => string,
  test: (a: Unit, b: Unit) => boolean,
): void {
  const others = oneEach(second, keyOf);
  for (const [key, unit] of oneEach(first, keyOf)) {
    const other = others.get(key);
    if (other !== undefined && canPair(unit, other) && test(unit, other)) pair(unit, other);
  }
}

function isNotRewritten(a: Unit, b: Unit): boolean {
  return !a.isText || areAlike(a.text, b.text, rewrittenLikeness);
}

/**
 * Finds for each node of a document its counterpart in another: by its stable id, by its text, by
 * likeness, then by what stands inside and around it.
 */
export function pairUnits(a: Unit, b: Unit): void {
  const sides = { first: unitsIn(a), second: unitsIn(b) };
  pair(a, b);
  const idOf = (unit: Unit) => unit.id;
  pairByKey(sides, idOf, isNotRewritten);
  const openText = ({ id, text, pair: found }: Unit) =>
    found === null && id !== '' && text.length >= knownLength ? text : '';
  pairByKey(sides, openText, () => true);
  pairByLikeness(sides.first, sides.second);
  pairByKey(sides, idOf, () => true);
  pairParents(sides.first);
  pairParts(a);
}

import type { Folding } from '#shared/domain/foundArticle';
import { lowerUnit, narrowUnit } from '#shared/editor/search/foldText';
import { simplifiedUnits, traditionalUnits } from './simplifiedForms';

/** Sees no difference of Ａ from A, A from a, 體 from 体. */
export const fullFolding: Folding = { width: true, letterCase: true, variants: true };

const tables = new Map<string, Uint16Array>();

/**
 * What each UTF-16 unit is compared as. One unit stays one unit, so that a place in the folded text is
 * the place in the text itself; what would change the length is left as it is.
 */
export function foldTable({ width, letterCase, variants }: Folding): Uint16Array {
  const key = `${width} ${letterCase} ${variants}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const simplified = variants ? simplifiedForms() : new Map<string, string>();
  const table = Uint16Array.from({ length: 65_536 }, (_, code) => {
    const unit = String.fromCharCode(code);
    const narrow = width ? narrowUnit(unit) : unit;
    const lower = letterCase ? lowerUnit(narrow) : narrow;
    return (simplified.get(lower) ?? lower).charCodeAt(0);
  });
  tables.set(key, table);
  return table;
}

type Inverse = ReadonlyMap<number, readonly number[]>;
const inverses = new WeakMap<Uint16Array, Inverse>();

/** The units that a table folds to one. */
export function unitsFoldedTo(table: Uint16Array, folded: number): readonly number[] {
  const known = inverses.get(table) ?? inverseOf(table);
  inverses.set(table, known);
  const others = known.get(folded) ?? [];
  return table[folded] === folded ? [folded, ...others] : others;
}

/** By what they are folded to, the units that are not compared as themselves. */
function inverseOf(table: Uint16Array): Inverse {
  const inverse = new Map<number, number[]>();
  for (const [unit, folded] of table.entries()) {
    if (unit === folded) continue;
    const units = inverse.get(folded);
    if (units === undefined) inverse.set(folded, [unit]);
    else units.push(unit);
  }
  return inverse;
}

function simplifiedForms(): Map<string, string> {
  return new Map([...traditionalUnits].map((unit, index) => [unit, simplifiedUnits.charAt(index)]));
}

/** A text as units folded by a table. */
export function foldedUnits(text: string, table: Uint16Array): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    units[index] = table[text.charCodeAt(index)] as number;
  }
  return units;
}

/** The first place from `from` on where a text reads as the folded needle, or -1. An empty needle is nowhere. */
export function indexOfFolded(
  text: string,
  needle: Uint16Array,
  { table, from = 0 }: { readonly table: Uint16Array; readonly from?: number },
): number {
  const first = needle[0];
  const last = text.length - needle.length;
  for (let at = from; at <= last; at += 1) {
    if (table[text.charCodeAt(at)] !== first) continue;
    let length = 1;
    while (length < needle.length && table[text.charCodeAt(at + length)] === needle[length]) {
      length += 1;
    }
    if (length === needle.length) return at;
  }
  return -1;
}

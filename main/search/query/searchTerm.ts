import type { Folding } from '#shared/domain/foundArticle';
import { foldedUnits, foldTable, fullFolding } from '#shared/search/foldTable';
import { fieldGroups, groupOf, type SearchField, searchFields } from '#shared/search/searchFields';
import { bridgeGram, namesStretches, pairGram, singleGram } from '../postings/grams';
import { groupCodes } from '../texts/units';
import { spellingsOf } from './spellings';

/** A text that is looked for, ready to be found in the index and tried against a text. */
export type SearchTerm = {
  readonly units: Uint16Array;
  readonly table: Uint16Array;
  /** Bytes of which a stored article that holds it has some; null where that cannot be said. */
  readonly spellings: readonly Buffer[] | null;
  /** Lists that all name the stretches where the text may be. */
  readonly stretchGrams: readonly number[];
  /** Lists that all name the places where it may be. */
  readonly placeGrams: readonly number[];
  /** What the lists name is a hit by itself, and need not be tried. */
  readonly isExact: boolean;
  /** By group, whether it may be there. */
  readonly groups: readonly boolean[];
  /** The code of the one field it may be in; null for any. */
  readonly field: number | null;
};

/** Makes a text ready, compared as `folding` says. */
export function searchTerm(text: string, field: SearchField | null, folding: Folding): SearchTerm {
  const table = foldTable(folding);
  const fullTable = foldTable(fullFolding);
  const full = foldedUnits(text, fullTable);
  const grams = gramsOf(full);
  const code = field === null ? null : searchFields.indexOf(field);
  const units = foldedUnits(text, table);
  return {
    units,
    table,
    spellings: spellingsOf(units, table),
    stretchGrams: grams.filter(namesStretches),
    placeGrams: grams.filter((gram) => !namesStretches(gram)),
    isExact: text.length <= 2 && table === fullTable && isWholeGroup(code),
    groups: fieldGroups.map((group) => field === null || groupOf(field) === group),
    field: code,
  };
}

/** What the lists of a text's article are kept under: its pairs and bridges, or its one unit. */
function gramsOf(units: Uint16Array): readonly number[] {
  if (units.length === 1) return [singleGram(units[0] as number)];
  const grams = new Set<number>();
  for (let at = 1; at < units.length; at += 1) {
    grams.add(pairGram(units[at - 1] as number, units[at] as number));
    const bridge = bridgeGram(units, at, 0);
    if (bridge !== -1) grams.add(bridge);
  }
  return [...grams];
}

/** Whether a group holds nothing but this field. */
function isWholeGroup(field: number | null): boolean {
  if (field === null) return true;
  return groupCodes.filter((group) => group === groupCodes[field]).length === 1;
}

/** Whether units from `start` to `end` hold a term. */
export function holdsTerm(
  units: Uint16Array,
  { start, end }: { readonly start: number; readonly end: number },
  { units: needle, table }: SearchTerm,
): boolean {
  const first = needle[0];
  const last = end - needle.length;
  for (let at = start; at <= last; at += 1) {
    if (table[units[at] as number] !== first) continue;
    let length = 1;
    while (length < needle.length && table[units[at + length] as number] === needle[length]) {
      length += 1;
    }
    if (length === needle.length) return true;
  }
  return false;
}

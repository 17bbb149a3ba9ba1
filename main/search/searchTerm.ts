import type { Folding } from '#shared/domain/foundArticle';
import { foldedUnits, foldTable, fullFolding } from '#shared/search/foldTable';
import { fieldGroups, groupOf, type SearchField, searchFields } from '#shared/search/searchFields';
import { isBorder, isPair, pairGram, singleGram } from './grams';
import { groupCodes } from './units';

/** A text that is looked for, ready to be found in the index and tried against a text. */
export type SearchTerm = {
  readonly units: Uint16Array;
  readonly table: Uint16Array;
  /** Lists that all name where the text may be: of pairs, or of single units where it has no pair. */
  readonly grams: readonly number[];
  readonly usesPairs: boolean;
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
  const pairs = new Set<number>();
  for (let at = 1; at < full.length; at += 1) {
    const [first, second] = [full[at - 1] as number, full[at] as number];
    if (!isBorder(first) && !isBorder(second)) pairs.add(pairGram(first, second));
  }
  const grams = pairs.size > 0 ? [...pairs] : [...new Set(full)].map(singleGram);
  const code = field === null ? null : searchFields.indexOf(field);
  const usesPairs = grams.some(isPair);
  return {
    units: foldedUnits(text, table),
    table,
    grams,
    usesPairs,
    isExact: text.length === (usesPairs ? 2 : 1) && table === fullTable && isWholeGroup(code),
    groups: fieldGroups.map((group) => field === null || groupOf(field) === group),
    field: code,
  };
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

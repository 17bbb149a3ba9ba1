import type { SearchQuery } from './searchQuery';

/** A text as it is compared, with the way back to the places of the text itself. */
export type FoldedText = {
  readonly text: string;
  /** The place in the text itself of a place in the folded one. */
  readonly placeOf: (index: number) => number;
};

type Folding = Pick<SearchQuery, 'matchCase' | 'anyWidth' | 'anySpace'>;

// Marks whose half-width form stands outside the block of full-width forms.
const otherWidths: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u3002': '.',
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u3010': '[',
  '\u3011': ']',
};

/** The half-width form of a full-width unit. */
export function narrowUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return otherWidths[unit] ?? unit;
}

/** Lower case where that keeps the length, so that places stay what they are. */
export function lowerUnit(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === unit.length ? small : unit;
}

function foldUnit(unit: string, { matchCase, anyWidth }: Folding): string {
  const width = anyWidth ? narrowUnit(unit) : unit;
  return matchCase ? width : lowerUnit(width);
}

/** Makes a text ready to be compared: one case, one width, no spaces, as the query asks. */
export function foldText(text: string, folding: Folding): FoldedText {
  const units: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (folding.anySpace && /\s/u.test(unit)) continue;
    units.push(foldUnit(unit, folding));
    if (folding.anySpace) places.push(index);
  }
  return {
    text: units.join(''),
    placeOf: folding.anySpace ? (index) => places[index] ?? text.length : (index) => index,
  };
}

// A gram is one UTF-16 unit of folded text or two that follow each other, as the number that its list is kept under.

/** Below it are single units, whose lists name places; from it on pairs, whose lists name units. */
const firstPair = 65_536;

export function singleGram(unit: number): number {
  return unit;
}

export function pairGram(first: number, second: number): number {
  return first * 65_536 + second + firstPair;
}

export function isPair(gram: number): boolean {
  return gram >= firstPair;
}

const borders = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  /[\p{P}\p{S}\p{Z}\p{Cc}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * Whether pairs with this unit are left out of the index: marks, signs and white space. They are a fifth of all
 * pairs and tell little; what is looked for with one is found by the pairs beside it and tried against the text.
 */
export function isBorder(unit: number): boolean {
  return borders[unit] === 1;
}

import { unitsFoldedTo } from '#shared/search/foldTable';

/** Ways of writing that are looked for one by one. */
const most = 8;

// Quotation marks, backslashes, control characters and halves of pairs are not written as themselves in JSON.
const isWrittenOtherwise = (unit: number) =>
  unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff);

/**
 * The longest stretch of a folded text that can be written in a few ways only, in all of them, as UTF-8: whoever holds
 * the text as JSON writes it holds one of them. Null when no stretch is of the kind.
 */
export function spellingsOf(units: Uint16Array, table: Uint16Array): readonly Buffer[] | null {
  const ways = Array.from(units, (unit) => unitsFoldedTo(table, unit));
  const stretch = longestStretch(ways);
  if (stretch.length === 0) return null;
  let texts = [''];
  for (const alternatives of stretch) {
    texts = texts.flatMap((text) => alternatives.map((unit) => text + String.fromCharCode(unit)));
  }
  return texts.map((text) => Buffer.from(text));
}

function longestStretch(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let best: readonly (readonly number[])[] = [];
  for (let start = 0; start < ways.length; start += 1) {
    let count = 1;
    let end = start;
    for (; end < ways.length; end += 1) {
      const alternatives = ways[end] ?? [];
      count *= alternatives.length;
      if (count > most || alternatives.some(isWrittenOtherwise)) break;
    }
    if (end - start > best.length) best = ways.slice(start, end);
  }
  return best;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Folding } from '#shared/domain/foundArticle';
import { foldedUnits, foldTable, fullFolding, indexOfFolded } from '#shared/search/foldTable';

const none: Folding = { width: false, letterCase: false, variants: false };
const foldings = [true, false].flatMap((width) =>
  [true, false].flatMap((letterCase) =>
    [true, false].map((variants) => ({ width, letterCase, variants })),
  ),
);
const read = (text: string, folding: Folding) =>
  String.fromCharCode(...foldedUnits(text, foldTable(folding)));

test.each([
  ['ＡＢ１２', fullFolding, 'ab12'],
  ['體育臺灣', fullFolding, '体育台湾'],
  ['Ａ體', { ...none, width: true }, 'A體'],
  ['Aａ', { ...none, letterCase: true }, 'aａ'],
  ['Ａ體', { ...none, variants: true }, 'Ａ体'],
  ['İß😀\ud83d', fullFolding, 'İß😀\ud83d'],
])('%s is compared as folded', (text, folding, folded) => {
  expect(read(text, folding)).toBe(folded);
});

test('the full folding sees no difference that a lesser one does not see', () => {
  const full = foldTable(fullFolding);
  for (const folding of foldings) {
    const table = foldTable(folding);
    const differ = Array.from({ length: 65_536 }, (_, code) => code).filter(
      (code) =>
        full[table[code] as number] !== full[code] || table[table[code] as number] !== table[code],
    );
    expect(differ).toEqual([]);
  }
});

test('a folded text is found where the folded strings meet', () => {
  const letters = fc.array(fc.constantFrom('a', 'A', 'ａ', '體', '体', '。', '\ud83d', '\ude00'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(...foldings), (hay, needle, folding) => {
      const table = foldTable(folding);
      const text = hay.join('');
      const units = foldedUnits(needle.join(''), table);
      const place =
        needle.length === 0 ? -1 : read(text, folding).indexOf(String.fromCharCode(...units));
      expect(indexOfFolded(text, units, { table })).toBe(place);
    }),
    { numRuns: 2_000 },
  );
});

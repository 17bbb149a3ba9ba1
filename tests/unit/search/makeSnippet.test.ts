import { expect, test } from 'vitest';
import { foldedUnits, foldTable, fullFolding } from '#shared/search/foldTable';
import { makeSnippet } from '#shared/search/makeSnippet';
import type { SearchField, SearchString } from '#shared/search/searchFields';

const table = foldTable(fullFolding);
const needle = (text: string, field: SearchField | null = null) => ({
  units: foldedUnits(text, table),
  field,
});
const strings: readonly SearchString[] = [
  { field: 'headline', text: '榆溪河道清淤' },
  { field: 'body', text: '五月以来，榆溪河道清淤，體育中心也在其中。' },
];
const shown = (...needles: ReturnType<typeof needle>[]) => {
  const snippet = makeSnippet(strings, needles, table);
  const words = snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end));
  return { field: snippet?.field, words };
};

test('the headline comes before the body, and where most is found before both', () => {
  expect(shown(needle('河道'))).toEqual({ field: 'headline', words: ['河道'] });
  expect(shown(needle('河道'), needle('体育'))).toEqual({ field: 'body', words: ['河道', '體育'] });
  expect(shown(needle('河道', 'body'))).toEqual({ field: 'body', words: ['河道'] });
});

test('marks that touch or overlap are one', () => {
  expect(shown(needle('河道'), needle('道清'), needle('淤')).words).toEqual(['河道清淤']);
});

test('a long text is cut around the hit, never within a pair, with marks in their places', () => {
  const long = `${'😀'.repeat(60)}河道${'，'.repeat(100)}`;
  const snippet = makeSnippet([{ field: 'body', text: long }], [needle('河道')], table);
  expect(snippet?.text).toMatch(/^…(?:😀){8}河道，+…$/u);
  expect(snippet?.marks).toEqual([{ start: 17, end: 19 }]);
});

test('where nothing was looked for in the text its beginning is shown', () => {
  expect(makeSnippet(strings, [], table)).toMatchObject({ field: 'body', marks: [] });
  expect(makeSnippet([], [], table)).toBeNull();
});

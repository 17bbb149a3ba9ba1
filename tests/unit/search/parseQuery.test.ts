import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '#shared/search/parseQuery';
import { printQuery } from '#shared/search/printQuery';
import { searchFields } from '#shared/search/searchFields';
import { joinQueries, type SearchFilter, type SearchQuery } from '#shared/search/searchQuery';

const text = (words: string, field: null | (typeof searchFields)[number] = null): SearchQuery => ({
  kind: 'text',
  text: words,
  field,
});
const filter = (value: SearchFilter): SearchQuery => ({ kind: 'filter', filter: value });
const and = (...parts: SearchQuery[]): SearchQuery => ({ kind: 'and', parts });
const or = (...parts: SearchQuery[]): SearchQuery => ({ kind: 'or', parts });
const not = (part: SearchQuery): SearchQuery => ({ kind: 'not', part });
const day = (from: string | null, to: string | null) =>
  filter({ kind: 'date', date: 'published', from, to });

describe('what a query means', () => {
  const cases: readonly (readonly [string, SearchQuery | null])[] = [
    ['', null],
    ['  　 ', null],
    ['河道', text('河道')],
    ['河道 清淤', and(text('河道'), text('清淤'))],
    ['河道　清淤', and(text('河道'), text('清淤'))],
    ['“河道 清淤”', text('河道 清淤')],
    ['"河道 清淤"', text('河道 清淤')],
    ['"say ""hi"""', text('say "hi"')],
    ['“河道', text('河道')],
    ['河道 OR 水库', or(text('河道'), text('水库'))],
    ['河道 或 水库 清淤', or(text('河道'), and(text('水库'), text('清淤')))],
    ['河道 与 水库', and(text('河道'), text('水库'))],
    ['河道 -水库', and(text('河道'), not(text('水库')))],
    ['河道 NOT 水库', and(text('河道'), not(text('水库')))],
    ['非 水库', not(text('水库'))],
    ['(河道 OR 水库) 清淤', and(or(text('河道'), text('水库')), text('清淤'))],
    ['（河道 或 水库）-清淤', and(or(text('河道'), text('水库')), not(text('清淤')))],
    ['或', text('或')],
    ['河道 或', and(text('河道'), text('或'))],
    ['-', text('-')],
    ['8:30', text('8:30')],
    ['A(B)', text('A(B)')],
    ['标题:河道', text('河道', 'headline')],
    ['标题：“河道 清淤”', text('河道 清淤', 'headline')],
    ['记者:林若溪', text('林若溪', 'bylines')],
    ['状态:草稿', filter({ kind: 'status', name: 'draft' })],
    ['状态:一审', filter({ kind: 'status', name: 'firstReview' })],
    ['status:exported', filter({ kind: 'status', name: 'exported' })],
    ['有:图片', filter({ kind: 'has', thing: 'picture' })],
    ['有:相同段落', filter({ kind: 'has', thing: 'likeness' })],
    ['有:雷同', filter({ kind: 'has', thing: 'likeness' })],
    ['has:reuse', filter({ kind: 'has', thing: 'likeness' })],
    ['标签:防汛', filter({ kind: 'tag', name: '防汛' })],
    ['刊发:2011', day('2011-01-01', '2011-12-31')],
    ['刊发:2012年2月', day('2012-02-01', '2012-02-29')],
    ['刊发:2011-06..2011-07', day('2011-06-01', '2011-07-31')],
    ['刊发:2011-06-03..', day('2011-06-03', null)],
    ['刊发:..2011-6-3', day(null, '2011-06-03')],
  ];
  test.each(cases)('%s', (query, meaning) => {
    expect(parseQuery(query)).toEqual({ query: meaning, problems: [] });
  });
});

describe('what is not understood is told, and the rest holds', () => {
  test.each([
    ['时间:下午', text('时间:下午'), { kind: 'unknownFilter', text: '时间' }],
    ['河道 状态:飞了', text('河道'), { kind: 'unknownStatus', text: '飞了' }],
    ['河道 刊发:2011-13', text('河道'), { kind: 'badDate', text: '2011-13' }],
    ['河道 有:翅膀', text('河道'), { kind: 'unknownThing', text: '翅膀' }],
    ['河道 标题:', text('河道'), { kind: 'emptyFilter', text: '标题' }],
    ['(河道', text('河道'), { kind: 'unclosedBracket', text: '(' }],
  ] as const)('%s', (query, meaning, problem) => {
    expect(parseQuery(query)).toEqual({ query: meaning, problems: [problem] });
  });

  test('an address is no filter', () => {
    expect(parseQuery('http://a.example/b')).toEqual({
      query: text('http://a.example/b'),
      problems: [],
    });
  });
});

describe('any text and any query', () => {
  const bits = [
    '"',
    '“',
    '”',
    '(',
    '（',
    ')',
    '-',
    ':',
    '：',
    ' ',
    '或',
    'NOT',
    '标题',
    '刊发:',
    '2011..',
    '河',
    'a',
    '\ud83d',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join('')),
  );
  const words = fc
    .oneof(anyText, fc.constantFrom('AND', '或', '林若溪'))
    .filter((word) => word !== '');
  const leaf = fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      text: words,
      field: fc.option(fc.constantFrom(...searchFields)),
    }),
    fc.constantFrom<SearchQuery>(
      day('2011-06-03', '2011-06-03'),
      day('2011-06-01', null),
      day('2011-01-01', '2011-12-31'),
      filter({ kind: 'has', thing: 'comment' }),
      filter({ kind: 'status', name: 'draft' }),
    ),
    words.map((name) => filter({ kind: 'folder', name })),
  );
  const queries = fc.letrec<{ query: SearchQuery }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      tie('query').map(not),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('query'), { minLength: 2, maxLength: 4 }),
        )
        .map(([kind, parts]) => joinQueries(kind, parts) as SearchQuery),
    ),
  })).query;

  test('every text is read without an error', () => {
    fc.assert(
      fc.property(anyText, (query) => parseQuery(query).problems.length >= 0),
      {
        numRuns: 5_000,
      },
    );
  });

  test('a printed query is read as the same query', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQuery(printQuery(query))).toEqual({ query, problems: [] });
      }),
      { numRuns: 3_000 },
    );
  });

  test('what was read of any text, printed, is read the same', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const read = parseQuery(query).query;
        expect(parseQuery(printQuery(read))).toEqual({ query: read, problems: [] });
      }),
      { numRuns: 3_000 },
    );
  });
});

import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandReplacement } from '#shared/editor/search/expandReplacement';
import { finderOf } from '#shared/editor/search/findInText';
import { patternProblem } from '#shared/editor/search/patternProblem';
import { replaceHits } from '#shared/editor/search/replaceHits';
import { emptyQuery, type SearchQuery } from '#shared/editor/search/searchQuery';
import { blocksIn, hitsIn, type SearchScope, textOf } from '#shared/editor/search/searchScope';
import {
  article,
  bold,
  box,
  bullets,
  cell,
  deleted,
  figure,
  headline,
  inserted,
  item,
  lead,
  p,
  positionOf,
  section,
  stateOf,
  table,
} from '../../support/documentBuilder';

const words = (text: string, options: Partial<SearchQuery> = {}): SearchQuery => ({
  ...emptyQuery,
  text,
  ...options,
});
const pattern = (text: string, options: Partial<SearchQuery> = {}) =>
  words(text, { isPattern: true, ...options });
const found = (text: string, query: SearchQuery) =>
  finderOf(query)(text).map(({ from, to }) => text.slice(from, to));
const all: SearchScope = { kind: 'article' };
const hitsOf = (document: Node, query: SearchQuery, scope: SearchScope = all) =>
  hitsIn(document, scope, (block) => finderOf(query)(textOf(block)));

describe('plain words are found', () => {
  test.each([
    ['榕川的榕川人', words('榕川'), ['榕川', '榕川']],
    ['水水水', words('水水'), ['水水']],
    ['没有', words(''), []],
    ['AI与ai', words('ai'), ['AI', 'ai']],
    ['AI与ai', words('ai', { matchCase: true }), ['ai']],
    ['（新）(新)', words('(新)'), ['（新）', '(新)']],
    ['（新）(新)', words('(新)', { anyWidth: false }), ['(新)']],
    ['２０２６年', words('2026'), ['２０２６']],
    ['好，好,好。', words('好,'), ['好，', '好,']],
    ['“水”', words('"水"'), ['“水”']],
    ['林  一、林一', words('林一', { anySpace: true }), ['林  一', '林一']],
    ['林一说', words('林 一', { anySpace: true }), ['林一']],
    ['林 一', words('林一'), []],
    ['A B', words('b', { anySpace: true }), ['B']],
    ['main 用AI写 AI', words('ai', { wholeWord: true }), ['AI', 'AI']],
    ['5G与5GHz', words('5g', { wholeWord: true }), ['5G']],
    ['𠮷田𠮷', words('𠮷'), ['𠮷', '𠮷']],
    ['İi', words('i'), ['i']],
    ['a.b', words('.'), ['.']],
  ])('%j by %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });
});

describe('patterns are found', () => {
  test.each([
    ['12亿元和3亿元', pattern('\\d+亿元'), ['12亿元', '3亿元']],
    ['A1 a2', pattern('a\\d'), ['A1', 'a2']],
    ['A1 a2', pattern('a\\d', { matchCase: true }), ['a2']],
    ['𠮷田', pattern('^.'), ['𠮷']],
    ['甲乙', pattern('x*'), ['', '', '']],
    ['xx甲x', pattern('x*'), ['xx', '', 'x', '']],
    ['甲乙', pattern('$'), ['']],
    ['', pattern('^'), ['']],
    ['甲AI乙 main', pattern('ai', { wholeWord: true }), ['AI']],
    ['水渠', pattern('\\p{Script=Han}'), ['水', '渠']],
  ])('%j by %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });
});

describe('a pattern that is none says where', () => {
  test.each([
    ['(\\d+亿', 'openGroup', 1],
    ['甲(乙(丙)', 'openGroup', 2],
    ['(?<n>甲', 'openGroup', 1],
    ['甲)', 'closedGroup', 2],
    ['甲[乙', 'openClass', 2],
    ['*甲', 'nothingToRepeat', 1],
    ['甲|+', 'nothingToRepeat', 3],
    ['(?:?)', 'nothingToRepeat', 4],
    ['甲**', 'nothingToRepeat', 3],
    ['甲\\', 'lastSlash', 2],
    ['\\-', 'other', null],
    ['甲{2,1}', 'other', null],
  ])('%s', (source, kind, at) => {
    expect(patternProblem(source)).toEqual({ kind, at });
  });

  test.each(['', '\\(', '[(]', '(?:甲)+?', '(?<=第)\\d+', '甲{2}', '\\d+?', '^甲|乙$'])(
    '%s is sound',
    (source) => expect(patternProblem(source)).toBeNull(),
  );

  test('a problem is named for exactly what the engine refuses', () => {
    const piece = fc.constantFrom(
      '甲',
      '(',
      ')',
      '[',
      ']',
      '*',
      '+',
      '?',
      '|',
      '\\',
      '^',
      'd',
      '{',
      '}',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = pieces.join('');
        let isSound = true;
        try {
          new RegExp(source, 'u');
        } catch {
          isSound = false;
        }
        expect(patternProblem(source) === null).toBe(isSound);
      }),
    );
  });
});

describe('a replacement is written out', () => {
  const match = { from: 0, to: 4, groups: ['12', null], named: { n: '12' } };
  test.each([
    ['$1万', '12万'],
    ['[$&]', '[12亿元]'],
    ['$$1', '$1'],
    ['$2', ''],
    ['$3', '$3'],
    ['$12', '122'],
    ['$01', '12'],
    ['$<n>', '12'],
    ['$<m>', '$<m>'],
    ['$', '$'],
    ['', ''],
  ])('%s', (replacement, text) => {
    expect(expandReplacement(replacement, match, '12亿元')).toBe(text);
  });
});

const document = article(
  headline(['榕川水清', '榕川渠成'], '水'),
  lead(p('榕', bold('川'), '的水。'), p('水')),
  section(
    '水篇',
    p('水来了，', inserted('水'), deleted('水')),
    bullets(item(p('水'))),
    figure('水', '林一'),
    table([cell('水')]),
    box('水', 'side', p('水')),
  ),
);

describe('hits lie', () => {
  const section = document.child(2);
  test.each([
    ['over the border of bold type, never of blocks', '榕川', all, 3],
    ['in every kind of text, suggestions included', '水', all, 13],
    ['in the headline alone', '水', { kind: 'headline' }, 2],
    ['in one section alone', '水', { kind: 'part', id: String(section.attrs.id) }, 9],
    ['nowhere in a section that is gone', '水', { kind: 'part', id: 'gone' }, 0],
  ] as const)('%s', (_name, text, scope, count) => {
    expect(hitsOf(document, words(text), scope)).toHaveLength(count);
  });

  test('on words alone, not on the places that a pattern finds beside them', () => {
    expect(hitsOf(document, pattern('水|^'))).toHaveLength(13);
  });

  test('wholly inside a selection', () => {
    const from = positionOf(document, '的水', 1);
    const hits = (to: number) =>
      hitsOf(document, words('水。'), { kind: 'selection', from, to }).length;
    expect([hits(from + 1), hits(from + 2)]).toEqual([0, 1]);
  });
});

const replaced = (query: SearchQuery, text: string, start = document) => {
  const state = stateOf(start, 0);
  const { transaction } = replaceHits(state, hitsOf(start, query), {
    text,
    isPattern: query.isPattern,
    template: null,
  });
  transaction.doc.check();
  return transaction.doc;
};

describe('replacing', () => {
  test('keeps the type of what it stands for', () => {
    const start = article(headline(), lead(p('甲', bold('乙丙'), '丁')));
    const after = replaced(words('乙丙'), '戊己', start);
    expect(after.child(1).toString()).toContain('"甲", bold("戊己"), "丁"');
  });

  test('leaves alone what old and new words have in common', () => {
    const start = article(headline(), lead(p('20', bold('25'), '年')));
    const after = replaced(words('2025年'), '2026年', start);
    expect(after.child(1).toString()).toContain('"20", bold("2"), "6年"');
  });

  test('never takes up a suggestion that holds for a part of the hit alone', () => {
    const start = article(headline(), lead(p(deleted('甲'), '乙')));
    const after = replaced(words('甲乙'), '丙', start);
    expect(after.child(1).firstChild?.firstChild?.marks).toEqual([]);
  });

  test('stays within a suggestion that holds for all of the hit', () => {
    const start = article(headline(), lead(p('一', inserted('甲乙'))));
    const after = replaced(words('甲乙'), '丙', start);
    expect(after.child(1).toString()).toContain('insertion("丙")');
  });

  test('with nothing deletes', () => {
    expect(replaced(words('水'), '').textContent).toBe('榕川清榕川渠成榕川的。篇来了，林一');
  });

  test('writes groups in', () => {
    const start = article(headline(), lead(p('12亿元，3亿元')));
    expect(replaced(pattern('(\\d+)亿元'), '$1亿', start).textContent).toBe('12亿，3亿');
  });

  test('never leaves half a character', () => {
    const start = article(headline(), lead(p('𠮷')));
    expect(replaced(words('𠮷'), '𠮸', start).textContent).toBe('𠮸');
  });
});

describe('whatever is looked for', () => {
  const piece = fc.constantFrom('榕', '川', '水', 'a', 'A', ' ', '（', '(', '。', '𠮷');
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const lines = fc.array(text, { minLength: 1, maxLength: 5 });
  const options = fc.record({
    matchCase: fc.boolean(),
    anyWidth: fc.boolean(),
    wholeWord: fc.boolean(),
    anySpace: fc.boolean(),
  });
  const start = (paragraphs: readonly string[]) =>
    article(
      headline('川'),
      lead(...paragraphs.map((line) => p(line.slice(0, 2), bold(line.slice(2) || '水')))),
    );

  test('the count is that of a plain scan of each block', () => {
    fc.assert(
      fc.property(lines, text, (paragraphs, wanted) => {
        const query = words(wanted, { matchCase: true, anyWidth: false });
        const scanned = blocksIn(start(paragraphs), all).map(({ node }) =>
          wanted === '' ? 0 : node.textContent.split(wanted).length - 1,
        );
        expect(hitsOf(start(paragraphs), query)).toHaveLength(
          scanned.reduce((sum, count) => sum + count, 0),
        );
      }),
    );
  });

  test('hits follow one another and hold what was looked for', () => {
    fc.assert(
      fc.property(lines, text, options, (paragraphs, wanted, how) => {
        const doc = start(paragraphs);
        let end = 0;
        for (const { from, to } of hitsOf(doc, words(wanted, how))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });

  test('replacing everything and undoing once gives the same document', () => {
    fc.assert(
      fc.property(lines, text, text, options, (paragraphs, wanted, put, how) => {
        const doc = start(paragraphs);
        let state = stateOf(doc, 0, [history()]);
        const hits = hitsOf(doc, words(wanted, how));
        const { transaction, count } = replaceHits(state, hits, {
          text: put,
          isPattern: false,
          template: null,
        });
        expect(count).toBe(hits.length);
        transaction.doc.check();
        state = state.apply(transaction);
        undo(state, (back) => {
          state = state.apply(back);
        });
        expect(state.doc.eq(doc)).toBe(true);
      }),
    );
  });
});

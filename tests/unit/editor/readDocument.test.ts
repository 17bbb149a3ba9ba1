import { describe, expect, test } from 'vitest';
import { countBody, countNode, headlineLine, readDocument } from '#shared/editor/readDocument';
import { articleSchema } from '#shared/editor/schema';
import {
  article,
  bold,
  bullets,
  figure,
  headline,
  item,
  lead,
  node,
  p,
  quote,
  section,
  subhead,
} from '../../support/documentBuilder';

describe('readDocument', () => {
  test('takes an article apart in order', () => {
    const label = node('sectionLabel', ['水利篇']);
    const document = article(
      headline(['旱渠变清渠', '荒坡成果园'], '山乡见闻', '三年修渠记'),
      lead(p('甲'), p('乙')),
      node('section', [label, node('sectionHeadline', ['新渠通水']), p('丙')], {
        number: '①',
        slot: '2',
      }),
      section('', p('丁')),
    );
    const view = readDocument(document);
    expect(view.headline).toEqual({
      kicker: '山乡见闻',
      main: ['旱渠变清渠', '荒坡成果园'],
      subtitle: '三年修渠记',
    });
    expect(view.lead.map((block) => block.textContent)).toEqual(['甲', '乙']);
    expect(view.sections).toMatchObject([
      { id: 'b5', number: '①', slot: '2', label: '水利篇', headline: '新渠通水' },
      { id: 'b7', number: '', slot: '', label: '', headline: '' },
    ]);
    expect(view.sections[0]?.blocks.map((block) => block.textContent)).toEqual(['丙']);
  });

  test('empty halves of the headline are left out', () => {
    const document = article(headline(['', '荒坡成果园', '']), lead());
    expect(readDocument(document).headline.main).toEqual(['荒坡成果园']);
  });

  test('a document that never passed its check is refused', () => {
    expect(() => readDocument(articleSchema.topNodeType.create())).toThrow(RangeError);
  });
});

describe('headlineLine', () => {
  test.each([
    ['one half', '', ['新渠通水'], '', '新渠通水'],
    [
      'two halves are joined by a space',
      '',
      ['旱渠变清渠', '荒坡成果园'],
      '',
      '旱渠变清渠 荒坡成果园',
    ],
    ['a kicker stands first', '山乡', ['新渠通水'], '', '山乡 新渠通水'],
    ['a subtitle follows its dash', '', ['新渠通水'], '修渠记', '新渠通水 ——修渠记'],
    ['all parts', '山乡', ['甲', '乙'], '丙', '山乡 甲 乙 ——丙'],
    ['a subtitle alone', '', [], '修渠记', '——修渠记'],
    ['a kicker alone', '山乡', [], '', '山乡'],
    ['empty halves leave no gap', '', ['', '甲', ''], '', '甲'],
    ['nothing', '', [''], '', ''],
  ])('%s', (_rule, kicker, main, subtitle, line) => {
    expect(headlineLine({ kicker, main, subtitle })).toBe(line);
  });
});

describe('counting a document', () => {
  const document = article(
    headline('标题不算'),
    lead(p('榕川', bold('2026'), '年'), p('end')),
    section(
      '一节',
      subhead('start'),
      quote(p('水来')),
      bullets(item(p('甲')), item(p('乙'))),
      figure('图', '林'),
    ),
  );

  test('a run that only a mark parts stays one run', () => {
    expect(countNode(article(headline(), lead(p('20', bold('26'))))).words).toBe(1);
  });

  test('runs of two blocks never join', () => {
    expect(countNode(article(headline(), lead(p('end'), p('start')))).words).toBe(2);
  });

  test('the body is counted without the headline, sections with their heads', () => {
    expect(countBody(document)).toMatchObject({ han: 11, characters: 23, words: 14 });
  });

  test('the whole is the sum of its parts', () => {
    const [first, ...rest] = document.children;
    expect(countNode(document).words).toBe(
      countNode(first as never).words + countBody(document).words,
    );
    expect(rest.reduce((sum, part) => sum + countNode(part).han, 0)).toBe(countBody(document).han);
  });
});

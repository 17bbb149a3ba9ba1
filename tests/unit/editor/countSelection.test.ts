import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthAgainst } from '#shared/domain/lengthAgainst';
import { countBetween } from '#shared/editor/countSelection';
import { countBody } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  bold,
  bullets,
  changed,
  deleted,
  headline,
  inserted,
  item,
  lead,
  p,
  positionOf,
  section,
  subhead,
} from '../../support/documentBuilder';

const document = article(
  headline('标题不算'),
  lead(p('榕川', bold('2026'), '年'), p('水来了。')),
  section(
    '一节',
    subhead('渠首'),
    bullets(item(p('甲村'))),
    p('原', inserted('添'), deleted('删')),
    changed('inserted', p('加一段')),
    changed('deleted', p('去一段')),
  ),
  changed('inserted', section('加一篇', p('还没有'))),
  changed('deleted', section('去一篇', p('还在'))),
);

describe('a selection is counted', () => {
  test.each([
    ['a part of a word', '榕川', 0, 4, { words: 3, characters: 4, cells: 5 }],
    ['from within a paragraph, no indent', '水来', 1, 2, { words: 2, characters: 2, cells: 2 }],
    ['a paragraph from its start', '水来', 0, 4, { words: 4, characters: 4, cells: 6 }],
    ['a list entry has no indent', '甲村', 0, 2, { words: 2, characters: 2, cells: 2 }],
    ['what waits is left out', '原', 0, 3, { words: 2, characters: 2, cells: 4 }],
    ['a block to come is left out', '加一段', 0, 3, { words: 0, characters: 0, cells: 0 }],
    ['and so is a section to come', '还没有', 0, 3, { words: 0, characters: 0, cells: 0 }],
    ['a block to go is still there', '去一段', 0, 3, { words: 3, characters: 3, cells: 5 }],
    ['nothing', '原', 0, 0, { words: 0, characters: 0, cells: 0 }],
  ])('%s', (_name, text, start, length, counts) => {
    const from = positionOf(document, text, start);
    expect(countBetween(document, from, from + length)).toMatchObject(counts);
  });

  test('all of the body is the body’s own count', () => {
    const start = document.child(0).nodeSize;
    expect(countBetween(document, start, document.content.size)).toEqual(
      countBody(textInForce(document)),
    );
  });

  test('two halves never count less than the whole', () => {
    const size = document.content.size;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: size }), (middle) => {
        const whole = countBetween(document, 0, size);
        const [a, b] = [countBetween(document, 0, middle), countBetween(document, middle, size)];
        expect(a.characters + b.characters).toBe(whole.characters);
        expect(a.words + b.words).toBeGreaterThanOrEqual(whole.words);
      }),
    );
  });
});

test.each([
  [599, { kind: 'short', by: 1 }],
  [600, { kind: 'within' }],
  [1_200, { kind: 'within' }],
  [1_350, { kind: 'over', by: 150 }],
] as const)('%i against 600 to 1,200', (length, verdict) => {
  expect(lengthAgainst(length, { min: 600, max: 1_200 })).toEqual(verdict);
});

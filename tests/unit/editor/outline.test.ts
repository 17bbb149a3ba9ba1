import type { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { type OutlineWarning, outlineOf } from '#shared/editor/outline';
import { countBody } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  bullets,
  cell,
  changed,
  divider,
  figure,
  headline,
  inserted,
  item,
  lead,
  node,
  p,
  positionOf,
  quote,
  stateOf,
  table,
} from '../../support/documentBuilder';
import { slot, template } from '../../support/templates';

const part = (slotId: string, title: string, ...blocks: Parameters<typeof lead>) =>
  node('section', [node('sectionLabel'), node('sectionHeadline', [title]), ...blocks], {
    slot: slotId,
  });

const filled = p('渠水东流。');
const tenWords = p('一二三四五六七八九十');

function warnings(document: Node, template: Template | null): readonly (readonly string[])[] {
  return outlineOf(document, template).parts.map((each) => each.warnings);
}

describe('what is wrong with a section', () => {
  const short = template({ sections: [slot('a', { characters: { min: 1, max: 10 } })] });
  const chosen = template({ sections: [slot('a', { headlinePlaceholder: '' })] });
  const cases: readonly [string, ReturnType<typeof part>, Template | null, OutlineWarning[]][] = [
    ['nothing, when headline and text are there', part('', '一', filled), null, []],
    ['it is empty with an empty paragraph', part('', '一', p()), null, ['empty']],
    ['it is empty with white space alone', part('', '一', p('　 ')), null, ['empty']],
    ['it is empty with an empty list', part('', '一', bullets(item(p()))), null, ['empty']],
    ['it is empty with a dividing line alone', part('', '一', divider()), null, ['empty']],
    ['a picture is content', part('', '一', figure()), null, []],
    ['a table is content', part('', '一', table([cell('')])), null, []],
    ['its headline is missing', part('', '', filled), null, ['noHeadline']],
    ['an empty one is not also told of its headline', part('', '', p()), null, ['empty']],
    ['its slot asks for no headline', part('a', '', filled), chosen, []],
    ['its length is within a fifth over', part('a', '一', tenWords), short, []],
    ['its length is far over', part('a', '一', tenWords, p('多了')), short, ['long']],
    ['what is only suggested is no content', part('', '一', p(inserted('渠'))), null, ['empty']],
  ];
  test.each(cases)('%s', (_what, section, template, expected) => {
    const document = article(headline('题'), lead(filled), section);
    expect(warnings(document, template)[1]).toEqual(expected);
  });
});

describe('the lead', () => {
  test.each<[string, Parameters<typeof lead>, OutlineWarning[]]>([
    ['with text', [filled], []],
    ['without text', [p()], ['empty']],
    ['far over its range', [tenWords, p('多了二')], ['long']],
  ])('%s', (_what, blocks, expected) => {
    const rules = template({
      lead: {
        guidance: '',
        characters: { min: 1, max: 10 },
        starter: [{ kind: 'paragraph', text: '' }],
      },
    });
    expect(warnings(article(headline('题'), lead(...blocks)), rules)).toEqual([expected]);
  });
});

describe('the template’s order', () => {
  const rules = template({
    sections: [slot('a'), slot('b'), slot('c', { required: false, repeatable: true })],
  });
  const late = (slots: string) => {
    const sections = [...slots].map((id) => part(id === '-' ? '' : id, '题', filled));
    const [, ...rest] = warnings(article(headline('题'), lead(filled), ...sections), rules);
    return rest.map((each) => (each.includes('outOfOrder') ? '!' : '.')).join('');
  };
  test.each([
    ['abc', '...'],
    ['bac', '.!.'],
    ['cab', '.!!'],
    ['a-b', '...'],
    ['-b-a', '...!'],
    ['acc', '...'],
  ])('%s is marked %s', (slots, expected) => {
    expect(late(slots)).toBe(expected);
  });

  test.each([
    ['', 'ab', 'c'],
    ['a', 'b', 'c'],
    ['ab', '', 'c'],
    ['abc', '', 'c'],
    ['--', 'ab', 'c'],
  ])('with %j it misses %j and offers %j', (slots, missing, offered) => {
    const sections = [...slots].map((id) => part(id === '-' ? '' : id, '题', filled));
    const outline = outlineOf(article(headline('题'), lead(filled), ...sections), rules);
    expect(outline.missing.map(({ id }) => id).join('')).toBe(missing);
    expect(outline.offered.map(({ id }) => id).join('')).toBe(offered);
  });

  test('without a template nothing is missing, late or too long', () => {
    const outline = outlineOf(article(headline('题'), lead(filled), part('a', '一', filled)), null);
    expect(outline).toMatchObject({ missing: [], offered: [], range: null });
    expect(outline.parts.map(({ range }) => range)).toEqual([null, null]);
  });
});

describe('what it shows', () => {
  const document = article(
    headline('题'),
    lead(filled),
    part('', '一', p('甲村先通水。'), quote(p('水来了。'), p('真的。'))),
    part('', '二', p(`${'渠'.repeat(60)}。`), figure('渠首开闸', '林一 摄')),
  );

  test('is kind and first words of each block, forty characters at the most', () => {
    const [, first, second] = outlineOf(document, null).parts;
    expect(first?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '甲村先通水。'],
      ['quote', '水来了。 真的。'],
    ]);
    expect(second?.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '渠'.repeat(40)],
      ['figure', '渠首开闸 林一 摄'],
    ]);
  });

  test('is the length of each part, its head included, and their sum', () => {
    const outline = outlineOf(document, null);
    expect(outline.parts.map(({ length }) => length)).toEqual([5, 1 + 6 + 4 + 3, 1 + 61 + 4 + 3]);
    expect(outline.length).toBe(5 + 14 + 69);
  });

  test('stays the same object where nothing was written', () => {
    const before = outlineOf(document, null);
    const at = positionOf(document, '甲村', 2);
    const next = outlineOf(stateOf(document, at).tr.insertText('先', at).doc, null);
    expect(next.parts[0]).toBe(before.parts[0]);
    expect(next.parts[2]).toBe(before.parts[2]);
    expect(next.parts[1]).not.toBe(before.parts[1]);
    expect(next.parts[1]?.blocks[1]).toBe(before.parts[1]?.blocks[1]);
  });

  test('is another object where only the template’s range has changed', () => {
    const [first, second] = [5, 6].map((max) =>
      outlineOf(
        article(headline('题'), lead(filled), part('a', '一', filled)),
        template({ sections: [slot('a', { characters: { min: 1, max } })] }),
      ),
    );
    expect(first?.parts[1]?.range).toEqual({ min: 1, max: 5 });
    expect(second?.parts[1]?.range).toEqual({ min: 1, max: 6 });
  });
});

describe('what is suggested for a whole part or block', () => {
  const rules = template({ sections: [slot('a'), slot('b'), slot('c')] });
  const suggested = article(
    headline('题'),
    lead(filled, changed('inserted', p('一二三'), 's1'), changed('deleted', p('四五六七'), 's2')),
    changed('inserted', part('b', '乙', tenWords), 's3'),
    part('a', '甲', filled),
    changed('deleted', part('b', '乙', tenWords), 's3'),
    changed('inserted', part('c', '', p()), 's4'),
    changed('deleted', part('', '', p()), 's5'),
  );
  const outline = outlineOf(suggested, rules);

  test('is told of each', () => {
    expect(outline.parts.map(({ fate }) => fate)).toEqual([
      null,
      'movesHere',
      null,
      'movesAway',
      'toCome',
      'toGo',
    ]);
    expect(outline.parts[0]?.blocks.map(({ fate }) => fate)).toEqual([null, 'toCome', 'toGo']);
  });

  test('counts while it is in the text, and has a length by itself before that', () => {
    expect(outline.parts.map(({ length }) => length)).toEqual([9, 11, 6, 11, 0, 0]);
    expect(outline.length).toBe(9 + 6 + 11);
    expect(countBody(textInForce(suggested)).words).toBe(outline.length);
  });

  test('warns of nothing before it comes, puts no other part out of order, and fills its slot', () => {
    expect(outline.parts.map(({ warnings }) => warnings)).toEqual([[], [], [], [], [], ['empty']]);
    expect(outline.missing).toEqual([]);
  });

  test('changes nothing of a part that reads as before', () => {
    expect(outlineOf(suggested, rules).parts[1]).toBe(outline.parts[1]);
    const other = outlineOf(article(headline('题'), lead(filled)), rules);
    expect(other.parts[0]?.blocks[0]?.fate).toBeNull();
  });
});

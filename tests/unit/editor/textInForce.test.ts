import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  bold,
  bullets,
  changed,
  deleted,
  figure,
  headline,
  inserted,
  item,
  lead,
  marked,
  type NodeSpec,
  p,
  quote,
  section,
  subhead,
  suggestion,
  verse,
  withoutIds,
} from '../../support/documentBuilder';

const before = (...marks: object[]) => ({
  type: 'formatChange',
  attrs: { suggestion: suggestion('s1'), before: marks },
});

const cases: Readonly<Record<string, readonly [suggested: NodeSpec[], inForce: NodeSpec[]]>> = {
  'an insertion': [[p('水', inserted('价'), '来了')], [p('水来了')]],
  'a deletion': [[p('水', deleted('价'), '来了')], [p('水价来了')]],
  'a replacement': [[p(deleted('十二'), inserted('十一'), '元')], [p('十二元')]],
  'a deletion of what is only suggested': [
    [
      p(
        '水',
        marked(
          '价',
          { type: 'insertion', attrs: { suggestion: suggestion('s1') } },
          { type: 'deletion', attrs: { suggestion: suggestion('s2') } },
        ),
      ),
    ],
    [p('水')],
  ],
  'type made bold': [[p(marked('水', 'bold', before()))], [p('水')]],
  'type no longer bold': [[p(marked('水', before({ type: 'bold' })))], [p(bold('水'))]],
  'type under a comment': [
    [p(marked('水', { type: 'comment', attrs: { thread: 't' } }, before({ type: 'bold' })))],
    [p(marked('水', 'bold', { type: 'comment', attrs: { thread: 't' } }))],
  ],
  'a paragraph parted': [[p('水来'), changed('split', p('了'))], [p('水来了')]],
  'a paragraph parted twice': [
    [p('水'), changed('split', p('来')), changed('split', p('了'))],
    [p('水来了')],
  ],
  'a paragraph to be joined': [
    [p('水来'), changed('joined', p('了'))],
    [p('水来'), p('了')],
  ],
  'an entry parted': [
    [bullets(item(p('水')), item(changed('split', p('来')), p('了')))],
    [bullets(item(p('水来'), p('了')))],
  ],
  'a break before what cannot be joined': [
    [figure('渠'), changed('split', p('水'))],
    [figure('渠'), p('水')],
  ],
  'a block added': [[p('水'), changed('inserted', quote(p('来了')))], [p('水')]],
  'a block to be taken out': [
    [p('水'), changed('deleted', subhead('来'))],
    [p('水'), subhead('来')],
  ],
  'nothing but a block added': [[changed('inserted', p('水'))], [p()]],
  'a line of verse parted': [
    [
      {
        ...verse(['水'], ['来']),
        content: (verse(['水'], ['来']).content ?? []).map((line, at) =>
          at === 1 ? changed('split', line) : line,
        ),
      },
    ],
    [verse(['水来'])],
  ],
};

function documentWith(blocks: readonly NodeSpec[]): Node {
  return article(headline('渠'), lead(...blocks), section('一', ...blocks));
}

describe('textInForce', () => {
  test.each(Object.entries(cases))('%s', (_intent, [suggested, inForce]) => {
    const settled = textInForce(documentWith(suggested));
    settled.check();
    expect(withoutIds(settled)).toEqual(withoutIds(documentWith(inForce)));
  });

  test('reaches headline, label and caption too', () => {
    const document = article(headline('', '', ''), lead(p())).type.schema.nodeFromJSON(
      JSON.parse(
        JSON.stringify(article(headline('旧题'), lead(figure('旧图'))).toJSON())
          .replace('{"type":"text","text":"旧题"}', JSON.stringify(deleted('旧题')))
          .replace('{"type":"text","text":"旧图"}', JSON.stringify(inserted('新图'))),
      ),
    );
    const settled = textInForce(document);
    expect(settled.textContent).toBe('旧题');
    expect(countSuggestions(settled)).toBe(0);
  });

  test('gives the same node where nothing is suggested', () => {
    const document = article(headline('渠'), lead(p('水')), section('一', p(inserted('价'))));
    const settled = textInForce(document);
    expect(settled.child(1)).toBe(document.child(1));
    expect(settled.child(2)).not.toBe(document.child(2));
    expect(textInForce(settled)).toBe(settled);
    expect(textInForce(document)).toBe(settled);
  });

  test('counts changes under one id as one suggestion', () => {
    const document = documentWith([
      p(deleted('十二', 'a'), inserted('十一', 'a'), inserted('元', 'b')),
      changed('inserted', p('水'), 'c'),
    ]);
    expect(countSuggestions(document)).toBe(3);
  });
});

const run = fc
  .tuple(fc.constantFrom('渠', '水，', 'A'), fc.constantFrom('plain', 'inserted', 'deleted'))
  .map(([text, kind]) =>
    kind === 'inserted' ? inserted(text) : kind === 'deleted' ? deleted(text) : marked(text),
  );
const paragraph = fc.array(run, { maxLength: 4 }).map((runs) => p(...runs));
const block = fc
  .tuple(
    fc.oneof(
      paragraph,
      paragraph.map((each) => quote(each)),
      fc
        .array(paragraph, { minLength: 1, maxLength: 3 })
        .map((all) => bullets(...all.map((each) => item(each)))),
    ),
    fc.constantFrom(null, 'inserted', 'deleted', 'split', 'joined'),
  )
  .map(([spec, kind]) => (kind === null ? spec : changed(kind as 'inserted', spec)));

test('whatever is suggested, the text in force is sound, holds no suggestion and settles once', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const settled = textInForce(documentWith(blocks));
      settled.check();
      expect(countSuggestions(settled)).toBe(0);
      expect(textInForce(settled)).toBe(settled);
    }),
    { numRuns: 500 },
  );
});

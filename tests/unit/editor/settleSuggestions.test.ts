import { describe, expect, test } from 'vitest';
import {
  goToSuggestion,
  settleSelectedSuggestions,
  settleSuggestion,
  suggestionsAt,
  suggestionsFrom,
} from '#shared/editor/commands/suggestions';
import { settleSuggestions } from '#shared/editor/suggesting/settleSuggestions';
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
  marked,
  type NodeSpec,
  p,
  positionOf,
  quote,
  suggestion,
} from '../../support/documentBuilder';
import { signsOf, suggestingDesk } from '../../support/suggestingDesk';

const format = (before: readonly object[]) => ({
  type: 'formatChange',
  attrs: { suggestion: suggestion('a'), before },
});
const both = marked(
  '价',
  { type: 'insertion', attrs: { suggestion: suggestion('a') } },
  { type: 'deletion', attrs: { suggestion: suggestion('b', '陆闻') } },
);

/** Suggestion `a`, among others, with how the text stands once it is accepted and once it is rejected. */
const cases: Readonly<Record<string, [NodeSpec[], accepted: string[], rejected: string[]]>> = {
  'an insertion': [[p('水', inserted('价', 'a'), '来')], ['水价来'], ['水来']],
  'a deletion': [[p('水', deleted('价', 'a'), '来')], ['水来'], ['水价来']],
  'a replacement, as one': [
    [p(deleted('十二', 'a'), inserted('九', 'a'), '元')],
    ['九元'],
    ['十二元'],
  ],
  'an insertion beside a colleague’s': [
    [p('水', inserted('价', 'a'), inserted('高', 'b'))],
    ['水价+高+'],
    ['水+高+'],
  ],
  'a deletion beside a colleague’s insertion': [
    [p(deleted('水', 'a'), inserted('高', 'b'))],
    ['+高+'],
    ['水+高+'],
  ],
  'an insertion that a colleague would take out': [[p('水', both)], ['水-价-'], ['水']],
  'type set anew': [[p(marked('水', 'bold', format([])), '来')], ['水来'], ['水来']],
  'a paragraph parted': [[p('水'), changed('split', p('来'), 'a')], ['水', '来'], ['水来']],
  'a paragraph joined': [[p('水'), changed('joined', p('来'), 'a')], ['水来'], ['水', '来']],
  'a paragraph joined to one that is only suggested': [
    [p('水'), changed('inserted', p('价'), 'b'), changed('joined', p('来'), 'a')],
    ['水', '[inserted]价来'],
    ['水', '[inserted]价', '来'],
  ],
  'an entry parted': [
    [bullets(item(p('水')), item(changed('split', p('来'), 'a')))],
    ['水', '来'],
    ['水来'],
  ],
  'an entry to go': [
    [bullets(item(p('水')), item(changed('deleted', p('来'), 'a')))],
    ['水'],
    ['水', '来'],
  ],
  'the only entry of a list to go': [
    [p('水'), bullets(item(changed('deleted', p('来'), 'a')))],
    ['水'],
    ['水', '来'],
  ],
  'a block added with a colleague’s words in it': [
    [p('水'), changed('inserted', quote(p('来', inserted('了', 'b'))), 'a')],
    ['水', '来+了+'],
    ['水'],
  ],
  'a block to go with a colleague’s words in it': [
    [p('水'), changed('deleted', p('来', inserted('了', 'b')), 'a')],
    ['水'],
    ['水', '来+了+'],
  ],
  'the only block to go': [[changed('deleted', p('水'), 'a')], [''], ['水']],
  'one kind of block for another': [
    [changed('deleted', p('水'), 'a'), changed('inserted', quote(p('水')), 'a')],
    ['水'],
    ['水'],
  ],
};

describe('settling one suggestion', () => {
  test.each(Object.entries(cases))('%s', (_intent, [blocks, accepted, rejected]) => {
    for (const [verdict, signs] of [
      ['accept', accepted],
      ['reject', rejected],
    ] as const) {
      const desk = suggestingDesk(article(headline('渠'), lead(...blocks)));
      expect(desk.run(settleSuggestion('a', verdict))).toBe(true);
      desk.doc().check();
      expect(signsOf(desk.doc())).toEqual(signs);
    }
  });

  test('type goes back to what was in force, or stays as suggested', () => {
    const made = () =>
      suggestingDesk(article(headline('渠'), lead(p(marked('水', format([{ type: 'bold' }]))))));
    const isBold = (desk: ReturnType<typeof made>) =>
      desk
        .doc()
        .child(1)
        .child(0)
        .firstChild?.marks.some(({ type }) => type.name === 'bold');
    const [rejected, accepted] = [made(), made()];
    rejected.run(settleSuggestion('a', 'reject'));
    accepted.run(settleSuggestion('a', 'accept'));
    expect([isBold(rejected), isBold(accepted)]).toEqual([true, false]);
  });

  test('words that came into a subhead do not get back the type that it cannot have', () => {
    const blocks = { ...p(marked('水', format([{ type: 'bold' }])), '来'), type: 'subhead' };
    const desk = suggestingDesk(article(headline('渠'), lead(blocks)));
    const settled = settleSuggestions(desk.doc(), () => 'reject');
    settled.check();
    expect(signsOf(settled)).toEqual(['水来']);
  });

  test('the caret stays at its words', () => {
    const desk = suggestingDesk(
      article(headline('渠'), lead(p('水', deleted('价高', 'a'), '来了'), p('又来'))),
    );
    desk.caret('又');
    desk.run(settleSuggestion('a', 'accept'));
    const { $head } = desk.state().selection;
    expect($head.parent.textContent.slice(0, $head.parentOffset)).toBe('又');
  });
});

describe('the suggestion at hand', () => {
  const desk = () =>
    suggestingDesk(
      article(
        headline('渠'),
        lead(
          p('水', inserted('价', 'a'), '来', bold('了'), deleted('又', 'b')),
          changed('split', p('完'), 'c'),
        ),
      ),
    );

  test.each([
    ['beside the caret', (d: ReturnType<typeof desk>) => d.caret('水价'), ['a']],
    ['in the selection', (d: ReturnType<typeof desk>) => d.select('价来了又'), ['a', 'b']],
    [
      'of the block, where the words have none',
      (d: ReturnType<typeof desk>) => d.caret('完'),
      ['c'],
    ],
    ['nowhere', (d: ReturnType<typeof desk>) => d.caret('来'), []],
  ])('is the one %s', (_intent, place, ids) => {
    const here = desk();
    place(here);
    expect([...suggestionsAt(here.state())]).toEqual(ids);
    expect(here.run(settleSelectedSuggestions('accept'))).toBe(ids.length > 0);
  });

  test('is the one that a click means, not its neighbour', () => {
    const document = desk().doc();
    const from = (text: string) => [...suggestionsFrom(document, positionOf(document, text))];
    expect([from('价'), from('又'), from('完'), from('来')]).toEqual([['a'], ['b'], ['c'], []]);
  });

  test('is walked to, round the end of the text and back', () => {
    const here = desk();
    here.caret('渠', 0);
    const selected = () => {
      const { from, to } = here.state().selection;
      return here.doc().textBetween(from, to);
    };
    const walked = [1, 1, 1, 1, -1, -1].map((direction) => {
      here.run(goToSuggestion(direction as 1 | -1));
      return selected();
    });
    expect(walked).toEqual(['价', '又', '', '价', '', '又']);
  });
});

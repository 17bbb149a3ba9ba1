import { expect, test } from 'vitest';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  bold,
  deleted,
  figure,
  headline,
  inserted,
  lead,
  p,
  section,
  subhead,
} from '../../support/documentBuilder';
import { backspace, deleteForward, enter } from '../../support/keys';
import {
  deskWith,
  type SuggestingCase,
  type SuggestingDesk,
  testSuggestions,
  times,
} from '../../support/suggestingCases';
import { signsOf, suggestingDesk } from '../../support/suggestingDesk';

const changes: Readonly<Record<string, SuggestingCase>> = {
  'words typed': [
    [p('水来了')],
    (desk) => {
      desk.caret('水');
      for (const sign of '价高') desk.type(sign);
    },
    ['水+价高+来了'],
  ],
  'a letter typed beside the same letter': [
    [p('好好好')],
    (desk) => {
      desk.caret('好');
      desk.type('好');
    },
    ['好+好+好好'],
  ],
  'words taken out': [
    [p('水价来了')],
    (desk) => {
      desk.select('水价');
      desk.run(backspace);
    },
    ['-水价-来了'],
  ],
  'letters taken out backwards, one stretch': [
    [p('水价来了')],
    (desk) => {
      desk.caret('水价来');
      times(3, () => desk.run(backspace));
    },
    ['-水价来-了'],
  ],
  'letters taken out forwards, one stretch': [
    [p('水价来了')],
    (desk) => {
      desk.caret('水');
      times(2, () => desk.run(deleteForward));
    },
    ['水-价来-了'],
  ],
  'words put in the place of others': [
    [p('每吨十二元')],
    (desk) => {
      desk.select('十二');
      desk.type('九');
      desk.type('角');
    },
    ['每吨-十二-+九角+元'],
  ],
  'what was just typed taken back': [
    [p('水来了')],
    (desk) => {
      desk.caret('水');
      desk.type('价高');
      desk.run(backspace);
    },
    ['水+价+来了'],
  ],
  'a colleague’s words taken out': [
    [p('水', inserted('价高'), '来了')],
    (desk) => {
      desk.sign('陆闻');
      desk.caret('价高');
      desk.run(backspace);
    },
    ['水+价++-高-+来了'],
  ],
  'what is to go already, taken out again': [
    [p('水', deleted('价'), '来了')],
    (desk) => {
      desk.caret('水价');
      times(2, () => desk.run(backspace));
    },
    ['-水价-来了'],
  ],
  'a letter typed where the same one is to go': [
    [p('修', deleted('价'), '来了')],
    (desk) => {
      desk.sign('陆闻');
      desk.select('价');
      desk.type('价');
    },
    ['修-价-+价+来了'],
  ],
  'words made bold': [
    [p('水来了')],
    (desk) => {
      desk.select('来');
      desk.run(toggleMarkNamed('bold'));
    },
    ['水~来~了'],
  ],
  'words made bold and plain again': [
    [p('水来了')],
    (desk) => {
      desk.select('来');
      times(2, () => desk.run(toggleMarkNamed('bold')));
    },
    ['水来了'],
  ],
  'bold words made plain, a part only': [
    [p(bold('水来了'))],
    (desk) => {
      desk.select('来');
      desk.run(toggleMarkNamed('bold'));
    },
    ['水~来~了'],
  ],
};

testSuggestions(changes);

test('one action is one suggestion, and typing goes on under it', () => {
  const desk = deskWith(p('每吨十二元'));
  desk.select('十二');
  desk.type('九');
  desk.type('角');
  expect(countSuggestions(desk.doc())).toBe(1);
  desk.caret('每');
  desk.type('约');
  expect(countSuggestions(desk.doc())).toBe(2);
});

test('two colleagues beside each other keep a suggestion each', () => {
  const desk = deskWith(p('水来了'));
  desk.caret('水');
  desk.type('价');
  desk.sign('陆闻');
  desk.caret('水价');
  desk.type('高');
  expect(signsOf(desk.doc())).toEqual(['水+价++高+来了']);
  expect(countSuggestions(desk.doc())).toBe(2);
});

test.each([
  ['behind what was typed', (desk: SuggestingDesk) => desk.type('价高'), '水价高'],
  ['before what was taken out backwards', (desk: SuggestingDesk) => desk.run(backspace), ''],
  ['behind what was taken out forwards', (desk: SuggestingDesk) => desk.run(deleteForward), '水来'],
  ['in the new paragraph', (desk: SuggestingDesk) => desk.run(enter), ''],
  [
    'in the paragraph that was joined forwards',
    (desk: SuggestingDesk) => {
      desk.caret('水来了');
      desk.run(deleteForward);
      desk.run(deleteForward);
    },
    '价',
  ],
])('the caret stands %s', (_intent, act, before) => {
  const desk = deskWith(p('水来了'), p('价高'));
  desk.caret('水');
  act(desk);
  const { $head } = desk.state().selection;
  expect($head.parent.textBetween(0, $head.parentOffset)).toBe(before);
});

test('headline, label, caption and subhead take suggestions too', () => {
  const desk = suggestingDesk(
    article(headline('旱渠'), lead(figure('渠首')), section('一节', subhead('小题'))),
  );
  for (const words of ['旱渠', '渠首', '一节', '小题']) {
    desk.caret(words);
    desk.type('改');
  }
  expect(countSuggestions(desk.doc())).toBe(4);
  expect(desk.doc().textContent).toContain('旱渠改');
  expect(textInForce(desk.doc()).textContent).not.toContain('改');
});

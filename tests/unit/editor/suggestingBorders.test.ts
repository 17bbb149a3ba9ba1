import { splitBlock } from '@tiptap/pm/commands';
import { expect, test } from 'vitest';
import { bullets, item, p, quote, verse } from '../../support/documentBuilder';
import { backspace, enter } from '../../support/keys';
import { deskWith, type SuggestingCase, testSuggestions } from '../../support/suggestingCases';
import { signsOf } from '../../support/suggestingDesk';

const changes: Readonly<Record<string, SuggestingCase>> = {
  'a paragraph parted': [
    [p('水来了')],
    (desk) => {
      desk.caret('水');
      desk.run(enter);
      desk.type('又');
    },
    ['水', '[split]+又+来了'],
  ],
  'a paragraph begun behind the last': [
    [p('水来了')],
    (desk) => {
      desk.caret('水来了');
      desk.run(enter);
      desk.type('又来了');
    },
    ['水来了', '[split]+又来了+'],
  ],
  'a break over selected words': [
    [p('水来了')],
    (desk) => {
      desk.select('来');
      desk.run(enter);
    },
    ['水-来-', '[split]了'],
  ],
  'a break taken back': [
    [p('水来了')],
    (desk) => {
      desk.caret('水');
      desk.run(enter);
      desk.run(backspace);
    },
    ['水来了'],
  ],
  'an entry parted': [
    [bullets(item(p('水来了')))],
    (desk) => {
      desk.caret('水');
      desk.run(enter);
    },
    ['水', '[split]来了'],
  ],
  'a line of verse parted': [
    [verse(['水来了'])],
    (desk) => {
      desk.caret('水');
      desk.run(splitBlock);
    },
    ['水', '[split]来了'],
  ],
  'paragraphs joined': [
    [p('水'), p('来了')],
    (desk) => {
      desk.caret('来了', 0);
      desk.run(backspace);
    },
    ['水', '[joined]来了'],
  ],
  'words taken out over a border': [
    [p('水价'), p('中间'), p('来了')],
    (desk) => {
      desk.selectTo('价', '来');
      desk.run(backspace);
    },
    ['水-价-', '[deleted]中间', '[joined]-来-了'],
  ],
  'words in the place of others over a border': [
    [p('水价'), p('来了')],
    (desk) => {
      desk.selectTo('价', '来');
      desk.type('涨');
    },
    ['水-价-+涨+', '[joined]-来-了'],
  ],
};

testSuggestions(changes);

test('a paragraph of a quotation is parted and joined inside it', () => {
  const desk = deskWith(quote(p('水来了'), p('真的')));
  desk.caret('水');
  desk.run(enter);
  desk.caret('真的', 0);
  desk.run(backspace);
  expect(signsOf(desk.doc())).toEqual(['水', '[split]来了', '[joined]真的']);
});

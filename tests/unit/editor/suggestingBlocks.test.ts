import { expect, test } from 'vitest';
import { setBlockKind } from '#shared/editor/commands/blocks';
import { insertHeadlineHalf } from '#shared/editor/commands/headline';
import { insertBox, insertFigure, insertTable } from '#shared/editor/commands/insertBlock';
import { insertSection, moveSection, removeSection } from '#shared/editor/commands/sections';
import { tableCommands } from '#shared/editor/commands/tables';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  cell,
  changed,
  headCell,
  headline,
  lead,
  p,
  section,
  table,
} from '../../support/documentBuilder';
import { enter } from '../../support/keys';
import { deskWith, type SuggestingCase, testSuggestions } from '../../support/suggestingCases';
import { signsOf, suggestingDesk } from '../../support/suggestingDesk';

const changes: Readonly<Record<string, SuggestingCase>> = {
  'another kind of block': [
    [p('水来了')],
    (desk) => {
      desk.caret('水');
      desk.run(setBlockKind('subhead'));
    },
    ['[deleted]水来了', '[inserted]水来了'],
  ],
  'a picture added': [
    [p('水')],
    (desk) => {
      desk.caret('水');
      desk.run(insertFigure('', desk.makeId));
    },
    ['水', '[inserted]figure', '', ''],
  ],
  'a box added and written in': [
    [p('水')],
    (desk) => {
      desk.caret('水');
      desk.run(insertBox(desk.makeId));
      desk.type('链接');
    },
    ['水', '[inserted]box', '链接', ''],
  ],
  'a row more in a table': [
    [table([headCell('村')], [cell('石渡')])],
    (desk) => {
      desk.caret('石渡');
      desk.run(tableCommands.rowBelow);
    },
    ['[deleted]table', '村', '石渡', '[inserted]table', '村', '石渡', ''],
  ],
};

testSuggestions(changes);

test('a section is added, taken out and moved as a suggestion', () => {
  const desk = suggestingDesk(
    article(headline('渠'), lead(p('导语')), section('甲', p('一')), section('乙', p('二'))),
  );
  desk.caret('一');
  desk.run(insertSection(desk.makeId));
  desk.caret('二');
  desk.run(removeSection);
  desk.caret('一');
  desk.run(moveSection(1));
  expect(desk.refused).toEqual([]);
  const kinds = desk
    .doc()
    .children.slice(2)
    .map((node) => node.attrs.change?.kind ?? null);
  expect(kinds.filter((kind) => kind === 'deleted')).toHaveLength(2);
  expect(textInForce(desk.doc()).childCount).toBe(4);
});

test('one more line of the headline cannot be suggested, and changes nothing', () => {
  const desk = deskWith(p('水'));
  desk.caret('渠');
  const before = desk.doc();
  desk.run(insertHeadlineHalf);
  expect(desk.refused).toEqual(['cannot be suggested']);
  expect(desk.doc()).toBe(before);
});

test('a table that a colleague suggested to add goes at once when it is taken out', () => {
  const desk = deskWith(p('水'));
  desk.caret('水');
  desk.run(insertTable({ rows: 2, columns: 2 }, desk.makeId));
  desk.sign('陆闻');
  desk.run(tableCommands.remove);
  expect(countSuggestions(desk.doc())).toBe(0);
});

test('what a colleague suggested for a block stands while another writes in it', () => {
  const desk = deskWith(p('水'), changed('inserted', p('来了')));
  desk.sign('陆闻');
  desk.caret('来');
  desk.type('又');
  expect(signsOf(desk.doc())).toEqual(['水', '[inserted]来+又+了']);
  desk.caret('来又');
  desk.run(enter);
  expect(textInForce(desk.doc()).textContent).toBe('渠水');
});

import { splitBlock } from '@tiptap/pm/commands';
import { undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import { setBlockKind } from '#shared/editor/commands/blocks';
import { insertHeadlineHalf } from '#shared/editor/commands/headline';
import { insertBox, insertFigure, insertTable } from '#shared/editor/commands/insertBlock';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import { insertSection, moveSection, removeSection } from '#shared/editor/commands/sections';
import { settleAllSuggestions } from '#shared/editor/commands/suggestions';
import { tableCommands } from '#shared/editor/commands/tables';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  bold,
  bullets,
  cell,
  changed,
  deleted,
  figure,
  headCell,
  headline,
  idsOf,
  inserted,
  item,
  lead,
  type NodeSpec,
  p,
  quote,
  section,
  subhead,
  table,
  verse,
  withoutIds,
} from '../../support/documentBuilder';
import { backspace, deleteForward, enter } from '../../support/keys';
import { signsOf, suggestingDesk } from '../../support/suggestingDesk';

type Desk = ReturnType<typeof suggestingDesk>;
const deskWith = (...blocks: NodeSpec[]) =>
  suggestingDesk(article(headline('渠'), lead(...blocks)));
const times = (count: number, act: () => unknown) => {
  for (let done = 0; done < count; done += 1) act();
};

/** What is done on `blocks`, and how the text then stands in signs. */
type Case = readonly [
  blocks: readonly NodeSpec[],
  act: (desk: Desk) => void,
  signs: readonly string[],
];

const changes: Readonly<Record<string, Case>> = {
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

describe('while suggesting', () => {
  test.each(Object.entries(changes))('%s', (_intent, [blocks, act, signs]) => {
    const desk = deskWith(...blocks);
    const before = desk.doc();
    act(desk);
    expect(signsOf(desk.doc())).toEqual(signs);
    expect(desk.refused).toEqual([]);
    expect(textInForce(desk.doc()).toJSON()).toEqual(textInForce(before).toJSON());
    expect(new Set(idsOf(desk.doc())).size).toBe(idsOf(desk.doc()).length);
  });

  test.each([
    ['undone, the text is the start again', (desk: Desk) => asOftenAsCan(() => desk.run(undo))],
    [
      'all rejected, the text is the start again',
      (desk: Desk) => desk.run(settleAllSuggestions('reject')),
    ],
  ])('%s', (_intent, back) => {
    for (const [blocks, act] of Object.values(changes)) {
      if (countSuggestions(deskWith(...blocks).doc()) > 0) continue;
      const desk = deskWith(...blocks);
      const before = desk.doc();
      act(desk);
      back(desk);
      expect(withoutIds(desk.doc())).toEqual(withoutIds(before));
    }
  });

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
    ['behind what was typed', (desk: Desk) => desk.type('价高'), '水价高'],
    ['before what was taken out backwards', (desk: Desk) => desk.run(backspace), ''],
    ['behind what was taken out forwards', (desk: Desk) => desk.run(deleteForward), '水来'],
    ['in the new paragraph', (desk: Desk) => desk.run(enter), ''],
    [
      'in the paragraph that was joined forwards',
      (desk: Desk) => {
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

  test('a paragraph of a quotation is parted and joined inside it', () => {
    const desk = deskWith(quote(p('水来了'), p('真的')));
    desk.caret('水');
    desk.run(enter);
    desk.caret('真的', 0);
    desk.run(backspace);
    expect(signsOf(desk.doc())).toEqual(['水', '[split]来了', '[joined]真的']);
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
});

function asOftenAsCan(act: () => boolean): void {
  while (act());
}

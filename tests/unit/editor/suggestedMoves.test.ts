import type { Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { emptyReview } from '#shared/domain/review';
import { commentOn, toggleHighlight } from '#shared/editor/commands/annotations';
import { setBlockKind } from '#shared/editor/commands/blocks';
import { moveBlockTo, moveSectionTo } from '#shared/editor/commands/moveParts';
import { moveSection } from '#shared/editor/commands/sections';
import { settleAllSuggestions } from '#shared/editor/commands/suggestions';
import { reviewItems } from '#shared/editor/reviewItems';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  changed,
  deleted,
  headline,
  inserted,
  lead,
  p,
  section,
} from '../../support/documentBuilder';
import { suggestingDesk } from '../../support/suggestingDesk';

const start = article(
  headline('渠'),
  lead(p('导语'), p('又一段')),
  section('甲', p('甲文')),
  section('乙', p('乙文')),
  section('丙', p('丙文')),
);
type Desk = ReturnType<typeof suggestingDesk>;
type Range = { readonly from: number; readonly to: number };

const idAt = (desk: Desk, index: number) => String(desk.doc().child(index).attrs.id);
const order = (desk: Desk) =>
  desk
    .doc()
    .children.slice(2)
    .map((part) => part.child(1).textContent)
    .join('');
/** What the list of suggestions says of each. */
const listed = (desk: Desk) =>
  reviewItems(desk.doc(), emptyReview).flatMap(({ item }) =>
    item.kind === 'suggestion' ? [`${item.isMove ? '移' : '改'} ${item.inserted}`] : [],
  );
const settled = (desk: Desk, verdict: 'accept' | 'reject') => {
  desk.run(settleAllSuggestions(verdict));
  return order(desk);
};

describe('a move is suggested: gone from where it stood, added where it goes, one suggestion', () => {
  test.each<[string, (desk: Desk) => void, listed: string, accepted: string]>([
    [
      'a section by its command',
      (desk) => {
        desk.caret('甲文');
        desk.run(moveSection(1));
      },
      '移 甲 甲文',
      '乙甲丙',
    ],
    [
      'a section in the outline',
      (desk) => desk.run(moveSectionTo(idAt(desk, 4), 0)),
      '移 丙 丙文',
      '丙甲乙',
    ],
  ])('%s', (_what, act, entry, accepted) => {
    for (const [verdict, expected] of [
      ['accept', accepted],
      ['reject', '甲乙丙'],
    ] as const) {
      const desk = suggestingDesk(start);
      act(desk);
      expect(desk.refused).toEqual([]);
      expect(listed(desk).map((line) => line.replaceAll(/\s+/gu, ' '))).toEqual([entry]);
      expect(textInForce(desk.doc()).eq(start)).toBe(true);
      expect(settled(desk, verdict)).toBe(expected);
    }
  });

  test('a block of the outline', () => {
    const desk = suggestingDesk(start);
    const part = desk.doc().child(2);
    desk.run(moveBlockTo(String(desk.doc().child(1).child(1).attrs.id), String(part.attrs.id), 0));
    expect(listed(desk)).toEqual(['移 又一段']);
  });

  test.each<[string, (range: Range) => Command]>([
    ['commented on', (range) => commentOn('t1', [range])],
    ['highlighted', () => toggleHighlight('verify')],
  ])('%s in one of its places, it is still a move', (_what, remark) => {
    const desk = suggestingDesk(start);
    desk.caret('甲文');
    desk.run(moveSection(1));
    desk.select('文');
    const { from, to } = desk.state().selection;
    expect(desk.run(remark({ from, to }))).toBe(true);
    expect(listed(desk)[0]).toMatch(/^移/u);
  });

  test.each([
    ['before', [deleted('导')], [p('语')]],
    ['behind', [], [p(inserted('后'))]],
  ])('with words changed %s it, it is no move', (_where, words, behind) => {
    const moved = [changed('deleted', p('又一段')), p('中'), changed('inserted', p('又一段'))];
    const document = article(headline('渠'), lead(p(...words, '水'), ...moved, ...behind));
    const entries = reviewItems(document, emptyReview).map(({ item }) => item);
    expect(entries).toMatchObject([{ kind: 'suggestion', isMove: false }]);
  });

  test('moved on by who suggested it, it is where it went last', () => {
    const desk = suggestingDesk(start);
    desk.run(moveSectionTo(idAt(desk, 4), 0));
    desk.run(moveSectionTo(idAt(desk, 2), 1));
    expect(textInForce(desk.doc()).eq(start)).toBe(true);
    expect(settled(desk, 'accept')).toBe('甲丙乙');
  });

  test.each(['沈砚秋', '陆闻'])('moved on by %s, it stays one suggestion', (author) => {
    const desk = suggestingDesk(start);
    desk.run(moveSectionTo(idAt(desk, 4), 0));
    desk.sign(author);
    desk.run(moveSectionTo(idAt(desk, 2), 1));
    expect(listed(desk).map((line) => line.replaceAll(/\s+/gu, ' '))).toEqual(['移 丙 丙文']);
  });

  test('moved back home, nothing is suggested', () => {
    const desk = suggestingDesk(start);
    desk.run(moveSectionTo(idAt(desk, 4), 0));
    desk.run(moveSectionTo(idAt(desk, 2), 2));
    expect(desk.doc().eq(start)).toBe(true);
    expect(desk.state().selection.$from.node(1).child(1).textContent).toBe('丙');
  });

  test('what is to go is moved no more, and stepped over by what stays', () => {
    const desk = suggestingDesk(start);
    desk.run(moveSectionTo(idAt(desk, 2), 1));
    expect(order(desk)).toBe('甲乙甲丙');
    const before = desk.doc();
    expect(desk.run(moveSectionTo(idAt(desk, 2), 2))).toBe(false);
    const [block, lead] = [before.child(2).child(2), before.child(1)];
    expect(desk.run(moveBlockTo(String(block.attrs.id), String(lead.attrs.id), 0))).toBe(false);
    expect(
      desk.run(moveBlockTo(String(lead.child(0).attrs.id), String(before.child(2).attrs.id), 0)),
    ).toBe(false);
    desk.caret('甲文', 0);
    expect(desk.run(moveSection(1))).toBe(false);
    expect(desk.doc().eq(before)).toBe(true);
    desk.run(moveSectionTo(idAt(desk, 5), 0));
    expect(settled(desk, 'accept')).toBe('丙乙甲');
  });

  test('a block out of a section that moves goes with its suggestion', () => {
    const desk = suggestingDesk(start);
    desk.run(moveSectionTo(idAt(desk, 4), 0));
    const moved = desk.doc().child(2);
    desk.run(moveBlockTo(String(moved.child(2).attrs.id), idAt(desk, 1), 0));
    expect(countSuggestions(desk.doc())).toBe(1);
    desk.run(settleAllSuggestions('reject'));
    expect(desk.doc().eq(start)).toBe(true);
  });

  test('what waits inside of it is listed once, and settled at both places', () => {
    const desk = suggestingDesk(start);
    desk.caret('丙文');
    desk.type('字');
    desk.run(moveSectionTo(idAt(desk, 4), 0));
    expect(
      listed(desk)
        .map((line) => line.replaceAll(/\s+/gu, ' '))
        .sort(),
    ).toEqual(['改 字', '移 丙 丙文字']);
  });

  test('another kind of block in its place is no move', () => {
    const desk = suggestingDesk(start);
    desk.caret('又一段');
    desk.run(setBlockKind('subhead'));
    expect(listed(desk)).toEqual(['改 又一段']);
  });
});

import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockWithId,
  insertSlot,
  moveBlockTo,
  moveSectionTo,
  partWithId,
} from '#shared/editor/commands/moveParts';
import { outlineOf } from '#shared/editor/outline';
import { readDocument } from '#shared/editor/readDocument';
import {
  article,
  blockIdPlugin,
  box,
  bullets,
  countingIds,
  divider,
  figure,
  headline,
  idsOf,
  item,
  lead,
  node,
  p,
  positionOf,
  quote,
  runCommand,
  section,
  soundDocumentPlugin,
  stateOf,
  withoutIds,
} from '../../support/documentBuilder';
import { slot, template } from '../../support/templates';

const document = article(
  headline('旱渠变清渠'),
  lead(p('导语'), p('导语二')),
  section('一', p('甲文')),
  section('二', p('乙文'), quote(p('乙引')), figure('乙图')),
  section('三', p('丙文')),
);
const idOf = (text: string) => {
  const $at = document.resolve(positionOf(document, text));
  return String($at.node(2).attrs.id);
};
const sectionId = (index: number) => String(document.child(2 + index).attrs.id);
const leadId = String(document.child(1).attrs.id);

const start = (of: Node = document) =>
  stateOf(of, positionOf(of, '导语'), [history(), blockIdPlugin(countingIds('n'))]);
const shape = (of: Node | undefined) =>
  of &&
  outlineOf(of, null)
    .parts.map(({ headline: title, blocks }) =>
      [title, ...blocks.map(({ text, kind }) => text || `(${kind})`)].join(' '),
    )
    .join(' | ');
const whole = ' 导语 导语二 | 一 甲文 | 二 乙文 乙引 乙图 | 三 丙文';

test('the document reads as the tables below take it', () => {
  expect(shape(document)).toBe(whole);
});

describe('moveSectionTo', () => {
  test.each([
    ['the first to the end', 0, 2, '二 三 一'],
    ['the first behind the second', 0, 1, '二 一 三'],
    ['the last to the front', 2, 0, '三 一 二'],
    ['beyond the end is the end', 0, 99, '二 三 一'],
    ['before the front is the front', 2, -5, '三 一 二'],
  ])('%s', (_what, from, index, expected) => {
    const next = runCommand(start(), moveSectionTo(sectionId(from), index));
    expect(
      readDocument(next?.doc ?? document)
        .sections.map((each) => each.headline)
        .join(' '),
    ).toBe(expected);
    expect(idsOf(next?.doc ?? document).sort()).toEqual(idsOf(document).sort());
    // The caret is where the section went.
    expect(next?.selection.$from.node(1).attrs.id).toBe(sectionId(from));
  });

  test.each([
    ['stands there already', sectionId(1), 1],
    ['is the lead', leadId, 0],
    ['is unknown', 'nobody', 0],
  ])('refuses one that %s', (_what, id, index) => {
    expect(runCommand(start(), moveSectionTo(id, index))).toBeNull();
  });
});

describe('moveBlockTo', () => {
  test.each([
    ['within a section', '乙文', 1, 2, ' 导语 导语二 | 一 甲文 | 二 乙引 乙图 乙文 | 三 丙文'],
    [
      'a quotation as a whole',
      '乙引',
      0,
      0,
      ' 导语 导语二 | 一 乙引 甲文 | 二 乙文 乙图 | 三 丙文',
    ],
    [
      'a picture with its caption',
      '乙图',
      2,
      9,
      ' 导语 导语二 | 一 甲文 | 二 乙文 乙引 | 三 丙文 乙图',
    ],
    [
      'into the lead',
      '丙文',
      -1,
      1,
      ' 导语 丙文 导语二 | 一 甲文 | 二 乙文 乙引 乙图 | 三 (paragraph)',
    ],
    ['out of the lead', '导语', 1, 0, ' 导语二 | 一 甲文 | 二 导语 乙文 乙引 乙图 | 三 丙文'],
    [
      'the only one, which leaves an empty paragraph',
      '甲文',
      2,
      1,
      ' 导语 导语二 | 一 (paragraph) | 二 乙文 乙引 乙图 | 三 丙文 甲文',
    ],
  ])('%s', (_what, text, part, index, expected) => {
    const partId = part < 0 ? leadId : sectionId(part);
    const state = start();
    const next = runCommand(state, moveBlockTo(idOf(text), partId, index));
    expect(shape(next?.doc)).toBe(expected);
    const ids = idsOf(next?.doc ?? document);
    for (const id of idsOf(document)) expect(ids).toContain(id);
    expect(ids).not.toContain('');
  });

  test.each([
    ['stands there already', idOf('乙文'), sectionId(1), 0],
    ['is alone and stays', idOf('甲文'), sectionId(0), 5],
    ['goes to an unknown part', idOf('乙文'), 'nowhere', 0],
    ['is unknown', 'nobody', sectionId(0), 0],
    ['goes into the headline', idOf('乙文'), String(document.child(0).attrs.id ?? ''), 0],
  ])('refuses one that %s', (_what, blockId, partId, index) => {
    expect(runCommand(start(), moveBlockTo(blockId, partId, index))).toBeNull();
  });

  test('puts the caret behind a moved divider, which holds none', () => {
    const parted = article(headline('题'), lead(p('导语'), divider()), section('一', p('甲')));
    const dividerId = String(parted.child(1).child(1).attrs.id);
    const partId = String(parted.child(2).attrs.id);
    const next = runCommand(start(parted), moveBlockTo(dividerId, partId, 0));
    expect(next?.selection.$from.parent.textContent).toBe('甲');
  });
});

test('a move is an undo step of its own, apart from the typing just before it', () => {
  let state = start();
  const at = positionOf(document, '甲文', 2);
  state = state.apply(state.tr.insertText('先', at));
  const moved = runCommand(state, moveSectionTo(sectionId(0), 2));
  const undone = moved && runCommand(moved, undo);
  expect(withoutIds(undone?.doc ?? document)).toEqual(withoutIds(state.doc));
});

describe('insertSlot', () => {
  const rules = template({ sections: [slot('a'), slot('b'), slot('c', { repeatable: true })] });
  const part = (slot: string) =>
    node('section', [node('sectionLabel'), node('sectionHeadline', [slot || '自']), p('文')], {
      slot,
    });
  const made = (slots: string, id: string) => {
    const parts = [...slots].map((each) => part(each === '-' ? '' : each));
    const before = article(headline('题'), lead(p('导语')), ...parts);
    const added = rules.sections.find((each) => each.id === id) ?? slot(id);
    const next = runCommand(start(before), insertSlot(rules, added, countingIds('n')));
    const names = next?.doc.children.slice(2).map(({ attrs }) => String(attrs.slot) || '-');
    return { next, names: names?.join('') ?? null };
  };

  test.each([
    ['', 'a', 'a'],
    ['b', 'a', 'ab'],
    ['a', 'b', 'ab'],
    ['ac', 'b', 'abc'],
    ['a-c', 'b', 'ab-c'],
    ['--', 'a', 'a--'],
    ['ab', 'c', 'abc'],
    ['abc-', 'c', 'abcc-'],
    ['ba', 'c', 'bac'],
  ])('to %j adds %s: %s', (slots, id, expected) => {
    expect(made(slots, id).names).toBe(expected);
  });

  test('goes to the headline of the new section', () => {
    const { $from } = made('a', 'b').next?.selection ?? {};
    expect($from?.parent.type.name).toBe('sectionHeadline');
    expect($from?.node(1).attrs.slot).toBe('b');
  });

  test('refuses a slot that is filled and takes no second section', () => {
    expect(made('ab', 'a').next).toBeNull();
  });
});

test('parts and blocks are found by id, blocks within blocks are not', () => {
  const nested = article(
    headline('题'),
    lead(bullets(item(p('一'))), box('链接', 'side', p('二'))),
  );
  const inner = nested.child(1).child(0).child(0).child(0);
  expect(partWithId(nested, String(nested.child(1).attrs.id))?.node).toBe(nested.child(1));
  expect(blockWithId(nested, String(nested.child(1).child(1).attrs.id))?.node.type.name).toBe(
    'box',
  );
  expect(blockWithId(nested, String(inner.attrs.id))).toBeNull();
});

describe('any run of moves', () => {
  type Move = {
    readonly what: 'section' | 'block';
    readonly which: number;
    readonly to: number;
    readonly index: number;
  };
  const number = fc.nat({ max: 12 });
  const move: fc.Arbitrary<Move> = fc.record({
    what: fc.constantFrom('section' as const, 'block' as const),
    which: number,
    to: number,
    index: number,
  });
  const commandFor = (of: Node, { what, which, to, index }: Move): Command => {
    const { parts } = outlineOf(of, null);
    const at = <T>(list: readonly T[], place: number) => list[place % list.length];
    const part = at(parts, to)?.id ?? '';
    if (what === 'section') return moveSectionTo(part, index);
    const blocks = parts.flatMap((each) => each.blocks);
    return moveBlockTo(at(blocks, which)?.id ?? '', part, index);
  };
  const letters = (of: Node) => [...of.textContent].sort().join('');

  test('keeps the document sound, every block and every character, and undo leads back', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let state = stateOf(document, positionOf(document, '导语'), [
          history({ depth: 1_000 }),
          blockIdPlugin(countingIds('n')),
          soundDocumentPlugin(),
        ]);
        for (const each of moves) {
          commandFor(state.doc, each)(state, (transaction) => {
            state = state.apply(transaction);
          });
          state.doc.check();
        }
        const ids = idsOf(state.doc);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of idsOf(document)) expect(ids).toContain(id);
        expect(letters(state.doc)).toBe(letters(document));
        while (
          undo(state, (transaction) => {
            state = state.apply(transaction);
          })
        );
        expect(withoutIds(state.doc)).toEqual(withoutIds(document));
      }),
      { numRuns: 500 },
    );
  });
});

import { joinBackward, splitBlock } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { Slice } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
  article,
  blockIdPlugin,
  bullets,
  countingIds,
  headline,
  idsOf,
  item,
  lead,
  p,
  positionOf,
  quote,
  section,
  stateOf,
} from '../../support/documentBuilder';

const document = article(
  headline('标题'),
  lead(p('甲乙'), p('丙'), quote(p('丁'))),
  section('节', bullets(item(p('戊')))),
);

/** A desk with history and ids, the caret at a text. */
function open(text: string, offset = 0) {
  let state = stateOf(document, positionOf(document, text, offset), [
    history(),
    blockIdPlugin(countingIds('n')),
  ]);
  const dispatch = (transaction: EditorState['tr']) => {
    state = state.apply(transaction);
  };
  return {
    get doc() {
      return state.doc;
    },
    get state() {
      return state;
    },
    dispatch,
    run: (command: Command) => command(state, dispatch),
  };
}

function expectSound(ids: readonly string[]): void {
  expect(ids).not.toContain('');
  expect(new Set(ids).size).toBe(ids.length);
}

describe('stableBlockIds', () => {
  test('a split in the middle leaves the id with the first half', () => {
    const desk = open('甲乙', 1);
    desk.run(splitBlock);
    expect(idsOf(desk.doc).slice(0, 4)).toEqual(['b1', 'b2', 'b3', 'n1']);
    expect(desk.doc.child(1).child(0).textContent).toBe('甲');
  });

  test.each([0, 1, 2])('a split at offset %i doubles nothing and loses nothing', (offset) => {
    const desk = open('甲乙', offset);
    desk.run(splitBlock);
    expectSound(idsOf(desk.doc));
    expect(idsOf(desk.doc)).toEqual(expect.arrayContaining(idsOf(document)));
  });

  test('a join keeps the id of the first block', () => {
    const desk = open('丙');
    desk.run(joinBackward);
    expect(idsOf(desk.doc)).toEqual(idsOf(document).filter((id) => id !== 'b4'));
  });

  test('undo of a split gives the first ids back, redo makes sound ones again', () => {
    const desk = open('甲乙', 1);
    desk.run(splitBlock);
    desk.run(undo);
    expect(desk.doc.eq(document)).toBe(true);
    desk.run(redo);
    expectSound(idsOf(desk.doc));
    desk.run(undo);
    expect(desk.doc.eq(document)).toBe(true);
  });

  test.each([
    ['whole blocks', 1],
    ['a quotation', 2],
    ['the whole lead', 0],
  ])('a paste of %s with ids already taken gives the newcomers fresh ones', (_what, from) => {
    const desk = open('戊');
    const blocks = document.child(1).children.slice(from);
    const slice = new Slice(document.child(1).content.cut(0), 0, 0);
    expect(blocks.length).toBeGreaterThan(0);
    const { $from } = desk.state.selection;
    desk.dispatch(desk.state.tr.insert($from.after(2), blocks));
    expectSound(idsOf(desk.doc));
    expect(idsOf(desk.doc)).toEqual(expect.arrayContaining(idsOf(document)));
    desk.dispatch(desk.state.tr.replace($from.after(2), $from.after(2), slice));
    expectSound(idsOf(desk.doc));
  });

  test('a paste before the original: the block first in the document keeps the id', () => {
    const desk = open('甲乙');
    const copy = document.child(1).child(1);
    desk.dispatch(desk.state.tr.insert(desk.state.selection.$from.before(2), copy));
    expect(idsOf(desk.doc).slice(2, 5)).toEqual(['b4', 'b3', 'n1']);
  });

  test('a slice that is doubled in itself gets as many ids as it has blocks', () => {
    const desk = open('戊');
    const copy = document.child(1).child(0);
    desk.dispatch(desk.state.tr.insert(desk.state.selection.$from.after(2), [copy, copy, copy]));
    expectSound(idsOf(desk.doc));
    desk.run(undo);
    expect(desk.doc.eq(document)).toBe(true);
  });

  test('blocks without an id get one', () => {
    const desk = open('丙');
    const fresh = document.type.schema.nodes.paragraph?.create();
    if (fresh === undefined) throw new Error('no paragraph');
    desk.dispatch(desk.state.tr.insert(desk.state.selection.$from.after(2), fresh));
    expect(idsOf(desk.doc)).toContain('n1');
    expectSound(idsOf(desk.doc));
  });

  test('a change that touches no block adds no transaction of its own', () => {
    const desk = open('丙');
    const { transactions } = desk.state.applyTransaction(desk.state.tr.insertText('新'));
    expect(transactions).toHaveLength(1);
    const moved = desk.state.applyTransaction(desk.state.tr.setMeta('note', true));
    expect(moved.transactions).toHaveLength(1);
  });
});

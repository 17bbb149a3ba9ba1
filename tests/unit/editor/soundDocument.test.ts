import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#shared/editor/schema';
import {
  article,
  bullets,
  headline,
  item,
  lead,
  p,
  positionOf,
  section,
  soundDocumentPlugin,
  startOf,
  stateOf,
} from '../../support/documentBuilder';

const document = article(
  headline('旱渠变清渠'),
  lead(p('导语')),
  section('一', bullets(item(p('点一')), item(p('点二')))),
  section('末节', p('正文')),
);
const at = (text: string, offset = 0) => positionOf(document, text, offset);
const desk = (position: number) => stateOf(document, position, [history(), soundDocumentPlugin()]);
const partOfList = document.slice(at('点一'), at('点二', 2));

/** A node as an import or a plugin with an error might make it: nothing has checked it. */
function unchecked(name: string, content: Node[]): Node {
  const type = articleSchema.nodes[name];
  if (type === undefined) throw new Error(`no node ${name}`);
  return type.create(null, content);
}
const empty = (name: string) => unchecked(name, []);

describe('soundDocument', () => {
  test('the paste that it is for would leave an entry without a paragraph', () => {
    const unguarded = stateOf(document, at('末节', 1));
    const pasted = unguarded.tr.replaceSelection(partOfList).doc;
    expect(() => pasted.check()).toThrow(RangeError);
  });

  test('refuses it, and the text stays as it was', () => {
    const state = desk(at('末节', 1));
    const { transactions, state: after } = state.applyTransaction(
      state.tr.replaceSelection(partOfList),
    );
    expect(transactions).toEqual([]);
    expect(after.doc).toBe(document);
  });

  test.each([
    ['a list whose entry has no paragraph', unchecked('bulletList', [empty('listItem')])],
    ['a quotation without words', empty('quote')],
    ['a picture without caption', unchecked('figure', [empty('credit')])],
    ['a quotation of a list', unchecked('quote', [unchecked('bulletList', [empty('listItem')])])],
  ])('refuses %s', (_what, node) => {
    const state = desk(at('导语'));
    const change = state.tr.insert(startOf(document, 'lead'), node);
    expect(state.applyTransaction(change).transactions).toEqual([]);
  });

  test.each([
    ['words', (state = desk(at('导语'))) => state.tr.insertText('新')],
    [
      'a paste that fits',
      (state = desk(at('正文', 2))) =>
        state.tr.replaceSelection(document.slice(at('点一'), at('点一', 2), true)),
    ],
    [
      'a whole section taken out',
      (state = desk(at('正文'))) =>
        state.tr.delete(document.content.size - document.child(3).nodeSize, document.content.size),
    ],
    ['a caret that moves', (state = desk(at('导语'))) => state.tr.setMeta('note', true)],
  ])('lets %s through', (_what, change) => {
    const transaction = change();
    const state = desk(at('导语'));
    expect(state.applyTransaction(transaction).transactions).toHaveLength(1);
  });

  test('lets an undo through', () => {
    let state = desk(at('导语'));
    state = state.apply(state.tr.insertText('新'));
    undo(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(state.doc.eq(document)).toBe(true);
  });
});

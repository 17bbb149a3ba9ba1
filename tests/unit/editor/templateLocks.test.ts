import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveSectionTo } from '#shared/editor/commands/moveParts';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { lockBreach, movesToTemplate } from '#shared/editor/templateLocks';
import { editorCommandIds, editorCommands } from '../../../renderer/features/editor/editorCommands';
import {
  article,
  blockIdPlugin,
  countingIds,
  headline,
  lead,
  node,
  p,
  positionOf,
  soundDocumentPlugin,
  templateLocksPlugin,
} from '../../support/documentBuilder';
import { slot, template } from '../../support/templates';

const fixed = { label: true, place: true };
const rules = template({
  headline: { ...template().headline, main: 2, locked: true },
  sections: [slot('a', { lock: fixed }), slot('b', { lock: fixed }), slot('c')],
});

/** A section of a slot with a label, as `slot label`; `-` stands for no slot. */
function part(spec: string) {
  const [slotId = '', label = ''] = spec.split(' ');
  const attrs = { id: `part-${label}`, slot: slotId === '-' ? '' : slotId };
  return node('section', [node('sectionLabel', [label]), node('sectionHeadline'), p('文')], attrs);
}
const text = (halves: readonly string[], ...parts: string[]): Node =>
  article(headline(halves), lead(p('导语')), ...parts.map(part));
const start = text(['上', '下'], 'a 甲', 'b 乙', 'c 丙');

describe('a template lets through or refuses', () => {
  const two = ['上', '下'];
  test.each<[string, Node, ReturnType<typeof lockBreach>]>([
    ['no change', start, null],
    [
      'a third headline line',
      text(['上', '下', '末'], 'a 甲', 'b 乙', 'c 丙'),
      { kind: 'headlineHalves' },
    ],
    ['one headline line less', text(['上'], 'a 甲', 'b 乙', 'c 丙'), { kind: 'headlineHalves' }],
    ['other words in the headline', text(['左', '右'], 'a 甲', 'b 乙', 'c 丙'), null],
    ['a fixed section gone', text(two, 'b 乙', 'c 丙'), { kind: 'sectionGone', label: '甲' }],
    [
      'fixed sections the other way round',
      text(two, 'b 乙', 'a 甲', 'c 丙'),
      { kind: 'sectionOrder' },
    ],
    [
      'a free section between the fixed ones',
      text(two, 'a 甲', '- 丁', 'b 乙', 'c 丙'),
      { kind: 'headClosed' },
    ],
    ['a free section behind them', text(two, 'a 甲', 'b 乙', 'c 丙', '- 丁'), null],
    ['a section that is not fixed gone', text(two, 'a 甲', 'b 乙'), null],
  ])('%s', (_what, after, breach) => {
    expect(lockBreach(start, after, rules)).toEqual(breach);
  });

  test('another name for a section whose label is fixed', () => {
    const at = start.child(0).nodeSize + start.child(1).nodeSize + 2;
    const after = EditorState.create({ doc: start }).tr.insertText('新', at).doc;
    expect(lockBreach(start, after, rules)).toEqual({ kind: 'label', label: '甲' });
  });

  test('a section of one’s own where the end is closed', () => {
    const closed = template({ sections: rules.sections, tail: 'closed' });
    const after = text(two, 'a 甲', 'b 乙', 'c 丙', '- 丁');
    expect(lockBreach(start, after, closed)).toEqual({ kind: 'tailClosed' });
  });

  test.each<[string, readonly string[], ReturnType<typeof lockBreach>]>([
    ['moved among the fixed ones', ['- 戊', '- 丁', 'a 甲', 'b 乙'], null],
    ['under another id', ['- 丁', '- 新', 'a 甲', 'b 乙'], null],
    ['one more of them', ['- 丁', '- 戊', 'a 甲', '- 新', 'b 乙'], { kind: 'headClosed' }],
  ])('a section of one’s own before a fixed one: %s', (_what, parts, breach) => {
    const before = text(two, '- 丁', '- 戊', 'a 甲', 'b 乙');
    expect(lockBreach(before, text(two, ...parts), rules)).toEqual(breach);
  });

  test('nothing for what was broken before', () => {
    const broken = text(two, 'b 乙', 'a 甲', '- 丁');
    const at = positionOf(broken, '导语', 1);
    const typed = EditorState.create({ doc: broken }).tr.insertText('字', at).doc;
    expect(lockBreach(broken, typed, rules)).toBeNull();
  });
});

const halves = (document: Node) =>
  document.firstChild?.children.filter(({ type }) => type.name === 'mainHeadline').length;
const locked = (document: Node) =>
  document.children
    .slice(2)
    .filter(({ attrs }) => attrs.slot === 'a' || attrs.slot === 'b')
    .map((section) => [section.attrs.id, section.firstChild?.textContent]);

test('no run of commands changes what is locked', () => {
  const first = documentFromTemplate(rules, countingIds('t'));
  const act = fc.record({
    at: fc.integer({ min: 0, max: 1_000 }),
    name: fc.constantFrom(...editorCommandIds),
    section: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      let state = EditorState.create({
        doc: first,
        plugins: [
          blockIdPlugin(countingIds('n')),
          soundDocumentPlugin(),
          templateLocksPlugin(() => rules),
        ],
      });
      const dispatch = (transaction: EditorState['tr']) => {
        state = state.apply(transaction);
      };
      for (const { at, name, section } of acts) {
        const place = state.doc.resolve(Math.round((at / 1_000) * state.doc.content.size));
        dispatch(state.tr.setSelection(TextSelection.near(place)));
        editorCommands[name](state, dispatch);
        dispatch(state.tr.insertText('字'));
        const id = String(state.doc.maybeChild(2 + section)?.attrs.id ?? '');
        moveSectionTo(id, at % 4)(state, dispatch);
        state.doc.check();
      }
      expect(halves(state.doc)).toBe(2);
      expect(locked(state.doc)).toEqual(locked(first));
    }),
    { numRuns: 300 },
  );
});

test('a move to another version is let through', () => {
  const state = EditorState.create({ doc: start, plugins: [templateLocksPlugin(() => rules)] });
  const position = start.child(0).nodeSize + start.child(1).nodeSize;
  const removal = state.tr.delete(position, position + start.child(2).nodeSize);
  expect(state.apply(removal).doc.childCount).toBe(5);
  expect(state.apply(removal.setMeta(movesToTemplate, true)).doc.childCount).toBe(4);
});

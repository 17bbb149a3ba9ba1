import { history, undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import {
  insertSection,
  moveSection,
  removeSection,
  sectionAt,
} from '#shared/editor/commands/sections';
import { readDocument } from '#shared/editor/readDocument';
import {
  article,
  countingIds,
  headline,
  idsOf,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  stateOf,
} from '../../support/documentBuilder';

const document = article(
  headline('旱渠变清渠'),
  lead(p('导语')),
  section('一', p('甲文')),
  section('二', p('乙文')),
  section('三', p('丙文')),
);
const bare = article(headline('旱渠变清渠'), lead(p('导语')));
const titles = (of = document) => readDocument(of).sections.map((part) => part.headline);
const at = (text: string, offset = 0) => stateOf(document, positionOf(document, text, offset));

describe('insertSection', () => {
  test.each([
    ['in the headline', '旱渠', ['', '一', '二', '三']],
    ['in the lead', '导语', ['', '一', '二', '三']],
    ['in a section’s headline', '一', ['一', '', '二', '三']],
    ['in a section’s text', '乙文', ['一', '二', '', '三']],
    ['in the last section', '丙文', ['一', '二', '三', '']],
  ])('with the caret %s', (_where, text, expected) => {
    const next = runCommand(at(text), insertSection(countingIds('n')));
    expect(titles(next?.doc)).toEqual(expected);
    expect(next?.selection.$from.parent.type.name).toBe('sectionLabel');
    expect(new Set(idsOf(next?.doc ?? document)).size).toBe(idsOf(document).length + 2);
  });

  test('in an article without sections makes the first', () => {
    const next = runCommand(
      stateOf(bare, positionOf(bare, '导语')),
      insertSection(countingIds('n')),
    );
    expect(titles(next?.doc)).toEqual(['']);
  });
});

describe('moveSection', () => {
  test.each([
    ['the middle one up', '乙文', -1, ['二', '一', '三']],
    ['the middle one down', '乙文', 1, ['一', '三', '二']],
    ['the last one up', '丙文', -1, ['一', '三', '二']],
    ['the first one down', '甲文', 1, ['二', '一', '三']],
  ] as const)('moves %s, and the caret with it', (_what, text, direction, expected) => {
    const next = runCommand(at(text, 1), moveSection(direction));
    expect(titles(next?.doc)).toEqual(expected);
    expect(next?.selection.$from.parent.textContent).toBe(text);
    expect(next?.selection.$from.parentOffset).toBe(1);
    expect(idsOf(next?.doc ?? document).toSorted()).toEqual(idsOf(document).toSorted());
  });

  test.each([
    ['the first one up, into the lead', '甲文', -1],
    ['the last one down', '丙文', 1],
    ['the lead', '导语', 1],
    ['the headline', '旱渠', 1],
  ] as const)('refuses to move %s', (_what, text, direction) => {
    expect(runCommand(at(text), moveSection(direction))).toBeNull();
  });

  test('up and down again gives the same article', () => {
    const up = runCommand(at('乙文'), moveSection(-1));
    const back = up && runCommand(up, moveSection(1));
    expect(back?.doc.eq(document)).toBe(true);
  });
});

describe('removeSection', () => {
  test.each([
    ['the first', '甲文', ['二', '三']],
    ['the middle', '乙文', ['一', '三']],
    ['the last', '丙文', ['一', '二']],
  ])('takes %s away whole', (_which, text, expected) => {
    expect(titles(runCommand(at(text), removeSection)?.doc)).toEqual(expected);
  });

  test.each(['旱渠', '导语'])('refuses outside a section, at %s', (text) => {
    expect(runCommand(at(text), removeSection)).toBeNull();
  });

  test('one undo brings it back with its id', () => {
    let state = stateOf(document, positionOf(document, '乙文'), [history()]);
    removeSection(state, (transaction) => {
      state = state.apply(transaction);
    });
    undo(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(state.doc.eq(document)).toBe(true);
  });

  test('the only section leaves headline and lead, with the caret in the lead', () => {
    const single = article(headline('旱渠'), lead(p('导语')), section('一'));
    const next = runCommand(stateOf(single, positionOf(single, '一')), removeSection);
    expect(titles(next?.doc)).toEqual([]);
    expect(next?.selection.$from.parent.textContent).toBe('导语');
  });
});

describe('sectionAt', () => {
  test.each([
    ['旱渠', null],
    ['导语', null],
    ['甲文', 'b4'],
    ['三', 'b8'],
  ])('at %s finds %s', (text, id) => {
    expect(sectionAt(at(text).selection.$from)?.node.attrs.id ?? null).toBe(id);
  });
});

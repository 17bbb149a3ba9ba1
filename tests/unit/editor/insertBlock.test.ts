import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
  insertBox,
  insertDivider,
  insertTable,
  leaveVerse,
  toggleBoxPlacing,
} from '#shared/editor/commands/insertBlock';
import {
  article,
  box,
  cell,
  countingIds,
  figure,
  headline,
  idsOf,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  startOf,
  stateOf,
  table,
  verse,
} from '../../support/documentBuilder';

const document = article(
  headline('标题'),
  lead(p('甲'), p('乙'), verse(['诗'], ['']), box('框题', 'inline', p('框文'))),
  section('节题', p('丙'), figure('图说'), table([cell('格')])),
);
const at = (text: string) => stateOf(document, positionOf(document, text));
const makeId = () => countingIds('new');
const namesOf = (node: ReturnType<typeof article>) => node.children.map(({ type }) => type.name);

describe('a new block', () => {
  test.each([
    ['甲', insertBox, ['paragraph', 'box', 'paragraph', 'verse', 'box'], 1],
    ['乙', insertDivider, ['paragraph', 'paragraph', 'divider', 'paragraph', 'verse', 'box'], 1],
    ['甲', insertDivider, ['paragraph', 'divider', 'paragraph', 'verse', 'box'], 1],
    ['框文', insertBox, ['paragraph', 'paragraph', 'verse', 'box', 'box'], 1],
  ] as const)('after %s stands behind that block', (text, command, names, part) => {
    const next = runCommand(at(text), command(makeId()));
    next?.doc.check();
    expect(next && namesOf(next.doc.child(part))).toEqual(names);
  });

  test('in a box stays in the box where it may', () => {
    const next = runCommand(at('框文'), insertTable({ rows: 2, columns: 2 }, makeId()));
    expect(next && namesOf(next.doc.child(1).child(3))).toEqual([
      'boxHeadline',
      'paragraph',
      'table',
    ]);
  });

  test.each(['标题', '节题'])('has no place after %s', (text) => {
    for (const command of [insertBox(makeId()), insertDivider(makeId())]) {
      expect(command(at(text))).toBe(false);
    }
  });

  test('gets an id for each block in it, and the caret', () => {
    const next = runCommand(at('甲'), insertTable({ rows: 3, columns: 2 }, makeId()));
    const made = next?.doc.child(1).child(1);
    expect(made?.childCount).toBe(3);
    expect(made && new Set(made.children.map((row) => row.childCount))).toEqual(new Set([2]));
    expect(made?.firstChild?.firstChild?.type.name).toBe('tableHeader');
    expect(next && idsOf(next.doc).includes('')).toBe(false);
    expect(next?.selection.head).toBe(next && startOf(next.doc, 'tableHeader') + 1);
  });

  test('a line is followed by text to write on', () => {
    const short = article(headline('题'), lead(p('甲')));
    const next = runCommand(stateOf(short, positionOf(short, '甲')), insertDivider(makeId()));
    expect(next && namesOf(next.doc.child(1))).toEqual(['paragraph', 'divider', 'paragraph']);
    expect(next?.selection.$from.parent.childCount).toBe(0);
  });
});

test('a box goes beside the text and back', () => {
  const beside = runCommand(at('框文'), toggleBoxPlacing);
  expect(beside?.doc.child(1).child(3).attrs.placing).toBe('side');
  const back = beside && runCommand(beside, toggleBoxPlacing);
  expect(back?.doc.eq(document)).toBe(true);
  expect(toggleBoxPlacing(at('甲'))).toBe(false);
});

describe('leaveVerse', () => {
  const emptyLine = startOf(document, 'verseLine', 1);

  test('makes an empty last line the paragraph behind the verse', () => {
    const next = runCommand(stateOf(document, emptyLine), leaveVerse);
    expect(next && namesOf(next.doc.child(1))).toEqual([
      'paragraph',
      'paragraph',
      'verse',
      'paragraph',
      'box',
    ]);
    expect(next?.selection.$from.parent.type.name).toBe('paragraph');
  });

  test.each([
    ['in a line with words', at('诗')],
    ['outside verse', at('甲')],
    [
      'with a selection',
      stateOf(document, TextSelection.create(document, emptyLine - 2, emptyLine)),
    ],
  ])('does nothing %s', (_where, state) => {
    expect(leaveVerse(state)).toBe(false);
  });

  test('an empty line between stanzas is left alone, and so is the only line', () => {
    const stanzas = article(headline(), lead(verse(['甲'], [''], ['乙'])));
    expect(leaveVerse(stateOf(stanzas, startOf(stanzas, 'verseLine', 1)))).toBe(false);
    const alone = article(headline(), lead(verse([''])));
    expect(leaveVerse(stateOf(alone, startOf(alone, 'verseLine')))).toBe(false);
  });
});

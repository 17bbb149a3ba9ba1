import { NodeSelection } from '@tiptap/pm/state';
import { CellSelection, tableEditing } from '@tiptap/pm/tables';
import { describe, expect, test } from 'vitest';
import { alignCells, nextCell, tableCommands } from '#shared/editor/commands/tables';
import {
  article,
  blockIdPlugin,
  cell,
  countingIds,
  headCell,
  headline,
  idsOf,
  lead,
  p,
  positionOf,
  runCommand,
  soundDocumentPlugin,
  stateOf,
  table,
} from '../../support/documentBuilder';

const document = article(
  headline('标题'),
  lead(
    p('表前的话'),
    table([headCell('村'), headCell('亩')], [cell('石渡'), cell('1200')]),
    p('表后的话'),
  ),
);
const plugins = () => [blockIdPlugin(countingIds('new')), soundDocumentPlugin(), tableEditing()];
const at = (text: string) => stateOf(document, positionOf(document, text), plugins());
const cells = (from: string, to: string) =>
  stateOf(
    document,
    CellSelection.create(document, positionOf(document, from) - 2, positionOf(document, to) - 2),
    plugins(),
  );
const grid = (doc: typeof document) =>
  (doc.child(1).children.find(({ type }) => type.name === 'table')?.children ?? []).map((row) =>
    row.children.map((each) => each.textContent),
  );

test.each([
  [
    'rowAbove',
    '石渡',
    [
      ['村', '亩'],
      ['', ''],
      ['石渡', '1200'],
    ],
  ],
  [
    'rowBelow',
    '石渡',
    [
      ['村', '亩'],
      ['石渡', '1200'],
      ['', ''],
    ],
  ],
  [
    'columnLeft',
    '村',
    [
      ['', '村', '亩'],
      ['', '石渡', '1200'],
    ],
  ],
  [
    'columnRight',
    '亩',
    [
      ['村', '亩', ''],
      ['石渡', '1200', ''],
    ],
  ],
  ['removeRow', '石渡', [['村', '亩']]],
  ['removeColumn', '村', [['亩'], ['1200']]],
  ['remove', '村', []],
] as const)('%s at %s', (name, text, expected) => {
  const next = runCommand(at(text), tableCommands[name]);
  next?.doc.check();
  expect(next && grid(next.doc)).toEqual(expected);
  expect(next?.doc.textContent).toMatch(/^标题表前的话.*表后的话$/);
  const ids = next ? idsOf(next.doc) : [''];
  expect(ids.includes('')).toBe(false);
  expect(new Set(ids).size).toBe(ids.length);
});

test('outside a table there is nothing to do', () => {
  for (const command of [...Object.values(tableCommands), alignCells('right'), nextCell]) {
    expect(command(at('表前的话'))).toBe(false);
  }
});

test('cells are merged with all their words, and come apart again', () => {
  const merged = runCommand(cells('石渡', '1200'), tableCommands.mergeCells);
  expect(merged && grid(merged.doc)).toEqual([['村', '亩'], ['石渡1200']]);
  const apart = merged && runCommand(merged, tableCommands.splitCell);
  expect(apart && grid(apart.doc).map((row) => row.length)).toEqual([2, 2]);
  expect(apart?.doc.textContent).toBe(document.textContent);
});

test('all selected cells are aligned', () => {
  const next = runCommand(cells('石渡', '1200'), alignCells('right'));
  const aligned = next?.doc
    .child(1)
    .child(1)
    .child(1)
    .children.map(({ attrs }) => attrs.align);
  expect(aligned).toEqual(['right', 'right']);
});

test('Tab goes through the cells in order', () => {
  const next = runCommand(at('村'), nextCell);
  expect(next?.selection.$from.parent.textContent).toBe('亩');
});

describe('text around a table', () => {
  test('stays when the table goes', () => {
    const selected = stateOf(
      document,
      NodeSelection.create(document, positionOf(document, '村') - 4),
      plugins(),
    );
    const gone = selected.apply(selected.tr.deleteSelection());
    expect(gone.doc.textContent).toBe('标题表前的话表后的话');
  });

  test('stays when every cell is emptied', () => {
    const emptied = runCommand(cells('村', '1200'), (state, dispatch) => {
      dispatch?.(state.tr.deleteSelection());
      return true;
    });
    expect(emptied?.doc.textContent).toBe('标题表前的话表后的话');
  });
});

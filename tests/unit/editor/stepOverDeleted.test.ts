import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { stepOverDeleted } from '#shared/editor/commands/stepOverDeleted';
import {
  article,
  bullets,
  cell,
  changed,
  divider,
  headline,
  item,
  lead,
  type NodeSpec,
  p,
  positionOf,
  runCommand,
  section,
  stateOf,
  table,
} from '../../support/documentBuilder';

const gone = (block: NodeSpec) => changed('deleted', block);

/**
 * What stands beside the caret in its block, as `before|after`, or the block that is selected as a whole;
 * null where the step has nothing to do.
 */
function stepped(
  parts: readonly NodeSpec[],
  [text, offset]: readonly [string, number],
  direction: -1 | 1,
): string | null {
  const document = article(headline('渠'), ...parts);
  const next = runCommand(
    stateOf(document, TextSelection.create(document, positionOf(document, text, offset))),
    stepOverDeleted(direction),
  );
  if (next === null) return null;
  expect(next.doc).toBe(document);
  if (next.selection instanceof NodeSelection) return next.selection.node.type.name;
  const { $head } = next.selection;
  const { parent, parentOffset } = $head;
  return `${parent.textBetween(0, parentOffset)}|${parent.textBetween(parentOffset, parent.content.size)}`;
}

const water = p('水');
const came = p('来了');

describe('Backspace steps', () => {
  test.each<[string, readonly NodeSpec[], readonly [string, number], string | null]>([
    ['before an empty paragraph', [lead(water, gone(p()), came)], ['来了', 0], '水|'],
    ['before one with words', [lead(water, gone(p('价高')), came)], ['来了', 0], '水|'],
    ['before several', [lead(water, gone(p()), gone(p('价高')), came)], ['来了', 0], '水|'],
    ['out of one', [lead(water, gone(p('价高')), came)], ['价高', 2], '水|'],
    ['before a table', [lead(water, gone(table([cell('村')])), came)], ['来了', 0], '水|'],
    ['before a dividing line', [lead(water, gone(divider()), came)], ['来了', 0], '水|'],
    [
      'before an entry',
      [lead(bullets(item(water), item(gone(p())), item(came)))],
      ['来了', 0],
      '水|',
    ],
    [
      'before a dividing line and a list',
      [lead(water, gone(divider()), bullets(item(came)))],
      ['来了', 0],
      '水|',
    ],
    [
      'onto a dividing line that stays',
      [lead(water, divider(), gone(p('价高')), came)],
      ['来了', 0],
      'divider',
    ],
    [
      'nowhere beside a dividing line that stays',
      [lead(water, gone(p('价高')), divider(), came)],
      ['来了', 0],
      null,
    ],
    [
      'nowhere beside one before a list',
      [lead(water, gone(p('价高')), divider(), bullets(item(came)))],
      ['来了', 0],
      null,
    ],
    ['into the part before', [lead(gone(p()), came)], ['来了', 0], '|'],
    ['nowhere beside text that stays', [lead(water, came)], ['来了', 0], null],
    ['nowhere inside a line', [lead(gone(p()), came)], ['来了', 1], null],
    ['nowhere in a headline', [lead(water)], ['渠', 0], null],
  ])('%s', (_where, parts, caret, expected) => {
    expect(stepped(parts, caret, -1)).toBe(expected);
  });
});

describe('Delete steps', () => {
  test.each<[string, readonly NodeSpec[], readonly [string, number], string | null]>([
    ['behind an empty paragraph', [lead(water, gone(p()), came)], ['水', 1], '|来了'],
    ['behind one with words', [lead(water, gone(p('价高')), came)], ['水', 1], '|来了'],
    ['out of one', [lead(water, gone(p('价高')), came)], ['价高', 0], '|来了'],
    ['nowhere out of its part', [lead(water, gone(p())), section('节', came)], ['水', 1], '水|'],
    ['nowhere at the end of all', [lead(water, gone(p()))], ['水', 1], '水|'],
    ['nowhere beside text that stays', [lead(water, came)], ['水', 1], null],
    [
      'onto a dividing line that stays',
      [lead(water, gone(p('价高')), divider(), came)],
      ['水', 1],
      'divider',
    ],
    [
      'nowhere beside a dividing line that stays',
      [lead(water, divider(), gone(p('价高')), came)],
      ['水', 1],
      null,
    ],
    [
      'nowhere beside one behind a list',
      [lead(bullets(item(water)), divider(), gone(p('价高')), came)],
      ['水', 1],
      null,
    ],
  ])('%s', (_where, parts, caret, expected) => {
    expect(stepped(parts, caret, 1)).toBe(expected);
  });
});

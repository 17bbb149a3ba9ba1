import { history, undo } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { noCrops } from '#shared/domain/crop';
import { cropFigure, figureOfSelection, goToFigure } from '#shared/editor/commands/figures';
import { cropsOf } from '#shared/editor/nodes/figure';
import { parseDocument } from '#shared/editor/parseDocument';
import {
  article,
  articleJson,
  figure,
  headline,
  lead,
  p,
  runCommand,
  startOf,
  stateOf,
} from '../../support/documentBuilder';

const mediaId = 'a'.repeat(64);
const crops = { ...noCrops, portal: { x: 0, y: 0, width: 5_000, height: 5_000 } };
const text = article(headline('题'), lead(p('水到了。'), figure('渠首', '林一摄', mediaId)));
const figureId = String(text.child(1).child(1).attrs.id);

test('a crop is one step, which undo takes back', () => {
  const state = stateOf(text, startOf(text, 'caption'), [history()]);
  const cropped = runCommand(state, cropFigure(figureId, crops));
  expect(cropped && cropsOf(cropped.doc.child(1).child(1))).toEqual(crops);
  expect(cropped && runCommand(cropped, undo)?.doc.eq(text)).toBe(true);
});

test('a figure that is not there is not cropped', () => {
  const state = stateOf(text, startOf(text, 'caption'));
  expect(runCommand(state, cropFigure('none', crops))).toBe(null);
  expect(runCommand(state, goToFigure('none'))).toBe(null);
});

test('the picture of the selection is known from within its figure and from the figure itself', () => {
  const inCaption = stateOf(text, startOf(text, 'caption'));
  expect(figureOfSelection(inCaption)).toBe(figureId);
  const at = startOf(text, 'figure') - 1;
  expect(figureOfSelection(stateOf(text, NodeSelection.create(text, at)))).toBe(figureId);
  expect(figureOfSelection(stateOf(text, startOf(text, 'paragraph')))).toBe(null);
  const bare = article(headline('题'), lead(figure('没有图')));
  expect(figureOfSelection(stateOf(bare, startOf(bare, 'caption')))).toBe(null);
});

test('going to a figure puts the caret behind its caption', () => {
  const state = stateOf(text, startOf(text, 'paragraph'));
  const there = runCommand(state, goToFigure(figureId));
  expect(there?.selection.$from.parent.type.name).toBe('caption');
  expect(there?.selection.$from.parentOffset).toBe(2);
});

test.each([
  ['a side outside the picture', { portal: { x: 6_000, y: 0, width: 5_000, height: 10 } }],
  ['no height', { portal: { x: 0, y: 0, width: 10, height: 0 } }],
  ['a place between units', { focus: { x: 0.5, y: 1 } }],
  ['an unknown kind', 'whole'],
])('a document whose crop has %s is refused', (_what, wrong) => {
  const shown = figure('渠首', '', mediaId);
  const attrs = {
    ...shown.attrs,
    crops: typeof wrong === 'string' ? wrong : { ...noCrops, ...wrong },
  };
  const json = articleJson([headline('题'), lead({ ...shown, attrs })]);
  expect(parseDocument(json).ok).toBe(false);
});

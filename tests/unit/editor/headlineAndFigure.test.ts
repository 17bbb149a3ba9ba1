import { history, undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import { insertHeadlineHalf, setHeadlineParts } from '#shared/editor/commands/headline';
import { insertFigure } from '#shared/editor/commands/insertBlock';
import { readDocument } from '#shared/editor/readDocument';
import {
  article,
  bullets,
  countingIds,
  figure,
  headline,
  idsOf,
  item,
  lead,
  p,
  positionOf,
  quote,
  runCommand,
  section,
  startOf,
  stateOf,
} from '../../support/documentBuilder';

const document = article(
  headline(['甲半', '乙半'], '引题', '副题'),
  lead(p('导语'), quote(p('引文')), bullets(item(p('圆点')))),
  section('节题', p('节文'), figure('图说', '图源')),
);
const at = (text: string, offset = 0) => stateOf(document, positionOf(document, text, offset));
const halves = (doc = document) =>
  doc.firstChild?.children.slice(1, -1).map((half) => half.textContent);

describe('setHeadlineParts', () => {
  test('writes all parts as one change and keeps the headline’s id and the rest', () => {
    const parts = { kicker: '新引', main: ['丙半'], subtitle: '' };
    const next = runCommand(at('导语'), setHeadlineParts(parts));
    expect(next && readDocument(next.doc).headline).toEqual(parts);
    expect(next && idsOf(next.doc)).toEqual(idsOf(document));
  });

  test('parts that read the same change nothing', () => {
    const same = { kicker: '引题', main: ['甲半', '乙半'], subtitle: '副题' };
    expect(runCommand(at('导语'), setHeadlineParts(same))?.doc).toBe(document);
  });

  test('no main part leaves one empty half', () => {
    const next = runCommand(at('导语'), setHeadlineParts({ kicker: '', main: [], subtitle: '' }));
    expect(halves(next?.doc)).toEqual(['']);
  });

  test('one undo brings the headline back', () => {
    let state = stateOf(document, positionOf(document, '导语'), [history()]);
    const dispatch = (transaction: typeof state.tr) => {
      state = state.apply(transaction);
    };
    setHeadlineParts({ kicker: '', main: ['丙'], subtitle: '' })(state, dispatch);
    undo(state, dispatch);
    expect(state.doc.eq(document)).toBe(true);
  });
});

describe('insertHeadlineHalf', () => {
  test.each([
    ['in the first half, after it', '甲半', ['甲半', '', '乙半'], 1],
    ['in the last half, after it', '乙半', ['甲半', '乙半', ''], 2],
    ['in the kicker, after the last half', '引题', ['甲半', '乙半', ''], 2],
    ['in the subtitle, after the last half', '副题', ['甲半', '乙半', ''], 2],
    ['in the text, after the last half', '节文', ['甲半', '乙半', ''], 2],
  ])('%s', (_where, text, expected, nth) => {
    const next = runCommand(at(text), insertHeadlineHalf);
    expect(halves(next?.doc)).toEqual(expected);
    expect(next?.selection.from).toBe(next && startOf(next.doc, 'mainHeadline', nth));
  });
});

describe('insertFigure', () => {
  const mediaId = 'f'.repeat(64);

  test.each([
    ['a paragraph', '导语', 1, 1],
    ['a quotation, not into it', '引文', 1, 2],
    ['a list, not into it', '圆点', 1, 3],
    ['a section’s paragraph', '节文', 2, 3],
    ['another picture', '图说', 2, 4],
  ])('stands after %s, with the caret in its caption', (_what, text, part, index) => {
    const next = runCommand(at(text, 1), insertFigure(mediaId, countingIds('n')));
    const made = next?.doc.child(part).child(index);
    expect(made?.type.name).toBe('figure');
    expect(made?.attrs).toMatchObject({ id: 'n1', mediaId });
    expect(next?.selection.$from.parent.type.name).toBe('caption');
    expect(next?.selection.$from.parent.content.size).toBe(0);
  });

  test('brings the words that the picture’s own data give', () => {
    const words = { caption: '渠首开闸', credit: '林一' };
    const next = runCommand(at('导语'), insertFigure(mediaId, countingIds('n'), words));
    const made = next?.doc.child(1).child(1);
    expect(made?.children.map(({ textContent }) => textContent)).toEqual(['渠首开闸', '林一']);
  });

  test.each(['甲半', '引题', '副题', '节题'])('is refused in a typed part: %s', (text) => {
    expect(runCommand(at(text), insertFigure(mediaId, countingIds('n')))).toBeNull();
  });

  test('an id that is none of the media store is refused before anything changes', () => {
    const state = at('导语');
    const insert = insertFigure('../../settings.json', countingIds('n'));
    expect(() => runCommand(state, insert)).toThrow(RangeError);
  });
});

import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { openPointsIn } from '#shared/domain/openPoints';
import { insertOpenPoint, nextOpenPoint, openPointsOf } from '#shared/editor/openPoints';
import {
  article,
  bold,
  figure,
  headline,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  stateOf,
} from '../../support/documentBuilder';

describe('what is left open', () => {
  test.each([
    ['总投资【待核】亿元', [['待核', '']]],
    ['【待补：受访人姓名】说', [['待补', '受访人姓名']]],
    ['【待定: 标题 】', [['待定', '标题']]],
    [
      '【待核】【待补】',
      [
        ['待核', ''],
        ['待补', ''],
      ],
    ],
    ['【待核：见【附表】】', []],
    ['【待办】', []],
    ['待核', []],
    ['【待核', []],
    ['[待核]', []],
    ['【待核：】', [['待核', '']]],
  ])('%s', (text, points) => {
    expect(openPointsIn(text).map(({ kind, note }) => [kind, note])).toEqual(points);
  });
});

const document = article(
  headline('【待定】的标题'),
  lead(p('投资【待', bold('核】'), '亿元。')),
  section('一', p('甲说【待补：姓名】。'), figure('图【待核】')),
);

test('is found in headline, text and captions, over the border of bold type', () => {
  const points = openPointsOf(document);
  expect(points.map(({ kind, before }) => `${kind}/${before}`)).toEqual([
    '待定/',
    '待核/投资',
    '待补/甲说',
    '待核/图',
  ]);
  const texts = points.map(({ from, to }) => document.textBetween(from, to));
  expect(texts).toEqual(['【待定】', '【待核】', '【待补：姓名】', '【待核】']);
});

test('F8 goes from one to the next and round the end, Shift+F8 back', () => {
  let state = stateOf(document, positionOf(document, '投资'));
  const seen: string[] = [];
  for (const step of [1, 1, 1, 1, -1, -1] as const) {
    state = runCommand(state, nextOpenPoint(step)) ?? state;
    seen.push(state.doc.textBetween(state.selection.from, state.selection.to));
  }
  expect(seen).toEqual([
    '【待核】',
    '【待补：姓名】',
    '【待核】',
    '【待定】',
    '【待核】',
    '【待补：姓名】',
  ]);
});

test('there is nowhere to go in a text that leaves nothing open', () => {
  const sound = article(headline('标题'), lead(p('正文')));
  expect(runCommand(stateOf(sound, positionOf(sound, '正文')), nextOpenPoint(1))).toBeNull();
});

test('marking leaves what is selected and writes behind it', () => {
  const at = positionOf(document, '亿元');
  const selected = TextSelection.create(document, at, at + 2);
  const state = runCommand(stateOf(document, selected), insertOpenPoint('待补'));
  expect(state?.doc.child(1).textContent).toBe('投资【待核】亿元【待补】。');
  expect(state?.selection.from).toBe(at + 6);
});

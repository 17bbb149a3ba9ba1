import { expect, test } from 'vitest';
import { baseOfBatch, placeBatch } from '../../../main/library/journal/placeBatch';

type Facts = Parameters<typeof placeBatch>[0];
const facts = (firstSeq: number, lastSeq: number, rest: Partial<Facts> = {}): Facts => ({
  firstSeq,
  lastSeq,
  moved: false,
  settledSeq: 0,
  storedSeq: null,
  ...rest,
});

const cases: readonly [string, Facts, string][] = [
  ['the first batch', facts(1, 3), 'store 1'],
  ['a first batch that starts late', facts(2, 3), 'gap 1'],
  ['the next batch', facts(4, 5, { storedSeq: 3 }), 'store 4'],
  ['a batch that leaves a number out', facts(5, 5, { storedSeq: 3 }), 'gap 4'],
  ['a batch sent again', facts(1, 3, { storedSeq: 3 }), 'store 1'],
  ['a batch that overlaps', facts(3, 5, { storedSeq: 3 }), 'store 3'],
  ['numbers run on after a save', facts(11, 12, { settledSeq: 10 }), 'store 11'],
  ['a number left out after a save', facts(12, 12, { settledSeq: 10 }), 'gap 11'],
  ['opened anew after a save', facts(1, 2, { settledSeq: 10 }), 'store 1'],
  [
    'sent before the save, come after it',
    facts(11, 12, { moved: true, settledSeq: 10 }),
    'store 11',
  ],
  ['half of it in the save', facts(9, 12, { moved: true, settledSeq: 10 }), 'store 11'],
  ['all of it in the save', facts(9, 10, { moved: true, settledSeq: 10 }), 'settled'],
  [
    'from the start, all of it in the save',
    facts(1, 10, { moved: true, settledSeq: 10 }),
    'settled',
  ],
  [
    'after entries the save moved along',
    facts(13, 13, { moved: true, settledSeq: 10, storedSeq: 12 }),
    'store 13',
  ],
  ['sent again after a save that changed nothing', facts(9, 10, { settledSeq: 10 }), 'settled'],
];

test.each(cases)('%s', (_intent, given, expected) => {
  const place = placeBatch(given);
  const number =
    place.kind === 'store' ? place.fromSeq : place.kind === 'gap' ? place.expectedSeq : '';
  expect(`${place.kind} ${number}`.trim()).toBe(expected);
});

test('a batch on the base of the last save stands on what the save made', () => {
  const mark = { baseRevision: 5, settledSeq: 10, previousBase: 4 };
  expect([3, 4, 5, 6].map((base) => baseOfBatch(base, mark))).toEqual([3, 5, 5, 6]);
  expect(baseOfBatch(4, null)).toBe(4);
});

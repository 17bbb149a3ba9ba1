import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/domain/draft';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import type { JournalRecord } from '../../../main/library/journal/journalRecords';
import { replayJournal } from '../../../main/library/journal/replayJournal';
import { documentOf, edit, typeAtEnd } from '../../support/library';

const start = documentOf('题', '甲');
const base = { document: start, metadata: emptyMetadata, review: emptyReview, template: null };
const first = typeAtEnd(start, '乙');
const second = typeAtEnd(first.document, '丙');
const third = typeAtEnd(second.document, '丁');
const metadataEntry: JournalEntry = {
  kind: 'metadata',
  metadata: { ...emptyMetadata, source: '日报' },
};
const record = (seq: number, entry: JournalEntry): JournalRecord => ({ kind: 'entry', seq, entry });
const steps = (...list: readonly { readonly stepType: string }[]): JournalEntry => ({
  kind: 'steps',
  steps: [...list],
});
const outOfPlace = { stepType: 'replace', from: 9_000, to: 9_001 };
/** Puts a list without entries at the end of the lead; replacing looks no deeper than where it cuts. */
const forbidden = {
  stepType: 'replace',
  from: first.document.content.size - 1,
  to: first.document.content.size - 1,
  slice: { content: [{ type: 'bulletList', attrs: { id: 'list' }, content: [] }] },
};

const cases: readonly [string, readonly JournalRecord[], string, number, string | null][] = [
  ['nothing', [], '题甲', 0, null],
  ['all entries', [record(1, first.entry), record(2, second.entry)], '题甲乙丙', 2, null],
  [
    'entries that run on after a save',
    [record(7, first.entry), record(8, second.entry)],
    '题甲乙丙',
    2,
    null,
  ],
  [
    'up to damage',
    [record(1, first.entry), { kind: 'damaged', seq: 2, why: 'crc' }, record(3, third.entry)],
    '题甲乙',
    1,
    '2 crc',
  ],
  [
    'up to an entry that is none',
    [{ kind: 'damaged', seq: 1, why: 'parse' }],
    '题甲',
    0,
    '1 parse',
  ],
  ['up to a gap', [record(1, first.entry), record(3, third.entry)], '题甲乙', 1, '3 gap'],
  [
    'up to a step out of place',
    [record(1, first.entry), record(2, steps(outOfPlace))],
    '题甲乙',
    1,
    '2 apply',
  ],
  [
    'up to a step of no known kind',
    [record(1, steps({ stepType: 'magic' }))],
    '题甲',
    0,
    '1 apply',
  ],
  [
    'up to a forbidden document',
    [record(1, first.entry), record(2, steps(forbidden)), record(3, second.entry)],
    '题甲乙',
    1,
    '2 invalid',
  ],
];

test.each(cases)('replays %s', (_intent, records, text, applied, stopped) => {
  const replay = replayJournal(base, records);
  expect(replay.document.textContent).toBe(text);
  expect(replay.applied).toBe(applied);
  expect(replay.stopped && `${replay.stopped.seq} ${replay.stopped.why}`).toBe(stopped);
  expect(() => replay.document.check()).not.toThrow();
});

test('an entry of several steps is applied whole or not at all', () => {
  const twice = edit(start, (transform) => {
    transform.insert(2, start.type.schema.text('新'));
  });
  const broken = steps(...(twice.entry.kind === 'steps' ? twice.entry.steps : []), outOfPlace);
  expect(replayJournal(base, [record(1, broken)]).document).toBe(start);
});

test('comments and template read as their last entries say', () => {
  const review = {
    threads: [
      {
        id: 'thread-1',
        quote: '甲',
        messages: [{ id: 'm1', author: '林一', at: '2026-03-01T08:00:00.000Z', text: '核一下' }],
        resolved: null,
      },
    ],
  };
  const template = { id: 'news-item', version: 2 };
  const replay = replayJournal(base, [
    record(1, { kind: 'review', review }),
    record(2, { kind: 'template', template }),
    record(3, first.entry),
  ]);
  expect(replay).toMatchObject({ review, template, metadata: emptyMetadata, applied: 3 });
});

test('metadata reads as its last entry says', () => {
  const replay = replayJournal(base, [record(1, first.entry), record(2, metadataEntry)]);
  expect(replay.metadata.source).toBe('日报');
  expect(replay.document.eq(first.document)).toBe(true);
});

import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/domain/draft';
import { emptyMetadata } from '#shared/domain/metadata';
import { foldJournals, type Library, listRecoveries, saveArticle } from '../../../main/library';
import {
  append,
  contentOf,
  newArticle,
  peek,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
  typing,
} from '../../support/library';

const fold = (library: Library) => foldJournals(library.db, testDeps);
const stored = (library: Library) =>
  peek(library, `SELECT group_concat(base_revision || ':' || seq) FROM journal`);
const kept = (library: Library, id: string) => listRecoveries(library.db, id).recoveries;
const metadata: JournalEntry = { kind: 'metadata', metadata: { ...emptyMetadata, source: '日报' } };

test.each<
  [string, (send: (first: number, ...texts: string[]) => void) => void, string, string | null]
>([
  ['in order', (send) => [send(1, '一', '二'), send(3, '三')], 'accepted', '1:1,1:2,1:3'],
  ['twice', (send) => [send(1, '一', '二'), send(1, '一', '二')], 'accepted', '1:1,1:2'],
  [
    'with an overlap',
    (send) => [send(1, '一', '二'), send(2, '二', '三')],
    'accepted',
    '1:1,1:2,1:3',
  ],
  [
    'other texts under taken numbers',
    (send) => [send(1, '一', '二'), send(2, '别')],
    'conflict journalTaken',
    '1:1,1:2',
  ],
  ['with a gap', (send) => [send(1, '一'), send(3, '三')], 'invalid_input journalGap', '1:1'],
  ['late from the start', (send) => send(2, '二'), 'invalid_input journalGap', null],
])('batches %s', (_how, sendAll, expected, rows) => {
  const library = testLibrary();
  const id = newArticle(library);
  const steps = (text: string): JournalEntry => ({
    kind: 'metadata',
    metadata: { ...emptyMetadata, summary: text },
  });
  const send = (first: number, ...texts: string[]) =>
    append(library, id, { first, entries: texts.map(steps) });
  expect(refusalOf(() => sendAll(send))).toBe(expected);
  expect(stored(library)).toBe(rows);
});

test.each<[string, (library: Library, id: string) => unknown, string]>([
  [
    'an article never made',
    (library) => append(library, 'no-such-article', { entries: [metadata] }),
    'not_found revisionNotFound',
  ],
  [
    'a revision never stored',
    (library, id) => append(library, id, { base: 2, entries: [metadata] }),
    'not_found revisionNotFound',
  ],
  [
    'a step of no known kind',
    (library, id) =>
      append(library, id, {
        entries: [metadata, { kind: 'steps', steps: [{ stepType: 'magic' }] }],
      }),
    'invalid_input journalStep',
  ],
])('entries for %s are refused whole', (_what, call, expected) => {
  const library = testLibrary();
  const id = newArticle(library);
  expect(refusalOf(() => call(library, id))).toBe(expected);
  expect(stored(library)).toBe(null);
});

test('numbers run on through saves, and a batch may name the base of the last one', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const { entries, document } = typing(library, id, '一', '二', '三', '四');
  append(library, id, { entries: entries.slice(0, 2) });
  const content = contentOf(typing(library, id, '一', '二').document);
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 2 });
  append(library, id, { base: 1, first: 2, entries: entries.slice(1, 3) });
  append(library, id, { base: 2, first: 4, entries: entries.slice(3) });
  expect(stored(library)).toBe('2:3,2:4');
  fold(library);
  expect(kept(library, id)).toMatchObject([{ baseRevision: 2, content: contentOf(document) }]);
});

test('numbers run on through a save that claims no entry', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: [metadata, metadata] });
  const save = (baseRevision: number, text: string, throughSeq: number) =>
    saveArticle(library.db, testDeps, {
      id,
      baseRevision,
      content: textContent('题', text),
      throughSeq,
    });
  save(1, '甲乙', 2);
  save(2, '甲乙丙', 0);
  append(library, id, { base: 3, first: 3, entries: [metadata] });
  expect(stored(library)).toBe('3:3');
});

test('an article opened anew starts at 1 again', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const { entries, document } = typing(library, id, '一', '二');
  append(library, id, { entries });
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: 1,
    content: contentOf(document),
    throughSeq: 2,
  });
  append(library, id, { base: 2, entries: typing(library, id, '三').entries });
  expect(stored(library)).toBe('2:1');
});

test('what an earlier opening left unsaved becomes a recovery when the next one begins', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const lost = typing(library, id, '一', '二');
  append(library, id, { entries: lost.entries });
  const next = typing(library, id, '别');
  append(library, id, { entries: next.entries });
  expect(stored(library)).toBe('1:1');
  expect(kept(library, id)).toMatchObject([
    { reason: 'unsaved', content: contentOf(lost.document) },
  ]);
  fold(library);
  expect(kept(library, id).map(({ content }) => content)).toEqual([
    contentOf(next.document),
    contentOf(lost.document),
  ]);
});

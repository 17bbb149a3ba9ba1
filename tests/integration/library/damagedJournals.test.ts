import { expect, test } from 'vitest';
import {
  countLibrary,
  foldJournals,
  type Library,
  listRecoveries,
  saveArticle,
} from '../../../main/library';
import {
  append,
  contentOf,
  newArticle,
  peek,
  tamper,
  testDeps,
  testLibrary,
  textIn,
  typing,
} from '../../support/library';

const fold = (library: Library) => foldJournals(library.db, testDeps);
const stored = (library: Library) =>
  peek(library, `SELECT group_concat(base_revision || ':' || seq) FROM journal`);
const kept = (library: Library, id: string) => listRecoveries(library.db, id).recoveries;

/** How the second of three entries comes to harm, and why the replay stops there. */
const harms: readonly [string, string, string][] = [
  ['its sum is wrong', `UPDATE journal SET crc32 = crc32 + 1 WHERE seq = 2`, '2 crc,3 after crc'],
  [
    'its text was changed',
    `UPDATE journal SET payload = replace(payload, '二', '弐') WHERE seq = 2`,
    '2 crc,3 after crc',
  ],
  [
    'its text is cut short',
    `UPDATE journal SET payload = substr(payload, 1, 9) WHERE seq = 2`,
    '2 crc,3 after crc',
  ],
  ['its kind is unknown', `UPDATE journal SET kind = 'sound' WHERE seq = 2`, '2 crc,3 after crc'],
  [
    'it changed places with the next',
    `UPDATE journal SET seq = 9 WHERE seq = 2; UPDATE journal SET seq = 2 WHERE seq = 3;
     UPDATE journal SET seq = 3 WHERE seq = 9`,
    '2 crc,3 after crc',
  ],
  ['it is gone', `DELETE FROM journal WHERE seq = 2`, '3 gap'],
];

test.each(harms)(
  'a journal is recovered up to an entry when %s, and nothing is thrown away',
  (_how, sql, rejects) => {
    const library = testLibrary();
    const id = newArticle(library, '题', '甲');
    append(library, id, { entries: typing(library, id, '一', '二', '三').entries });
    tamper(library, sql);
    const report = fold(library);
    expect(report).toMatchObject({ recovered: [{ articleId: id, partial: true }] });
    expect(kept(library, id).map(({ partial, content }) => [partial, textIn(content)])).toEqual([
      [true, '题甲一'],
    ]);
    const query = `SELECT group_concat(seq || ' ' || reason) FROM journal_rejects`;
    expect(peek(library, query)).toBe(rejects);
    expect(report.rejectedEntries).toBe(rejects.split(',').length);
    expect(stored(library)).toBe(null);
  },
);

test('a journal damaged from its first entry makes no recovery but is put aside', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: typing(library, id, '一', '二').entries });
  tamper(library, 'UPDATE journal SET crc32 = 0 WHERE seq = 1');
  expect(fold(library)).toEqual({ recovered: [], rejectedEntries: 2 });
  expect(countLibrary(library.db)).toMatchObject({ journalEntries: 0, journalRejects: 2 });
});

test('a journal on a text that cannot be read is put aside whole', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: typing(library, id, '一').entries });
  tamper(library, `UPDATE revisions SET content = '{'`);
  expect(fold(library)).toEqual({ recovered: [], rejectedEntries: 1 });
  expect(peek(library, 'SELECT reason FROM journal_rejects')).toBe('base');
});

test('a journal whose head is gone is not replayed on a text that it does not fit', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const { entries } = typing(library, id, '一', '二', '三');
  append(library, id, { entries });
  const content = contentOf(typing(library, id, '一').document);
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 1 });
  tamper(library, 'DELETE FROM journal WHERE seq = 2');
  expect(fold(library)).toEqual({ recovered: [], rejectedEntries: 1 });
  expect(peek(library, 'SELECT reason FROM journal_rejects')).toBe('start');
});

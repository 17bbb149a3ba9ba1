import { expect, test } from 'vitest';
import {
  checkIntegrity,
  countLibrary,
  createArticle,
  insertJobs,
  type Library,
  putMedia,
  saveArticle,
  trashArticles,
} from '../../../main/library';
import {
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const original = {
  fileName: '页.txt',
  bytes: new TextEncoder().encode('页'),
  format: 'portalPage',
  importedAt: '2024-05-01T08:00:00.000Z',
  report: null,
} as const;
const capture = {
  charset: 'utf-8',
  lineEnding: 'lf',
  finalNewline: false,
  foldState: 'none',
  segments: [],
} as const;

/** A library with something of everything. */
function richLibrary(): Library {
  const library = testLibrary();
  const { db } = library;
  const { id } = createArticle(db, testDeps, {
    content: textContent('题', '甲'),
    cause: 'import',
    original,
    capture,
  });
  const save = (text: string) =>
    saveArticle(db, testDeps, {
      id,
      baseRevision: 1,
      content: textContent('题', text),
      throughSeq: 0,
    });
  save('乙');
  refusalOf(() => save('丙'));
  trashArticles(db, testDeps, [newArticle(library, '弃')]);
  putMedia(db, testDeps, { mime: 'image/png', width: 1, height: 1, bytes: new Uint8Array([1]) });
  insertJobs(db, testDeps, { articleIds: [id], format: 'markdown', targetFolder: '/导出' });
  return library;
}

test('a library is counted', () => {
  expect(countLibrary(richLibrary().db)).toEqual({
    articles: 1,
    trashed: 1,
    revisions: 3,
    captures: 1,
    originals: 1,
    media: 1,
    jobs: 1,
    recoveries: 1,
    journalEntries: 0,
    journalRejects: 0,
    templates: 0,
  });
});

test.each([false, true])('a sound library is found sound (deep: %s)', (deep) => {
  const report = checkIntegrity(richLibrary().db, { deep });
  expect(report).toEqual({ ok: true, database: [], orphans: [], unreadable: [] });
});

const otherText = JSON.stringify(textContent('题', '另一篇'));

test.each<[string, string, boolean, string]>([
  [
    'a text that is none',
    `UPDATE revisions SET content = '{' WHERE revision = 2`,
    false,
    'article',
  ],
  [
    'another text',
    `UPDATE revisions SET content = '${otherText}' WHERE revision = 2`,
    false,
    'article',
  ],
  ['an unknown status', `UPDATE articles SET status = 'gone' WHERE title = '题'`, false, 'article'],
  [
    'an old text that is none',
    `UPDATE revisions SET content = '{' WHERE revision = 1 AND cause = 'import'`,
    true,
    'revision',
  ],
  ['a kept text that is none', `UPDATE recoveries SET content = '{'`, false, 'recovery'],
  ['a capture that cannot be read', `UPDATE captures SET segments = '['`, false, 'capture'],
  ['an imported file of other bytes', `UPDATE originals SET bytes = x'00'`, true, 'original'],
  ['a picture of other bytes', `UPDATE media SET bytes = x'00'`, true, 'media'],
  ['a job of no known kind', `UPDATE jobs SET format = 'papyrus'`, false, 'job'],
])('%s is found', (_what, sql, onlyDeep, kind) => {
  const library = richLibrary();
  tamper(library, sql);
  const everyday = checkIntegrity(library.db, { deep: false });
  expect(everyday.ok).toBe(onlyDeep);
  const deep = checkIntegrity(library.db, { deep: true });
  expect(deep.ok).toBe(false);
  expect(deep.unreadable.map((damage) => damage.kind)).toContain(kind);
});

test('rows that point at nothing are found', () => {
  const library = richLibrary();
  tamper(library, 'DELETE FROM revisions WHERE revision = 2');
  const { ok, orphans } = checkIntegrity(library.db, { deep: false });
  expect(ok).toBe(false);
  expect(orphans).toContain('articles -> revisions');
});

test('damaged structures are found', () => {
  const library = richLibrary();
  library.db.connection.driver.unsafeMode(true);
  library.db.connection.driver.pragma('writable_schema = ON');
  library.db.connection.driver.exec(
    `UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'media')
     WHERE name = 'journal_rejects'`,
  );
  library.db.connection.driver.pragma('writable_schema = OFF');
  const again = testLibrary(library.folder);
  expect(checkIntegrity(again.db, { deep: false }).database).not.toEqual([]);
});

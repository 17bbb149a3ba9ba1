import { expect, test } from 'vitest';
import {
  checkIntegrity,
  countLibrary,
  createArticle,
  foldJournals,
  type Library,
  listArticles,
  listRecoveries,
  openLibrary,
  readArticle,
  saveArticle,
} from '../../../main/library';
import {
  append,
  contentOf,
  newArticle,
  peek,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
  textIn,
  typing,
} from '../../support/library';
import { smallDisk } from '../../support/smallDisk';

/** Leaves the library file no room to grow. */
function fillUp(library: Library): void {
  const { driver } = library.db.connection;
  const pages = Number(driver.pragma('page_count', { simple: true }));
  driver.pragma(`max_page_count = ${pages}`);
}

const big = '字'.repeat(20_000);
const bigContent = textContent('题', big);

test.each<[string, (library: Library, id: string) => unknown]>([
  [
    'making an article',
    ({ db }) => createArticle(db, testDeps, { content: bigContent, cause: 'create' }),
  ],
  [
    'a save',
    ({ db }, id) =>
      saveArticle(db, testDeps, { id, baseRevision: 1, content: bigContent, throughSeq: 1 }),
  ],
  [
    'a refused save',
    ({ db }, id) =>
      saveArticle(db, testDeps, { id, baseRevision: 9, content: bigContent, throughSeq: 1 }),
  ],
  [
    'a journal entry',
    (library, id) => append(library, id, { first: 2, entries: typing(library, id, big).entries }),
  ],
])('%s on a full disk is storage_full and leaves all as it was', (_what, call) => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: typing(library, id, '乙').entries });
  const before = [readArticle(library.db, id), countLibrary(library.db)];
  fillUp(library);
  expect(refusalOf(() => call(library, id))).toBe('storage_full');
  expect([readArticle(library.db, id), countLibrary(library.db)]).toEqual(before);
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
  library.db.connection.driver.pragma('max_page_count = 1000000');
  expect(
    refusalOf(() =>
      saveArticle(library.db, testDeps, {
        id,
        baseRevision: 1,
        content: bigContent,
        throughSeq: 1,
      }),
    ),
  ).toBe('accepted');
});

test('journals that could not be folded stay whole beside new ones until there is room', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: typing(library, id, big).entries });
  fillUp(library);
  expect(refusalOf(() => foldJournals(library.db, testDeps))).toBe('storage_full');
  library.db.connection.driver.pragma('max_page_count = 1000000');
  const next = typing(library, id, '乙');
  const content = contentOf(next.document);
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 1 });
  expect(foldJournals(library.db, testDeps).rejectedEntries).toBe(0);
  expect(listRecoveries(library.db, id).recoveries.map((kept) => textIn(kept.content))).toEqual([
    `题甲${big}`,
  ]);
});

test('every save that was acknowledged before the disk was full is there after it', (context) => {
  const folder = smallDisk(2_048);
  if (folder === null) return context.skip('no small file system here');
  const library = openLibrary(folder, testDeps);
  const acknowledged: string[] = [];
  let refusal = 'accepted';
  while (refusal === 'accepted') {
    refusal = refusalOf(() =>
      acknowledged.push(newArticle(library, `第${acknowledged.length}篇`, '字'.repeat(3_000))),
    );
  }
  expect(refusal).toBe('storage_full');
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
  const there = () =>
    listArticles(library.db, 'library')
      .map(({ id }) => id)
      .sort();
  expect(there()).toEqual([...acknowledged].sort());
  library.close();
  const again = testLibrary(folder);
  expect(acknowledged.length).toBeGreaterThan(10);
  expect(listArticles(again.db, 'library')).toHaveLength(acknowledged.length);
  expect(peek(again, 'SELECT count(*) FROM revisions')).toBe(acknowledged.length);
  expect(checkIntegrity(again.db, { deep: true }).ok).toBe(true);
});

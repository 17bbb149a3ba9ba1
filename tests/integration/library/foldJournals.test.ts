import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/domain/draft';
import { emptyMetadata } from '#shared/domain/metadata';
import {
  adoptRecovery,
  countLibrary,
  foldArticleJournal,
  foldJournals,
  type Library,
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
  tempFolder,
  testDeps,
  testLibrary,
  textContent,
  textIn,
  typing,
} from '../../support/library';

const fold = (library: Library) => foldJournals(library.db, testDeps);
const stored = (library: Library) =>
  peek(library, `SELECT group_concat(base_revision || ':' || seq) FROM journal`);
const kept = (library: Library, id: string) => listRecoveries(library.db, id).recoveries;
const metadata: JournalEntry = { kind: 'metadata', metadata: { ...emptyMetadata, source: '日报' } };

test('a restart folds each journal into one recovery and empties it', () => {
  const folder = tempFolder();
  const first = openLibrary(folder, testDeps);
  const [one, two, three] = [
    newArticle(first, '一篇', '甲'),
    newArticle(first, '二篇', '乙'),
    newArticle(first),
  ];
  const changed = typing(first, one, '一', '二');
  append(first, one, { entries: [...changed.entries, metadata] });
  append(first, two, { entries: typing(first, two, '三').entries });
  first.close();
  const library = testLibrary(folder);
  const report = fold(library);
  expect(report).toMatchObject({
    recovered: [{ partial: false }, { partial: false }],
    rejectedEntries: 0,
  });
  expect(report.recovered.map(({ articleId }) => articleId).sort()).toEqual([one, two].sort());
  expect(kept(library, one)).toMatchObject([
    {
      reason: 'unsaved',
      baseRevision: 1,
      partial: false,
      content: contentOf(changed.document, { source: '日报' }),
    },
  ]);
  expect(readArticle(library.db, one).summary).toMatchObject({ revision: 1, hasRecovery: true });
  expect(readArticle(library.db, three).summary.hasRecovery).toBe(false);
  expect(stored(library)).toBe(null);
  expect(fold(library)).toEqual({ recovered: [], rejectedEntries: 0 });
});

test('a journal whose text is already stored leaves no recovery', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const { entries, document } = typing(library, id, '一');
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: 1,
    content: contentOf(document),
    throughSeq: 0,
  });
  const other = openLibrary(library.folder, testDeps);
  append(other, id, { base: 1, entries });
  other.close();
  expect(fold(library)).toEqual({ recovered: [], rejectedEntries: 0 });
  expect(stored(library)).toBe(null);
});

test('a journal on an older revision is recovered from that revision', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  const { entries, document } = typing(library, id, '一');
  append(library, id, { entries });
  const other = openLibrary(library.folder, testDeps);
  const content = textContent('题', '甲，别人改过');
  saveArticle(other.db, testDeps, { id, baseRevision: 1, content, throughSeq: 9 });
  other.close();
  expect(stored(library)).toBe('1:1');
  fold(library);
  expect(kept(library, id)).toMatchObject([{ baseRevision: 1, content: contentOf(document) }]);
  expect(textIn(readArticle(library.db, id).content)).toContain('别人改过');
});

test('entries of an earlier sitting neither mix with new ones nor are settled by a save', () => {
  const folder = tempFolder();
  const first = openLibrary(folder, testDeps);
  const id = newArticle(first, '题', '甲');
  const lost = typing(first, id, '一', '二');
  append(first, id, { entries: lost.entries });
  first.close();
  const library = testLibrary(folder);
  const next = typing(library, id, '别', '样');
  append(library, id, { entries: next.entries });
  saveArticle(library.db, testDeps, {
    id,
    baseRevision: 1,
    content: contentOf(next.document),
    throughSeq: 2,
  });
  expect(stored(library)).toBe('1:1,1:2');
  fold(library);
  expect(kept(library, id)).toMatchObject([{ content: contentOf(lost.document) }]);
});

test('one article’s journal can be folded alone', () => {
  const library = testLibrary();
  const [one, two] = [newArticle(library, '甲'), newArticle(library, '乙')];
  for (const id of [one, two]) append(library, id, { entries: typing(library, id, '一').entries });
  expect(foldArticleJournal(library.db, testDeps, one).recovered).toMatchObject([
    { articleId: one },
  ]);
  expect(countLibrary(library.db).journalEntries).toBe(1);
});

test('entries still unsaved when a recovery is adopted are recovered in their turn', () => {
  const library = testLibrary();
  const id = newArticle(library, '题', '甲');
  append(library, id, { entries: typing(library, id, '一').entries });
  fold(library);
  append(library, id, { entries: typing(library, id, '二').entries });
  const recoveryId = kept(library, id)[0]?.id ?? '';
  adoptRecovery(library.db, testDeps, { recoveryId, baseRevision: 1 });
  fold(library);
  expect(textIn(readArticle(library.db, id).content)).toBe('题甲一');
  expect(kept(library, id).map(({ content }) => textIn(content))).toEqual(['题甲二']);
});

import { expect, test } from 'vitest';
import {
  ArticleLists,
  checkIntegrity,
  claimNextJob,
  insertJobs,
  keepDeskNotes,
  type Library,
  listJobs,
  purgeArticles,
  readArticle,
  saveArticle,
  trashArticles,
} from '../../../main/library';
import { plainView } from '../../../shared/domain/articleView';
import { noDeskNotes } from '../../../shared/domain/deskNotes';
import {
  append,
  newArticle,
  peek,
  refusalOf,
  tempFolder,
  testDeps,
  testLibrary,
  textContent,
  typing,
} from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';

/** An article with a history, an unsettled journal, a recovery, desk notes and an export behind it, in the trash. */
function thrownAway(library: Library, title: string): string {
  const { db } = library;
  const id = newArticle(library, title, '一段');
  const content = textContent(title, '一段', '又一段');
  saveArticle(db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
  refusalOf(() =>
    saveArticle(db, testDeps, {
      id,
      baseRevision: 1,
      content: textContent(title, '旧'),
      throughSeq: 0,
    }),
  );
  append(library, id, { base: 2, entries: typing(library, id, '字').entries });
  keepDeskNotes(db, { id, notes: { ...noDeskNotes, suggesting: true } });
  insertJobs(db, testDeps, { articleIds: [id], format: 'markdown', targetFolder: '/导出' });
  trashArticles(db, testDeps, [id]);
  return id;
}

/** Tables with rows that name an article. */
function tablesNaming(library: Library, id: string): readonly string[] {
  const tables = String(
    peek(
      library,
      `SELECT group_concat(m.name) FROM sqlite_schema AS m
       WHERE m.type = 'table' AND EXISTS
         (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'article_id')`,
    ),
  ).split(',');
  return tables.filter(
    (table) => peek(library, `SELECT 1 FROM ${table} WHERE article_id = '${id}'`) !== undefined,
  );
}

test('an article goes for good with all that was kept beside it; its exports stay in their list', () => {
  const library = testLibrary();
  const [id, other] = [thrownAway(library, '甲'), thrownAway(library, '乙')];
  expect(tablesNaming(library, id).length).toBeGreaterThan(4);
  purgeArticles(library.db, [id]);
  expect(tablesNaming(library, id).toSorted()).toEqual(['jobs', 'purged_articles']);
  expect(listJobs(library.db).jobs).toMatchObject([
    { articleId: other, state: 'queued' },
    { articleId: id, title: '甲', state: 'cancelled' },
  ]);
  expect(refusalOf(() => readArticle(library.db, id))).toBe('not_found articleNotFound');
  expect(readArticle(library.db, other).problem).toBeNull();
  expect(
    new ArticleLists(library.db, testDeps).groups({ ...plainView, place: 'trash' }).total,
  ).toBe(1);
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
});

test('what lies on the shelf or is being exported is not deleted, and nothing else with it', () => {
  const library = testLibrary();
  const [trashed, kept] = [thrownAway(library, '甲'), newArticle(library, '乙')];
  expect(refusalOf(() => purgeArticles(library.db, [trashed, kept]))).toBe(
    'not_found articleNotFound',
  );
  claimNextJob(library.db, testDeps, 100);
  expect(refusalOf(() => purgeArticles(library.db, [trashed]))).toBe('conflict articleExporting');
  expect(readArticle(library.db, trashed).summary.trashedAt).not.toBeNull();
});

test('every table that names an article by a key lets it go', () => {
  const library = testLibrary();
  // Those that purging deletes from by hand; any other must go with its article.
  const byHand = ['desk_notes', 'journal_marks', 'recoveries', 'revisions'];
  const held = peek(
    library,
    `SELECT group_concat(DISTINCT m.name) FROM sqlite_schema AS m
     JOIN pragma_foreign_key_list(m.name) AS k
     WHERE m.type = 'table' AND k."table" = 'articles' AND k.on_delete = 'NO ACTION'`,
  );
  expect(String(held).split(',').sort()).toEqual(byHand);
});

test('exports of an older library are all there', () => {
  const folder = tempFolder();
  oldLibrary(folder, 40, [{ id: 'old-article' }]);
  const library = testLibrary(folder);
  insertJobs(library.db, testDeps, {
    articleIds: ['old-article'],
    format: 'markdown',
    targetFolder: '/导出',
  });
  expect(listJobs(library.db).jobs).toHaveLength(1);
});

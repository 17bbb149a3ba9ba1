import { expect, test } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import {
  createArticle,
  listArticles,
  listRevisions,
  readArticle,
  readRevision,
  restoreArticles,
  saveArticle,
  transact,
  trashArticles,
} from '../../../main/library';
import {
  contentOf,
  documentOf,
  newArticle,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const published = '2024-05-01T08:00:00+08:00';

test('a new article reads as it was made, with the columns of its list row', () => {
  const { db } = testLibrary();
  const metadata = { source: '羊城日报', channel: '要闻', publishedAt: published };
  const content = contentOf(documentOf('城市更新', '老街 换新颜', '第二段'), metadata);
  const { id, revision } = createArticle(db, testDeps, { content, cause: 'import' });
  const record = readArticle(db, id);
  expect(revision).toBe(1);
  expect(record).toMatchObject({ content, problem: null });
  expect(record.summary).toMatchObject({
    ...metadata,
    id,
    revision: 1,
    status: 'draft',
    title: '城市更新',
    words: 8,
    trashedAt: null,
    hasRecovery: false,
    tags: [],
  });
  expect(listArticles(db, 'library')).toEqual([record.summary]);
  expect(listRevisions(db, id)).toMatchObject([{ revision: 1, cause: 'import' }]);
});

const invalid: readonly [string, unknown][] = [
  ['nothing', null],
  ['no document', { ...textContent('题'), document: { type: 'doc' } }],
  [
    'an unknown node',
    { ...textContent('题'), document: { type: 'doc', content: [{ type: 'video' }] } },
  ],
  ['an empty document', { ...textContent('题'), document: { type: 'doc', content: [] } }],
  ['a version of the future', { ...textContent('题'), documentVersion: 99 }],
];

test.each(invalid)('a content with %s is refused and nothing is stored', (_what, content) => {
  const { db } = testLibrary();
  const input = { content: content as ArticleContent, cause: 'create' as const };
  expect(refusalOf(() => createArticle(db, testDeps, input))).toBe(
    'content_invalid documentInvalid',
  );
  expect(listArticles(db, 'library')).toEqual([]);
});

test('a save appends a revision and the older one stays as it was', () => {
  const library = testLibrary();
  const id = newArticle(library, '初稿', '一');
  const content = textContent('二稿', '一二');
  const saved = saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
  expect(saved.revision).toBe(2);
  expect(readArticle(library.db, id)).toMatchObject({
    content,
    summary: { revision: 2, title: '二稿', words: 2, updatedAt: saved.savedAt },
  });
  const name = { articleId: id, revision: 1 };
  expect(readRevision(library.db, name)).toMatchObject({
    ok: true,
    content: textContent('初稿', '一'),
  });
});

test('the list shows the last changed first', () => {
  const library = testLibrary();
  const [first, second] = [newArticle(library, '甲'), newArticle(library, '乙')];
  const titles = () => listArticles(library.db, 'library').map(({ title }) => title);
  expect(titles()).toEqual(['乙', '甲']);
  const content = textContent('甲改', '正文');
  saveArticle(library.db, testDeps, { id: first, baseRevision: 1, content, throughSeq: 0 });
  expect(titles()).toEqual(['甲改', '乙']);
  expect(second).not.toBe(first);
});

test('trash and back, with text and history', () => {
  const library = testLibrary();
  const [kept, gone] = [newArticle(library, '留'), newArticle(library, '去')];
  const places = () => [
    listArticles(library.db, 'library').map(({ id }) => id),
    listArticles(library.db, 'trash').map(({ id }) => id),
  ];
  const before = readArticle(library.db, gone);
  trashArticles(library.db, testDeps, [gone]);
  expect(places()).toEqual([[kept], [gone]]);
  const { trashedAt } = readArticle(library.db, gone).summary;
  trashArticles(library.db, testDeps, [gone]);
  expect(readArticle(library.db, gone).summary.trashedAt).toBe(trashedAt);
  restoreArticles(library.db, [gone]);
  expect(readArticle(library.db, gone)).toEqual(before);
});

test('an article in the trash still takes the last words of its writer', () => {
  const library = testLibrary();
  const id = newArticle(library);
  trashArticles(library.db, testDeps, [id]);
  const content = textContent('标题', '正文。完');
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
  expect(readArticle(library.db, id)).toMatchObject({ content, summary: { revision: 2 } });
});

const missing = 'no-such-article';
test.each<[string, (library: ReturnType<typeof testLibrary>, ids: string[]) => unknown]>([
  ['reading', ({ db }) => readArticle(db, missing)],
  ['reading a revision', ({ db }, [id = '']) => readRevision(db, { articleId: id, revision: 9 })],
  ['trashing', ({ db }, ids) => trashArticles(db, testDeps, [...ids, missing])],
  ['restoring', ({ db }, ids) => restoreArticles(db, [...ids, missing])],
  [
    'saving',
    ({ db }) =>
      saveArticle(db, testDeps, {
        id: missing,
        baseRevision: 1,
        content: textContent('题'),
        throughSeq: 0,
      }),
  ],
])('%s what is not there is not_found and changes nothing', (_what, call) => {
  const library = testLibrary();
  const ids = [newArticle(library)];
  const before = listArticles(library.db, 'library');
  expect(refusalOf(() => call(library, ids))).toMatch(/^not_found /);
  expect(listArticles(library.db, 'library')).toEqual(before);
});

test('several commands in one transaction are one', () => {
  const library = testLibrary();
  const twice = () =>
    transact(library.db, () => {
      newArticle(library, '甲');
      trashArticles(library.db, testDeps, [missing]);
    });
  expect(refusalOf(twice)).toBe('not_found articleNotFound');
  expect(listArticles(library.db, 'library')).toEqual([]);
});

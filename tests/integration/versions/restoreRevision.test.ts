import { expect, test } from 'vitest';
import {
  adoptRecovery,
  checkIntegrity,
  dismissRecovery,
  type Library,
  listDismissedRecoveries,
  listRecoveries,
  listRevisions,
  readArticle,
  readRecovery,
  restoreRevision,
  saveArticle,
} from '../../../main/library';
import {
  contentOf,
  documentOf,
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const later = contentOf(documentOf('二稿题', '第二稿', '又一段'), { source: '榕川日报' });

function twoVersions(library: Library) {
  const id = newArticle(library, '题', '第一稿');
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content: later, throughSeq: 0 });
  return id;
}

test('an older revision becomes the newest, with all that it held', () => {
  const library = testLibrary();
  const id = twoVersions(library);
  const input = { articleId: id, revision: 1, baseRevision: 2, author: '林一' };
  expect(restoreRevision(library.db, testDeps, input)).toEqual({ revision: 3 });
  expect(readArticle(library.db, id)).toMatchObject({
    content: textContent('题', '第一稿'),
    summary: { revision: 3, title: '题', source: '' },
  });
  expect(listRevisions(library.db, id)[0]).toMatchObject({
    revision: 3,
    cause: 'restore',
    restoredFrom: 1,
    author: '林一',
  });
  expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
});

test('restoring is undone by bringing back the revision before it', () => {
  const library = testLibrary();
  const id = twoVersions(library);
  restoreRevision(library.db, testDeps, { articleId: id, revision: 1, baseRevision: 2 });
  restoreRevision(library.db, testDeps, { articleId: id, revision: 2, baseRevision: 3 });
  expect(readArticle(library.db, id).content).toEqual(later);
});

test('what already reads so is not stored again', () => {
  const library = testLibrary();
  const id = twoVersions(library);
  const input = { articleId: id, revision: 2, baseRevision: 2 };
  expect(restoreRevision(library.db, testDeps, input)).toEqual({ revision: 2 });
  expect(listRevisions(library.db, id)).toHaveLength(2);
});

test.each<[string, (library: Library, id: string) => unknown, string]>([
  [
    'over a newer revision than was seen',
    ({ db }, articleId) =>
      restoreRevision(db, testDeps, { articleId, revision: 1, baseRevision: 1 }),
    'conflict restoreOutdated',
  ],
  [
    'of what is not there',
    ({ db }, articleId) =>
      restoreRevision(db, testDeps, { articleId, revision: 9, baseRevision: 2 }),
    'not_found revisionNotFound',
  ],
  [
    'of a damaged text',
    (library, articleId) => {
      tamper(library, `UPDATE revisions SET content = '{' WHERE revision = 1`);
      const input = { articleId, revision: 1, baseRevision: 2 };
      return restoreRevision(library.db, testDeps, input);
    },
    'content_invalid documentUnreadable',
  ],
])('a restoring %s is refused and changes nothing', (_what, call, expected) => {
  const library = testLibrary();
  const id = twoVersions(library);
  expect(refusalOf(() => call(library, id))).toBe(expected);
  expect(readArticle(library.db, id)).toMatchObject({ content: later, summary: { revision: 2 } });
});

test('a text that was put aside stays in sight, can be read and taken up', () => {
  const library = testLibrary();
  const id = twoVersions(library);
  const late = textContent('题', '迟到的一稿');
  const save = { id, baseRevision: 1, content: late, throughSeq: 0 };
  expect(refusalOf(() => saveArticle(library.db, testDeps, save))).toMatch(/^conflict/);
  const recoveryId = listRecoveries(library.db, id).recoveries[0]?.id ?? '';
  expect(listDismissedRecoveries(library.db, id)).toEqual([]);
  dismissRecovery(library.db, testDeps, recoveryId);
  expect(listDismissedRecoveries(library.db, id)).toMatchObject([
    { id: recoveryId, baseRevision: 1, reason: 'conflict' },
  ]);
  expect(readRecovery(library.db, recoveryId).content).toEqual(late);
  adoptRecovery(library.db, testDeps, { recoveryId, baseRevision: 2 });
  expect(readArticle(library.db, id).content).toEqual(late);
  expect(listDismissedRecoveries(library.db, id)).toEqual([]);
  expect(refusalOf(() => readRecovery(library.db, 'none'))).toBe('not_found recoveryNotFound');
});

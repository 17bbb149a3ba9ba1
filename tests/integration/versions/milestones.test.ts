import { expect, test } from 'vitest';
import {
  addMilestone,
  adoptRecovery,
  checkIntegrity,
  createArticle,
  listMilestones,
  listRecoveries,
  listRevisions,
  saveArticle,
} from '../../../main/library';
import {
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const named = { kind: 'named', name: '送审稿', by: '沈砚秋', note: '' } as const;

test('a revision is kept under a name, by whom and when, the newest first', () => {
  const library = testLibrary();
  const { db } = library;
  const articleId = newArticle(library);
  const first = addMilestone(db, testDeps, { ...named, articleId, revision: 1 });
  const second = addMilestone(db, testDeps, {
    articleId,
    revision: 1,
    kind: 'handover',
    name: '交二审',
    by: '',
    note: '存在 U 盘里',
  });
  expect(listMilestones(db, articleId)).toEqual([second, first]);
  expect(first).toMatchObject({ ...named, articleId, revision: 1 });
  expect(first.at).toMatch(/^2024-05-01T/);
});

test.each([
  ['a revision that is not there', { revision: 2 }],
  ['an article that is not there', { articleId: 'nothing-there' }],
])('%s gets no name', (_what, wrong) => {
  const library = testLibrary();
  const articleId = newArticle(library);
  const wanted = { ...named, articleId, revision: 1, ...wrong };
  expect(refusalOf(() => addMilestone(library.db, testDeps, wanted))).toBe(
    'not_found revisionNotFound',
  );
  expect(listMilestones(library.db, articleId)).toEqual([]);
});

test('the library itself refuses to lose a revision that has a name', () => {
  const library = testLibrary();
  const articleId = newArticle(library);
  addMilestone(library.db, testDeps, { ...named, articleId, revision: 1 });
  tamper(library, 'DELETE FROM revisions');
  expect(checkIntegrity(library.db, { deep: false }).orphans).toContain('milestones -> revisions');
});

test('the history says of each revision who wrote it, its length, and why it was stored', () => {
  const { db } = testLibrary();
  const { id } = createArticle(db, testDeps, {
    content: textContent('题', '甲乙'),
    cause: 'create',
    author: '沈砚秋',
  });
  const save = (baseRevision: number, ...texts: readonly string[]) =>
    saveArticle(db, testDeps, {
      id,
      baseRevision,
      content: textContent('题', ...texts),
      throughSeq: 0,
      author: '林一',
    });
  save(1, '甲乙丙');
  expect(refusalOf(() => save(1, '甲乙丁戊'))).toBe('conflict revisionMismatch');
  const recoveryId = listRecoveries(db, id).recoveries[0]?.id ?? '';
  adoptRecovery(db, testDeps, { recoveryId, baseRevision: 2, author: '沈砚秋' });
  expect(listRevisions(db, id)).toMatchObject([
    { revision: 3, cause: 'recovery', author: '沈砚秋', words: 4, restoredFrom: null },
    { revision: 2, cause: 'save', author: '林一', words: 3, restoredFrom: null },
    { revision: 1, cause: 'create', author: '沈砚秋', words: 2, restoredFrom: null },
  ]);
});

import { expect, test } from 'vitest';
import {
  addMilestone,
  adoptRecovery,
  checkIntegrity,
  createArticle,
  listMilestones,
  listRecoveries,
  listRevisions,
  renameMilestone,
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
import { openTestApp, temporaryFolder } from '../../support/testApp';
import { handOver } from '../../support/twoDesks';

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

test('a name is changed, and nothing else of it', () => {
  const library = testLibrary();
  const { db } = library;
  const articleId = newArticle(library);
  const first = addMilestone(db, testDeps, { ...named, articleId, revision: 1 });
  const other = addMilestone(db, testDeps, { ...named, articleId, revision: 1 });
  const renamed = renameMilestone(db, { id: first.id, name: ' 二审前 ' });
  expect(renamed).toEqual({ ...first, name: '二审前' });
  expect(listMilestones(db, articleId)).toEqual([other, renamed]);
});

test.each([
  ['not_found milestoneNotFound', 'named', 'no-such-name'],
  ['conflict milestoneRecorded', 'handover', null],
])('%s: the name stays as it is', (refusal, kind, wrongId) => {
  const library = testLibrary();
  const articleId = newArticle(library);
  const kept = addMilestone(library.db, testDeps, { ...named, kind, articleId, revision: 1 });
  const rename = () => renameMilestone(library.db, { id: wrongId ?? kept.id, name: '二审前' });
  expect(refusalOf(rename)).toBe(refusal);
  expect(listMilestones(library.db, articleId)).toEqual([kept]);
});

test('a name is changed through the desk, within its length, and goes along to another desk', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { library } = app.library();
  const articleId = newArticle(library);
  const { id: milestoneId } = await app.ask('revisions.name', {
    articleId,
    revision: 1,
    name: '送审稿',
  });
  const rename = (name: string) => app.call('revisions.rename', { milestoneId, name });
  expect(await rename('字'.repeat(81))).toMatchObject({ error: { code: 'invalid_input' } });
  expect(await rename('二审前')).toMatchObject({ ok: true, value: { name: '二审前' } });
  const elsewhere = testLibrary();
  await handOver(library, elsewhere, articleId);
  expect(listMilestones(elsewhere.db, articleId)).toMatchObject([{ name: '二审前' }]);
  await app.dispose();
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

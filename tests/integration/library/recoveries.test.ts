import { expect, test } from 'vitest';
import {
  adoptRecovery,
  dismissRecovery,
  type Library,
  listRecoveries,
  listRevisions,
  readArticle,
  readRevision,
  saveArticle,
} from '../../../main/library';
import {
  newArticle,
  peek,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const refused = textContent('题', '被拒的一稿');

/** An article at revision 2 with one refused text beside it. */
function withRecovery(library: Library) {
  const id = newArticle(library, '题', '甲');
  const save = (content: typeof refused) =>
    saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
  save(textContent('题', '第二稿'));
  refusalOf(() => save(refused));
  const recoveryId = listRecoveries(library.db, id).recoveries[0]?.id ?? '';
  return { id, recoveryId };
}

test('an adopted text becomes the newest revision, and the one before stays', () => {
  const library = testLibrary();
  const { id, recoveryId } = withRecovery(library);
  expect(readArticle(library.db, id).summary.hasRecovery).toBe(true);
  const adopted = adoptRecovery(library.db, testDeps, { recoveryId, baseRevision: 2 });
  expect(adopted).toEqual({ articleId: id, revision: 3 });
  expect(readArticle(library.db, id)).toMatchObject({
    content: refused,
    summary: { revision: 3, hasRecovery: false },
  });
  expect(listRevisions(library.db, id).map(({ cause }) => cause)).toEqual([
    'recovery',
    'save',
    'create',
  ]);
  const before = readRevision(library.db, { articleId: id, revision: 2 });
  expect(before).toMatchObject({ ok: true, content: textContent('题', '第二稿') });
  expect(listRecoveries(library.db, id).recoveries).toEqual([]);
});

test('a dismissed text is out of sight but not gone', () => {
  const library = testLibrary();
  const { id, recoveryId } = withRecovery(library);
  expect(dismissRecovery(library.db, testDeps, recoveryId)).toEqual({ articleId: id });
  expect(listRecoveries(library.db, id)).toEqual({ recoveries: [], unreadable: [] });
  expect(readArticle(library.db, id).summary.hasRecovery).toBe(false);
  expect(peek(library, `SELECT content FROM recoveries WHERE state = 'dismissed'`)).toContain(
    '被拒的一稿',
  );
});

test('a text equal to the current one is adopted without a revision', () => {
  const library = testLibrary();
  const { id, recoveryId } = withRecovery(library);
  saveArticle(library.db, testDeps, { id, baseRevision: 2, content: refused, throughSeq: 0 });
  expect(adoptRecovery(library.db, testDeps, { recoveryId, baseRevision: 3 }).revision).toBe(3);
  expect(listRevisions(library.db, id)).toHaveLength(3);
});

test.each<[string, (library: Library, recoveryId: string) => unknown, string]>([
  [
    'adopting on an older revision',
    ({ db }, recoveryId) => adoptRecovery(db, testDeps, { recoveryId, baseRevision: 1 }),
    'conflict revisionMismatch',
  ],
  [
    'adopting what is not there',
    ({ db }) => adoptRecovery(db, testDeps, { recoveryId: 'none', baseRevision: 2 }),
    'not_found recoveryNotFound',
  ],
  [
    'dismissing what is not there',
    ({ db }) => dismissRecovery(db, testDeps, 'none'),
    'not_found recoveryNotFound',
  ],
  [
    'dismissing twice',
    ({ db }, recoveryId) => [
      dismissRecovery(db, testDeps, recoveryId),
      dismissRecovery(db, testDeps, recoveryId),
    ],
    'conflict recoverySettled',
  ],
  [
    'adopting a damaged text',
    (library, recoveryId) => {
      tamper(library, `UPDATE recoveries SET content = '{'`);
      adoptRecovery(library.db, testDeps, { recoveryId, baseRevision: 2 });
    },
    'content_invalid recoveryUnreadable',
  ],
])('%s is refused and changes no text', (_what, call, expected) => {
  const library = testLibrary();
  const { id, recoveryId } = withRecovery(library);
  expect(refusalOf(() => call(library, recoveryId))).toBe(expected);
  expect(readArticle(library.db, id)).toMatchObject({
    content: textContent('题', '第二稿'),
    summary: { revision: 2 },
  });
});

test('a damaged text is listed as unreadable', () => {
  const library = testLibrary();
  const { id, recoveryId } = withRecovery(library);
  tamper(library, `UPDATE recoveries SET content = '{'`);
  expect(listRecoveries(library.db, id)).toMatchObject({
    recoveries: [],
    unreadable: [{ id: recoveryId }],
  });
});

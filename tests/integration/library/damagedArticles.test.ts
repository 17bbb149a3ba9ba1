import { expect, test } from 'vitest';
import { listArticles, readArticle, saveArticle } from '../../../main/library';
import {
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

const damages: readonly [string, string, string][] = [
  ['JSON cut short', `{"documentVersion":1,"docu`, 'JSON'],
  [
    'an unknown node',
    JSON.stringify({
      ...textContent('题'),
      document: { type: 'doc', content: [{ type: 'video' }] },
    }),
    'video',
  ],
  [
    'a version of the future',
    JSON.stringify({ ...textContent('题'), documentVersion: 99 }),
    'version 99',
  ],
  ['no metadata', JSON.stringify({ ...textContent('题'), metadata: null }), 'metadata'],
];

test.each(damages)(
  'an article with %s is shown, opens as a problem and is not saved over',
  (_what, raw, message) => {
    const library = testLibrary();
    const id = newArticle(library, '坏稿');
    tamper(library, `UPDATE revisions SET content = '${raw}'`);
    expect(listArticles(library.db, 'library')).toMatchObject([{ id, title: '坏稿' }]);
    const record = readArticle(library.db, id);
    expect(record).toMatchObject({ content: null, problem: { raw } });
    expect(record.problem?.message).toContain(message);
    const input = { id, baseRevision: 1, content: textContent('好稿', '新'), throughSeq: 0 };
    expect(refusalOf(() => saveArticle(library.db, testDeps, input))).toBe(
      'conflict documentUnreadable',
    );
    expect(readArticle(library.db, id)).toMatchObject({
      problem: { raw },
      summary: { hasRecovery: true },
    });
  },
);

test('a text that is damaged between two saves of one sitting is not saved over', () => {
  const library = testLibrary();
  const id = newArticle(library, '坏稿');
  const save = (baseRevision: number, text: string) =>
    saveArticle(library.db, testDeps, {
      id,
      baseRevision,
      content: textContent('坏稿', text),
      throughSeq: 0,
    });
  save(1, '先写的');
  save(2, '又写的');
  tamper(library, `UPDATE revisions SET content = '{' WHERE revision = 3`);
  expect(refusalOf(() => save(3, '后写的'))).toBe('conflict documentUnreadable');
});

test('a status of a newer program shows as a draft and opens as a problem', () => {
  const library = testLibrary();
  const id = newArticle(library);
  tamper(library, `UPDATE articles SET status = 'embargoed'`);
  expect(listArticles(library.db, 'library')).toMatchObject([{ id, status: 'draft' }]);
  expect(readArticle(library.db, id).problem?.message).toBe('status embargoed');
});

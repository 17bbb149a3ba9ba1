import { expect, test } from 'vitest';
import { z } from 'zod';
import { listArticles, restoreArticles, saveArticle, trashArticles } from '../../../main/library';

import {
  newArticle,
  peek,
  tempFolder,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';
import { oldLibrary } from '../../support/oldLibrary';

test('articles of an older library are counted anew and numbered as they were last changed', () => {
  const folder = tempFolder();
  const content = textContent('旧稿', '沿江路 12 号，开门了。');
  oldLibrary(folder, 40, [
    { id: 'article-later', updatedAt: '2020-02-01T00:00:00.000Z', content },
    { id: 'article-first', updatedAt: '2020-01-01T00:00:00.000Z', content },
    { id: 'article-damaged', updatedAt: '2020-03-01T00:00:00.000Z', content: '{' },
  ]);
  const library = testLibrary(folder);
  expect(listArticles(library.db, 'library').map(({ id, words }) => [id, words])).toEqual([
    ['article-damaged', 0],
    ['article-later', 10],
    ['article-first', 10],
  ]);
  expect(
    peek(
      library,
      "SELECT group_concat(id || ' ' || change, ', ') FROM (SELECT id, change FROM articles ORDER BY change)",
    ),
  ).toBe('article-first 1, article-later 2, article-damaged 3');
});

test('whatever changes an article gives it the library’s next number', () => {
  const library = testLibrary();
  const number = (id: string) =>
    z.number().parse(peek(library, `SELECT change FROM articles WHERE id = '${id}'`));
  const [a, b] = [newArticle(library, '甲'), newArticle(library, '乙')];
  expect([number(a), number(b)]).toEqual([1, 2]);
  const content = textContent('甲', '改过');
  saveArticle(library.db, testDeps, { id: a, baseRevision: 1, content, throughSeq: 0 });
  expect(number(a)).toBe(3);
  saveArticle(library.db, testDeps, { id: a, baseRevision: 2, content, throughSeq: 0 });
  expect(number(a)).toBe(3);
  trashArticles(library.db, testDeps, [b]);
  expect(number(b)).toBe(4);
  restoreArticles(library.db, [b]);
  expect([number(a), number(b)]).toEqual([3, 5]);
});

test('an article that is gone leaves its number behind', () => {
  const library = testLibrary();
  const id = newArticle(library);
  const { driver } = library.db.connection;
  driver.transaction(() => {
    driver.prepare('DELETE FROM articles WHERE id = ?').run(id);
    driver.prepare('DELETE FROM revisions WHERE article_id = ?').run(id);
  })();
  expect(peek(library, "SELECT article_id || ' ' || change FROM purged_articles")).toBe(`${id} 2`);
});

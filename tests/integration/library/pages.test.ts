import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleSummary } from '#shared/domain/article';
import {
  type ArticleView,
  articleGroupings,
  articlePlaces,
  articleSorts,
  plainView,
} from '#shared/domain/articleView';
import {
  ArticleLists,
  articlesTitled,
  type Library,
  listArticles,
  openLibrary,
  restoreArticles,
  saveArticle,
  trashArticles,
} from '../../../main/library';
import { readingKey } from '../../../main/library/lists/readingKey';
import { randomIds } from '../../../main/ports/ids';
import {
  newArticle,
  peek,
  standAt,
  tempFolder,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { oldLibrary } from '../../support/oldLibrary';

// A Wednesday noon in the newsroom.
const now = new Date('2026-11-25T04:00:00.000Z');
const deps = { clock: { now: () => now }, ids: randomIds };

function readAll(library: Library, view: ArticleView, limit = 170): readonly ArticleSummary[] {
  const lists = new ArticleLists(library.db, deps);
  const { total, groups } = lists.groups(view);
  const rows = groups.flatMap(({ key: group, count }) => {
    const read: ArticleSummary[] = [];
    for (let offset = 0; offset < count; offset += limit) {
      const page = lists.page({ ...view, group, offset, limit });
      expect(page.total).toBe(count);
      read.push(...page.rows);
    }
    expect(read).toHaveLength(count);
    return read;
  });
  expect(rows).toHaveLength(total);
  return rows;
}

const sortKeys: Readonly<Record<ArticleView['sort'], (row: ArticleSummary) => string>> = {
  updated: (row) => row.updatedAt,
  published: (row) => row.publishedAt ?? '',
  title: (row) => readingKey(row.title),
  words: (row) => String(row.words).padStart(6, '0'),
  source: (row) => `${readingKey(row.source)} ${row.updatedAt}`,
  status: () => '',
};

/** The list as it would be sorted by hand. */
function sortedByHand(rows: readonly ArticleSummary[], view: ArticleView) {
  const keyOf = sortKeys[view.sort];
  const order = (a: ArticleSummary, b: ArticleSummary) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first !== second) return first > second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
  const sorted = rows.toSorted(order);
  return view.descending ? sorted : sorted.toReversed();
}

describe('a library of 2,000', () => {
  let library: Library;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'kapok-pages-'));
    library = openLibrary(folder, deps);
    addManyArticles(library, 2_000, now);
    return () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    };
  });

  const plain = articleSorts.filter((sort) => sort !== 'status');
  const views = articlePlaces.flatMap((place) =>
    plain.flatMap((sort) => [true, false].map((descending) => ({ place, sort, descending }))),
  );
  test.each(views)('$place by $sort, descending $descending, is whole and in order', (part) => {
    const view = { ...plainView, ...part };
    const ids = readAll(library, view).map(({ id }) => id);
    const byHand = sortedByHand(listArticles(library.db, view.place), view);
    expect(ids).toEqual(byHand.map(({ id }) => id));
    const all = { ...view, group: '', offset: 0, limit: 1_000 };
    expect(new ArticleLists(library.db, deps).ids(all)).toEqual(ids.slice(0, 1_000));
  });

  test('by status it runs in the order of the newsroom’s work', () => {
    const rows = readAll(library, { ...plainView, sort: 'status', descending: false });
    const seen = [...new Set(rows.map(({ status }) => status))];
    expect(seen).toEqual(['draft', 'firstReview', 'signedOff', 'exported']);
    expect(readAll(library, { ...plainView, sort: 'status' })[0]?.status).toBe('exported');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test.each(
    articleGroupings.flatMap((grouping) => articleSorts.map((sort) => ({ grouping, sort }))),
  )('grouped by $grouping and sorted by $sort, each article stands in one group', (part) => {
    const rows = readAll(library, { ...plainView, ...part });
    expect(rows.map(({ id }) => id).sort()).toEqual(
      listArticles(library.db, 'library')
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('days are grouped as they stand from today', () => {
    const lists = new ArticleLists(library.db, deps);
    const { groups } = lists.groups({ ...plainView, grouping: 'date' });
    expect(groups.slice(0, 5).map(({ key }) => key)).toEqual([
      'today',
      'yesterday',
      'week',
      '2026-11',
      '2026-10',
    ]);
    const page = { ...plainView, grouping: 'date', offset: 0, limit: 100 } as const;
    for (const [group, from, to] of [
      ['today', '2026-11-24T16:00', '2026-11-25T16:00'],
      ['yesterday', '2026-11-23T16:00', '2026-11-24T16:00'],
      ['week', '2026-11-22T16:00', '2026-11-23T16:00'],
      ['2026-11', '2026-10-31T16:00', '2026-11-22T16:00'],
    ] as const) {
      for (const { updatedAt } of lists.page({ ...page, group }).rows) {
        expect(updatedAt >= from && updatedAt < to, `${updatedAt} in ${group}`).toBe(true);
      }
    }
  });

  test('articles without a publication time have a group of their own', () => {
    const view = { ...plainView, sort: 'published', grouping: 'date' } as const;
    const lists = new ArticleLists(library.db, deps);
    const { groups } = lists.groups(view);
    expect(groups.at(-1)?.key).toBe('undated');
    const page = { ...view, group: 'undated', offset: 0, limit: 10 };
    expect(lists.page(page).rows.every((row) => row.publishedAt === null)).toBe(true);
  });

  test('articles are found by words of their headline', () => {
    const titled = (words: string, limit = 500) =>
      articlesTitled(library.db, { words, limit }).map(({ title, id }) => ({ title, id }));
    const rows = titled('a股');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ title }) => title.includes('A 股'))).toBe(true);
    const inOrder = readAll(library, plainView).filter(({ title }) => title.includes('A 股'));
    expect(rows.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
    expect(titled('a股', 3)).toEqual(rows.slice(0, 3));
    expect(titled('没有这样的标题')).toEqual([]);
    expect(titled('')).toHaveLength(500);
  });
});

test('headlines are sorted by how they are read', () => {
  const library = testLibrary();
  for (const title of ['重楼夜话', '《阿里桥》', '昌桥', '3 号码头', 'B 座', '甘棠', '“安”字']) {
    newArticle(library, title);
  }
  const view: ArticleView = { ...plainView, sort: 'title', descending: false };
  expect(readAll(library, view).map(({ title }) => title)).toEqual([
    '3 号码头',
    'B 座',
    '《阿里桥》',
    '“安”字',
    '昌桥',
    '甘棠',
    '重楼夜话',
  ]);
});

test('what is counted beforehand stays true, whatever is done to articles', () => {
  const library = testLibrary(tempFolder(), deps);
  addManyArticles(library, 60, now);
  const [a, b, c] = listArticles(library.db, 'library').map(({ id }) => id);
  if (a === undefined || b === undefined || c === undefined) throw new Error('too few articles');
  const content = textContent('改过的稿', '正文');
  saveArticle(library.db, testDeps, { id: a, baseRevision: 1, content, throughSeq: 0 });
  standAt(library.db, b, 'withdrawn');
  trashArticles(library.db, deps, [a, b, c]);
  restoreArticles(library.db, [b]);
  const counted = peek(
    library,
    `SELECT group_concat(line) FROM (SELECT dimension || trashed || key || count AS line
       FROM article_tallies WHERE count > 0 ORDER BY 1)`,
  );
  const anew = peek(
    library,
    `WITH rows AS (
       SELECT 'status' AS dimension, trashed_at IS NOT NULL AS trashed, status AS key FROM articles
       UNION ALL SELECT 'channel', trashed_at IS NOT NULL, channel FROM articles
       UNION ALL SELECT 'updated', trashed_at IS NOT NULL, date(updated_at, '+8 hours') FROM articles
       UNION ALL SELECT 'published', trashed_at IS NOT NULL, coalesce(substr(published_at, 1, 10), '')
         FROM articles)
     SELECT group_concat(line) FROM (SELECT dimension || trashed || key || count(*) AS line
       FROM rows GROUP BY dimension, trashed, key ORDER BY 1)`,
  );
  expect(counted).toEqual(anew);
});

test('articles of an older library are listed as new ones are', () => {
  const folder = tempFolder();
  oldLibrary(folder, 40, [{ id: 'old-article' }, { id: 'old-article-2' }]);
  const library = testLibrary(folder);
  expect(new ArticleLists(library.db, deps).groups(plainView)).toEqual({
    total: 2,
    groups: [{ key: '', count: 2 }],
  });
  expect(articlesTitled(library.db, { words: '旧稿', limit: 10 })).toHaveLength(2);
});

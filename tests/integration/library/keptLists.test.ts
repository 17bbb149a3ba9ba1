import { expect, test } from 'vitest';
import { type ArticleStretch, type ArticleView, plainView } from '#shared/domain/articleView';
import {
  ArticleLists,
  listArticles,
  openReader,
  restoreArticles,
  saveArticle,
  tagArticles,
  trashArticles,
} from '../../../main/library';
import { randomIds } from '../../../main/ports/ids';
import { standAt, tempFolder, testLibrary, textContent } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';

const now = new Date('2026-11-25T04:00:00.000Z');
const deps = { clock: { now: () => now }, ids: randomIds };

// Lists that no index has in order: they are put in order once.
const views: readonly ArticleView[] = [
  { ...plainView, place: 'trash' },
  { ...plainView, tag: '防汛', grouping: 'status' },
  { ...plainView, place: 'trash', sort: 'words' },
  { ...plainView, tag: '防汛', sort: 'title', descending: false },
  { ...plainView, sort: 'title', grouping: 'date' },
];

const tagged = (articleId: string, isOn: boolean) => ({ articleId, tag: '防汛', isOn });

/** Everything that a list shows, group by group. */
function whole(lists: ArticleLists, view: ArticleView) {
  const { total, groups } = lists.groups(view);
  const pages = groups.map(({ key: group }) => {
    const stretch: ArticleStretch = { ...view, group, offset: 0, limit: 500 };
    return { page: lists.page(stretch), ids: lists.ids(stretch) };
  });
  return { total, groups, pages };
}

test('a list that is kept is the list as it stands, whoever changes an article meanwhile', () => {
  const library = testLibrary(tempFolder(), deps);
  addManyArticles(library, 60, now);
  const { db } = library;
  const [first, second, third] = listArticles(db, 'library').map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) throw new Error('few');
  tagArticles(db, [tagged(first, true), tagged(second, true)]);
  const reader = openReader(library.folder);
  // The writer's own connection, and another thread's.
  const kept = [new ArticleLists(db, deps), new ArticleLists(reader.db, deps)];
  const changes = [
    () => undefined,
    () =>
      saveArticle(db, deps, {
        id: first,
        baseRevision: 1,
        content: textContent('水价不变', '正文'),
        throughSeq: 0,
      }),
    () => standAt(db, first, 'withdrawn'),
    () => trashArticles(db, deps, [first, third]),
    () => restoreArticles(db, [first]),
    () => tagArticles(db, [tagged(third, true)]),
    () => tagArticles(db, [tagged(first, false)]),
    () => addManyArticles(library, 30, now),
  ];
  try {
    for (const change of changes) {
      change();
      for (const view of views) {
        const anew = whole(new ArticleLists(db, deps), view);
        for (const lists of kept) expect(whole(lists, view)).toEqual(anew);
      }
    }
    expect(views.every((view) => whole(new ArticleLists(db, deps), view).total > 0)).toBe(true);
  } finally {
    reader.close();
  }
});

test('the pages of a list are those of its whole', () => {
  const library = testLibrary(tempFolder(), deps);
  addManyArticles(library, 120, now);
  const lists = new ArticleLists(library.db, deps);
  for (const view of views.slice(0, 3)) {
    for (const { key: group, count } of lists.groups(view).groups) {
      const all = lists.page({ ...view, group, offset: 0, limit: 500 });
      expect(all.total).toBe(count);
      const pages = Array.from({ length: Math.ceil(count / 7) + 1 }, (_, at) =>
        lists.page({ ...view, group, offset: at * 7, limit: 7 }),
      );
      expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows);
    }
  }
});

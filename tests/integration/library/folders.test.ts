import { describe, expect, test } from 'vitest';
import {
  ArticleLists,
  lastChange,
  listFolders,
  placeArticles,
  placementsOf,
  purgeArticles,
  removeFolder,
  restoreFolder,
  saveFolder,
  trashArticles,
} from '../../../main/library';
import { plainView } from '../../../shared/domain/articleView';
import { inverted } from '../../../shared/domain/folder';
import { refusalOf, testDeps, testLibrary } from '../../support/library';
import { addArticle, idsFound, indexAll, testEngine } from '../../support/searching';

function desk() {
  const library = testLibrary();
  const { db } = library;
  const make = (name: string, parentId: string | null = null) =>
    saveFolder(db, testDeps, { id: null, draft: { name, parentId } }).id;
  const put = (articleId: string, ...folderIds: readonly string[]) =>
    placeArticles(
      db,
      folderIds.map((folderId) => ({ articleId, folderId, isIn: true })),
    );
  const listed = (folderId: string) => {
    const view = { ...plainView, folderId };
    const lists = new ArticleLists(db, testDeps);
    const { total } = lists.groups(view);
    const { rows } = lists.page({ ...view, group: '', offset: 0, limit: 100 });
    expect(rows).toHaveLength(total);
    return rows.map(({ title }) => title).toSorted();
  };
  const tree = () =>
    listFolders(db).map(({ level, name, count }) => `${'-'.repeat(level)}${name} ${count}`);
  return { library, db, make, put, listed, tree };
}

describe('folders', () => {
  test('lie in folders and are listed with what lies within them', () => {
    const { library, db, make, put, listed, tree } = desk();
    const flood = make('防汛');
    const year = make('2026', flood);
    const water = make('水价');
    const [a, b, c] = ['甲', '乙', '丙'].map((title) => addArticle(library, title)) as [
      string,
      string,
      string,
    ];
    put(a, flood, year);
    put(b, year, water);
    expect(tree()).toEqual(['防汛 2', '-2026 2', '水价 1']);
    expect(listed(flood)).toEqual(['甲', '乙'].toSorted());
    expect(listed(water)).toEqual(['乙']);
    expect(
      placementsOf(db, [b, c])
        .map(({ folderId }) => folderId)
        .toSorted(),
    ).toEqual([year, water].toSorted());
    trashArticles(db, testDeps, [b]);
    expect(tree()).toEqual(['防汛 1', '-2026 1', '水价 0']);
    purgeArticles(db, [b]);
    expect(placementsOf(db, [b])).toEqual([]);
  });

  test('are removed without their articles, and come back with them', () => {
    const { library, db, make, put, tree } = desk();
    const flood = make('防汛');
    put(addArticle(library, '甲'), make('2026', flood));
    const before = tree();
    removeFolder(db, testDeps, flood);
    expect(tree()).toEqual([]);
    expect(new ArticleLists(db, testDeps).groups(plainView).total).toBe(1);
    restoreFolder(db, flood);
    expect(tree()).toEqual(before);
  });

  test('do not come back to a place that has been taken since', () => {
    const { library, db, make, put, tree } = desk();
    const back = (id: string) => refusalOf(() => restoreFolder(db, id));
    const old = make('水价');
    removeFolder(db, testDeps, old);
    const taken = make('水价');
    expect(back(old)).toBe('conflict folderNameTaken');
    expect(tree()).toEqual(['水价 0']);
    put(addArticle(library, '甲'), old);
    removeFolder(db, testDeps, taken);
    expect(back(old)).toBe('accepted');
    expect(tree()).toEqual(['水价 0']);
    expect(back('no-such-folder')).toBe('not_found folderNotFound');
    // What it lay in was moved down while it was away.
    const deep = ['二', '三', '四'].reduce((parent, name) => make(name, parent), make('一'));
    const inner = make('里', old);
    removeFolder(db, testDeps, inner);
    saveFolder(db, testDeps, { id: old, draft: { name: '水价', parentId: deep } });
    expect(back(inner)).toBe('invalid_input folderTooDeep');
  });

  test('refuse a place that they cannot have', () => {
    const { db, make } = desk();
    const save = (id: string | null, name: string, parentId: string | null = null) =>
      refusalOf(() => saveFolder(db, testDeps, { id, draft: { name, parentId } }));
    const first = make('一');
    const second = make('二', first);
    const levels = ['三', '四', '五'].reduce((parent, name) => make(name, parent), second);
    expect(save(null, '六', levels)).toBe('invalid_input folderTooDeep');
    expect(save(first, '一', second)).toBe('invalid_input folderInItself');
    expect(save(first, '一', first)).toBe('invalid_input folderInItself');
    expect(save(null, '一 ')).toBe('conflict folderNameTaken');
    expect(save(first, '一')).toBe('accepted');
    expect(save(null, '七', 'no-such-folder')).toBe('not_found folderNotFound');
    expect(save('no-such-folder', '七')).toBe('not_found folderNotFound');
    const other = make('别处');
    expect(save(other, '别处', levels)).toBe('invalid_input folderTooDeep');
    removeFolder(db, testDeps, first);
    expect(save(null, '一')).toBe('accepted');
  });

  test('say what of a placing was new, so that it can be taken back', () => {
    const { library, db, make, put } = desk();
    const folder = make('夹');
    const [a, b] = [addArticle(library, '甲'), addArticle(library, '乙')];
    put(a, folder);
    const made = placeArticles(
      db,
      [a, b, 'gone-article'].map((articleId) => ({ articleId, folderId: folder, isIn: true })),
    );
    expect(made.map(({ articleId }) => articleId)).toEqual([b]);
    placeArticles(db, inverted(made));
    expect(placementsOf(db, [a, b]).map(({ articleId }) => articleId)).toEqual([a]);
  });
});

describe('夹: in a search', () => {
  test('finds by name and by path, with what lies within, at once', () => {
    const { library, make, put } = desk();
    const engine = testEngine(library);
    const flood = make('防汛 Desk');
    const year = make('2026', flood);
    const [a, b] = [addArticle(library, '江堤'), addArticle(library, '水位')];
    indexAll(engine);
    expect(idsFound(engine, '夹:2026')).toEqual([]);
    put(a, flood);
    put(b, year, make('2026'));
    expect(idsFound(engine, '夹:"防汛 desk"').toSorted()).toEqual([a, b].toSorted());
    expect(idsFound(engine, '夹:"防汛 Desk/2026"')).toEqual([b]);
    expect(idsFound(engine, '夹:2026 水')).toEqual([b]);
    expect(idsFound(engine, '-夹:2026')).toEqual([a]);
    expect(idsFound(engine, '夹:汛')).toEqual([]);
    removeFolder(library.db, testDeps, flood);
    expect(idsFound(engine, '夹:"防汛 Desk"')).toEqual([]);
  });

  test('every change of them takes a number, so that backups and other processes know', () => {
    const { library, make, put } = desk();
    const id = addArticle(library, '甲');
    const before = lastChange(library.db);
    const folder = make('夹');
    const made = lastChange(library.db);
    put(id, folder);
    expect(made).toBeGreaterThan(before);
    expect(lastChange(library.db)).toBeGreaterThan(made);
  });
});

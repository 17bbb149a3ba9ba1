import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ArticleLists,
  type Library,
  listTags,
  purgeArticles,
  renameTag,
  summariesOf,
  tagArticles,
  taggingsOf,
  trashArticles,
} from '../../../main/library';
import { plainView } from '../../../shared/domain/articleView';
import { untagged } from '../../../shared/domain/tag';
import { refusalOf, testDeps, testLibrary } from '../../support/library';
import { addArticle, idsFound, indexAll, testEngine } from '../../support/searching';

const tag = (library: Library, articleId: string, ...tags: readonly string[]) =>
  tagArticles(
    library.db,
    tags.map((each) => ({ articleId, tag: each, isOn: true })),
  );
const tagsOf = (library: Library, id: string) => summariesOf(library.db, [id])[0]?.tags;

test('articles have tags, in rows, lists and searches, whatever their width and case', () => {
  const library = testLibrary();
  const engine = testEngine(library);
  const [a, b] = [addArticle(library, '甲'), addArticle(library, '乙')];
  indexAll(engine);
  expect(idsFound(engine, '标签:todo')).toEqual([]);
  tag(library, a, 'ToDo', '年终 回顾');
  tag(library, b, 'ｔｏｄｏ');
  expect(listTags(library.db)).toEqual([
    { name: 'ToDo', count: 2 },
    { name: '年终 回顾', count: 1 },
  ]);
  expect(tagsOf(library, b)).toEqual(['ToDo']);
  expect(idsFound(engine, '标签:todo').toSorted()).toEqual([a, b].toSorted());
  expect(idsFound(engine, 'tag:TODO -标签:"年终 回顾"')).toEqual([b]);
  const page = new ArticleLists(library.db, testDeps).page({
    ...plainView,
    tag: '年终 回顾',
    group: '',
    offset: 0,
    limit: 10,
  });
  expect(page).toMatchObject({ total: 1, rows: [{ id: a, tags: ['ToDo', '年终 回顾'] }] });
  trashArticles(library.db, testDeps, [a]);
  expect(listTags(library.db).find(({ name }) => name === '年终 回顾')).toMatchObject({ count: 0 });
  purgeArticles(library.db, [a]);
  expect(listTags(library.db)).toEqual([{ name: 'ToDo', count: 1 }]);
});

test('a tag that nothing is named by is refused', () => {
  const library = testLibrary();
  expect(refusalOf(() => renameTag(library.db, '没有', '有'))).toBe('not_found tagNotFound');
  expect(tag(library, 'gone-article', '空')).toEqual([]);
  expect(listTags(library.db)).toEqual([]);
});

const names = fc.constantFrom('防汛', '水价', 'AI', 'ai', 'Ａｉ', '回顾');
const steps = fc.array(
  fc.oneof(
    fc.record({ article: fc.nat(3), tag: names, isOn: fc.boolean() }),
    fc.record({ from: names, to: fc.option(names) }),
  ),
  { maxLength: 12 },
);

test('whatever is tagged, renamed and merged, taking the last step back restores all tags', () => {
  const library = testLibrary();
  const ids = ['甲', '乙', '丙', '丁'].map((title) => addArticle(library, title));
  const state = () =>
    taggingsOf(library.db, ids)
      .map((row) => JSON.stringify(row))
      .toSorted();
  fc.assert(
    fc.property(steps, (all) => {
      for (const step of all) {
        const before = state();
        if ('article' in step) {
          const articleId = ids[step.article] as string;
          const made = tagArticles(library.db, [{ articleId, tag: step.tag, isOn: step.isOn }]);
          expect(made.length === 0).toBe(String(before) === String(state()));
          tagArticles(library.db, untagged(made));
          expect(state()).toEqual(before);
          tagArticles(library.db, made);
        } else if (listTags(library.db).some(({ name }) => sameTag(name, step.from))) {
          const old = listTags(library.db).find(({ name }) => sameTag(name, step.from));
          const { merged, taggings } = renameTag(library.db, step.from, step.to);
          const held = taggingsOf(library.db, ids).map((each) => each.tag);
          if (step.to === null || !sameTag(step.from, step.to)) {
            expect(held.some((name) => sameTag(name, step.from))).toBe(false);
          }
          if (merged) tagArticles(library.db, untagged(taggings));
          else renameTag(library.db, step.to as string, old?.name as string);
          expect(state()).toEqual(before);
          renameTag(library.db, step.from, step.to);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function sameTag(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}

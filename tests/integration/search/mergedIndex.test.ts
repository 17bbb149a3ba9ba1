import { expect, test } from 'vitest';
import { fullFolding } from '#shared/search/foldTable';
import { runThrough } from '../../../main/search/breathe';
import { testLibrary, textContent } from '../../support/library';
import {
  addArticle,
  anywhere,
  idsFound,
  indexAll,
  rewrite,
  testEngine,
} from '../../support/searching';

/** Articles of which every third says 清淤 and every fifth has 水库 in its headline, each indexed by itself. */
function grownLibrary() {
  const library = testLibrary();
  const engine = testEngine(library);
  const ids = Array.from({ length: 90 }, (_, index) => {
    const id = addArticle(
      library,
      index % 5 === 0 ? '水库开闸' : '河道见闻',
      `第${index}篇，${index % 3 === 0 ? '清淤' : '疏浚'}工程。`,
      `水库旁${'长话'.repeat(index * 4)}。`,
    );
    indexAll(engine);
    return id;
  });
  return { library, engine, ids };
}

test('segments are merged as they grow in number, and find the same', () => {
  const { library, engine, ids } = grownLibrary();
  expect(engine.ground.segments.length).toBeLessThan(24);
  const expected = ids.filter((_, index) => index % 3 === 0).reverse();
  expect(idsFound(engine, '清淤工程')).toEqual(expected);
  expect(idsFound(testEngine(library), '清淤工程')).toEqual(expected);
});

test('what is written again leaves its old text behind, and merging drops it from the file', () => {
  const { library, engine, ids } = grownLibrary();
  for (const id of ids) {
    rewrite(library, id, textContent('改写', '全文已经改写，写的是别的事情。', '长话'.repeat(200)));
  }
  expect(idsFound(engine, '清淤')).toEqual([]);
  indexAll(engine);
  expect(idsFound(engine, '清淤')).toEqual([]);
  expect(idsFound(engine, '别的')).toEqual([...ids].reverse());
  const held = engine.ground.segments.reduce((sum, { docs }) => sum + docs.length, 0);
  expect(held).toBeLessThan(ids.length * 1.5);
});

test('a headline comes before a newer body, newer before older within each, with no hit twice', () => {
  const { engine, ids } = grownLibrary();
  const found = idsFound(engine, '水库', { sort: 'relevance' });
  const newest = [...ids].reverse();
  const inHeadline = newest.filter((id) => ids.indexOf(id) % 5 === 0);
  expect(found).toEqual([...inHeadline, ...newest.filter((id) => !inHeadline.includes(id))]);
});

test('a stretch after another goes on where it ended, and the count is exact', () => {
  const { engine, ids } = grownLibrary();
  const search = { request: { ...anywhere, text: '水库' }, folding: fullFolding };
  const stretch = (offset: number) =>
    runThrough(engine.find(search, { offset, limit: 40 })).hits.map(({ summary }) => summary.id);
  expect([...stretch(0), ...stretch(40), ...stretch(80)]).toEqual([...ids].reverse());
  expect(runThrough(engine.count(search))).toBe(90);
});

test('filters and snippets come with what the library says now', () => {
  const { library, engine, ids } = grownLibrary();
  expect(idsFound(engine, '水库 状态:草稿')).toHaveLength(90);
  expect(idsFound(engine, '水库 状态:已导出')).toEqual([]);
  expect(idsFound(engine, '有:图片')).toEqual([]);
  expect(idsFound(engine, '修改:2024-05 清淤')).toHaveLength(30);
  expect(idsFound(engine, '修改:..2023')).toEqual([]);
  rewrite(library, ids[0] ?? '', textContent('水库开闸', '新添的一句：清淤完成。', '长'));
  const search = { request: { ...anywhere, text: '清淤完成' }, folding: fullFolding };
  const [hit] = runThrough(engine.find(search, { offset: 0, limit: 5 })).hits;
  expect(hit?.snippet).toEqual({
    field: 'body',
    text: '新添的一句：清淤完成。',
    marks: [{ start: 6, end: 10 }],
  });
});

import { expect, test } from 'vitest';
import { runThrough } from '../../../main/search/breathe';
import { testLibrary, textContent } from '../../support/library';
import { addArticle, idsFound, indexAll, rewrite, testEngine } from '../../support/searching';

test('an article that is saved while it is taken up is found as it was saved', () => {
  const library = testLibrary();
  const engine = testEngine(library);
  const id = addArticle(library, '河道见闻', '清淤工程开工。');
  const indexing = engine.indexMore();
  for (let step = 0; !indexing.next().done; step += 1) {
    if (step > 0) continue;
    rewrite(library, id, textContent('河道见闻', '清淤工程完工。'));
    expect(idsFound(engine, '完工')).toEqual([id]);
  }
  expect(idsFound(engine, '完工')).toEqual([id]);
  expect(idsFound(engine, '开工')).toEqual([]);
  indexAll(engine);
  expect(engine.state()).toEqual({ indexed: 1, waiting: 0 });
  expect(idsFound(engine, '完工')).toEqual([id]);
});

test('a file gives back the room of what was merged', () => {
  const library = testLibrary();
  const engine = testEngine(library);
  for (let index = 0; index < 9; index += 1) {
    addArticle(library, `第${index}篇`, '长话短说。'.repeat(200 + index));
    indexAll(engine);
  }
  expect(engine.ground.segments.length).toBeLessThan(9);
  const file = engine.ground.index;
  expect(file === null ? 0 : [...file.giveBackRoom()]).toEqual([]);
  expect(
    runThrough(
      engine.count({
        request: { text: '短说', place: 'library', sort: 'updated', descending: true },
        folding: { width: true, letterCase: true, variants: true },
      }),
    ),
  ).toBe(9);
});

import { expect, test } from 'vitest';
import { readSentenceOrigins, saveArticle } from '../../../main/library';
import { newArticle, tamper, testDeps, testLibrary, textContent } from '../../support/library';

function written(...texts: readonly (readonly string[])[]) {
  const library = testLibrary();
  const [first = [], ...later] = texts;
  const id = newArticle(library, '题', ...first);
  later.forEach((paragraphs, index) => {
    const content = textContent('题', ...paragraphs);
    const baseRevision = index + 1;
    saveArticle(library.db, testDeps, { id, baseRevision, content, throughSeq: 0 });
  });
  const origins = async (revision = texts.length) =>
    Object.fromEntries(
      (await readSentenceOrigins(library.db, { articleId: id, revision })).map((each) => [
        each.sentence,
        each.revision,
      ]),
    );
  return { library, origins };
}

test('each sentence tells the revision in which it last changed; moving it changes nothing', async () => {
  const { origins } = written(
    ['甲村通水。乙村等着。', '丙村没有渠。'],
    ['甲村通水。乙村还等着。', '丙村没有渠。'],
    ['丙村没有渠。', '甲村通水。乙村还等着。丁村在修。'],
  );
  expect(await origins()).toEqual({
    题: 1,
    '丙村没有渠。': 1,
    '甲村通水。': 1,
    '乙村还等着。': 2,
    '丁村在修。': 3,
  });
});

test('a sentence taken out and written again is as new as its return', async () => {
  const { origins } = written(['甲。乙。'], ['甲。'], ['甲。乙。'], ['甲。乙。丙。']);
  expect(await origins()).toMatchObject({ '甲。': 1, '乙。': 3, '丙。': 4 });
  expect(await origins(2)).toMatchObject({ '甲。': 1 });
});

test('a damaged revision is passed over', async () => {
  const { library, origins } = written(['甲。'], ['甲。乙。'], ['甲。乙。丙。']);
  tamper(library, `UPDATE revisions SET content = '{' WHERE revision = 2`);
  expect(await origins()).toMatchObject({ '甲。': 1, '乙。': 3, '丙。': 3 });
});

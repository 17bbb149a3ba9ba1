import { expect, test } from 'vitest';
import type { Metadata } from '#shared/domain/metadata';
import {
  createArticle,
  createFieldIndex,
  type Library,
  restoreArticles,
  saveArticle,
  trashArticles,
} from '../../../main/library';
import { contentOf, documentOf, tamper, testDeps, testLibrary } from '../../support/library';

const document = documentOf('标题', '正文');

function article(library: Library, metadata: Partial<Metadata>): string {
  const content = contentOf(document, metadata);
  return createArticle(library.db, testDeps, { content, cause: 'create' }).id;
}

function asking(library: Library, articleId: string | null = null) {
  const index = createFieldIndex(library.db);
  return async (field: string, text = '') =>
    (await index.suggest({ field, text, articleId })).map(
      ({ value, count }) => `${value} ${count}`,
    );
}

test('the values most used come first, those that begin with the text before others', async () => {
  const library = testLibrary();
  article(library, { keywords: ['老街', '水上巴士'] });
  article(library, { keywords: ['水上巴士', '江水', '水尺'] });
  const ask = asking(library);
  expect(await ask('keywords')).toEqual(['水上巴士 2', '水尺 1', '江水 1', '老街 1']);
  expect(await ask('keywords', '水')).toEqual(['水上巴士 2', '水尺 1', '江水 1']);
  expect(await ask('keywords', '没有')).toEqual([]);
});

test('every field that holds words offers them: lines, people, places, a template’s own', async () => {
  const library = testLibrary();
  article(library, {
    source: '榕川日报',
    bylines: [{ role: 'reporter', name: '林知夏', work: '文' }],
    place: { name: '云坪县', within: '榕川市' },
    custom: { 'issuing-body': '市水务局', checked: true },
    summary: '摘要不给别的稿件用',
  });
  const ask = asking(library);
  expect(await ask('source')).toEqual(['榕川日报 1']);
  expect(await ask('bylines')).toEqual(['林知夏 1']);
  expect(await ask('place')).toEqual(['云坪县 1']);
  expect(await ask('custom.issuing-body')).toEqual(['市水务局 1']);
  expect(await ask('custom.checked')).toEqual([]);
  expect(await ask('summary')).toEqual([]);
});

test('what an article held before, what lies in the trash and the article that asks offer nothing', async () => {
  const library = testLibrary();
  const changed = article(library, { column: '旧栏' });
  const thrown = article(library, { column: '弃栏' });
  const asker = article(library, { column: '自栏' });
  const ask = asking(library, asker);
  expect(await ask('column')).toEqual(['弃栏 1', '旧栏 1']);
  const content = contentOf(document, { column: '新栏' });
  saveArticle(library.db, testDeps, { id: changed, baseRevision: 1, content, throughSeq: 0 });
  trashArticles(library.db, testDeps, [thrown]);
  expect(await ask('column')).toEqual(['新栏 1']);
  restoreArticles(library.db, [thrown]);
  expect(await ask('column')).toEqual(['弃栏 1', '新栏 1']);
});

test('a damaged article offers nothing and keeps nobody from the others', async () => {
  const library = testLibrary();
  const damaged = article(library, { column: '坏栏' });
  article(library, { column: '好栏' });
  tamper(library, `UPDATE revisions SET content = '{' WHERE article_id = '${damaged}'`);
  expect(await asking(library)('column')).toEqual(['好栏 1']);
});

test('letters are found whatever their case, wildcards mean themselves', async () => {
  const library = testLibrary();
  article(library, { column: '5G 100%' });
  const ask = asking(library);
  expect(await ask('column', '5g')).toEqual(['5G 100% 1']);
  expect(await ask('column', '%')).toEqual(['5G 100% 1']);
  expect(await ask('column', '_')).toEqual([]);
});

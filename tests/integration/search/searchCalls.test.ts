import { expect, test } from 'vitest';
import { addArticle } from '../../support/searching';
import { openTestApp, temporaryFolder } from '../../support/testApp';

const request = { place: 'library', sort: 'relevance', descending: true } as const;

async function appWithPage() {
  const app = await openTestApp(await temporaryFolder());
  const title = '榆溪河道清淤完成';
  const id = addArticle(app.library().library, title, '详情见 http://yuxi.example/ 。');
  return { app, id, title };
}

test('an article is found by a stretch of its headline at once, with the place of the hit', async () => {
  const { app, id, title } = await appWithPage();
  const text = title.slice(1, 4);
  const found = await app.ask('search.run', { ...request, text, offset: 0, limit: 10 });
  expect(found).toMatchObject({ total: 1, problems: [], hits: [{ summary: { id } }] });
  const snippet = found.hits[0]?.snippet;
  const [mark] = snippet?.marks ?? [];
  expect(snippet?.text.slice(mark?.start, mark?.end)).toBe(text);
  expect(await app.ask('search.count', { ...request, text })).toEqual({ total: 1 });
  expect(await app.ask('search.state', null)).toEqual({ indexed: 0, waiting: 1 });
  await app.dispose();
});

test('what is in the trash is found there alone', async () => {
  const { app, id, title } = await appWithPage();
  await app.ask('articles.trash', { ids: [id] });
  const text = title.slice(0, 3);
  const window = { offset: 0, limit: 10 };
  expect(await app.ask('search.run', { ...request, text, ...window })).toMatchObject({ hits: [] });
  const inTrash = await app.ask('search.run', { ...request, place: 'trash', text, ...window });
  expect(inTrash.hits).toHaveLength(1);
  await app.dispose();
});

test('the settings say which differences count', async () => {
  const { app, title } = await appWithPage();
  const text = `标题:${title.slice(0, 2)}`;
  const total = async (query: string) =>
    (await app.ask('search.count', { ...request, text: query })).total;
  expect(await total(text)).toBe(1);
  expect(await total('ＨＴＴＰ')).toBe(await total('http'));
  await app.ask('settings.update', {
    searchFolding: { width: false, letterCase: true, variants: true },
  });
  expect(await total('ＨＴＴＰ')).toBe(0);
  await app.dispose();
});

test('a query that is not understood is answered as far as it is, with what is wrong', async () => {
  const { app } = await appWithPage();
  const found = await app.ask('search.run', {
    ...request,
    text: '刊发:2011-99',
    offset: 0,
    limit: 5,
  });
  expect(found.problems).toEqual([{ kind: 'badDate', text: '2011-99' }]);
  expect(found.hits).toHaveLength(1);
  await app.dispose();
});

test('searches are kept in order, renamed and taken away', async () => {
  const app = await openTestApp(await temporaryFolder());
  const save = (name: string, text: string, id: string | null = null) =>
    app.ask('savedSearches.save', { id, draft: { name, text } });
  const first = await save('防汛', '防汛 -演练');
  const second = await save('本周', '修改:2024-05');
  await save('防汛稿', '防汛', first.id);
  expect(await app.ask('savedSearches.list', null)).toEqual([
    { id: first.id, name: '防汛稿', text: '防汛' },
    second,
  ]);
  await app.ask('savedSearches.remove', { id: first.id });
  expect(await app.ask('savedSearches.list', null)).toEqual([second]);
  const gone = await app.call('savedSearches.remove', { id: first.id });
  expect(gone).toMatchObject({ ok: false, error: { reason: 'savedSearchNotFound' } });
  await app.dispose();
});

test('the articles that share paragraphs with others are found and counted, alone and with words', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { library } = app.library();
  const shared = '清淤以后，榆溪的水面比去年宽出一截，两岸的人家又把凳子搬到了堤上乘凉说话。';
  const first = addArticle(library, '榆溪清淤', shared);
  const second = addArticle(library, '堤上乘凉', shared);
  const other = addArticle(library, '别的稿子', '茶山一夜听新芽，山里的人家都没有睡。');
  const found = async (text: string, place: 'library' | 'trash' = 'library') => {
    const page = await app.ask('search.run', { ...request, place, text, offset: 0, limit: 10 });
    const { total } = await app.ask('search.count', { ...request, place, text });
    expect(total).toBe(page.hits.length);
    return page.hits.map(({ summary }) => summary.id).sort();
  };
  expect(await found('有:相同段落')).toEqual([first, second].sort());
  expect(await found('有:相同段落 标题:乘凉')).toEqual([second]);
  expect(await found('-有:相同段落')).toEqual([other]);
  await app.ask('articles.trash', { ids: [first] });
  expect(await found('有:相同段落')).toEqual([]);
  expect(await found('有:相同段落', 'trash')).toEqual([first]);
  await app.dispose();
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fullFolding } from '#shared/search/foldTable';
import { IndexFile } from '../../../main/search/file/indexFile';
import { docFlags } from '../../../main/search/segments/docFlags';
import { createWorkerSearcher } from '../../../main/search/workerSearcher';
import { peek, tempFolder, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import {
  addArticle,
  anywhere,
  idsFound,
  indexAll,
  indexOf,
  testEngine,
} from '../../support/searching';
import { repositoryFolder } from '../../support/testApp';

const built = (name: string) => join(repositoryFolder, 'out', 'main', name);

function kapok(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as unknown };
}

test('the command line finds, limits, counts and examines', () => {
  const library = testLibrary();
  const body = addArticle(library, '河道见闻', '水库开闸放水。');
  const headline = addArticle(library, '水库开闸');
  const place = ['--library', library.folder, '--json'];
  expect(kapok('search', '水库', '--limit', '1', ...place).json()).toEqual({
    total: 2,
    hits: [{ articleId: headline, title: '水库开闸', snippet: '水库开闸' }],
  });
  expect(kapok('search', '放水', ...place).json()).toEqual({
    total: 1,
    hits: [{ articleId: body, title: '河道见闻', snippet: '水库开闸放水。' }],
  });
  expect(kapok('search', '没有的话', ...place).json()).toEqual({ total: 0, hits: [] });
  const bad = kapok('search', '刊发:昨天', ...place);
  expect(bad).toMatchObject({ status: 1 });
  expect(bad.stderr).toContain('badDate');
  const examined = kapok('doctor', '--rebuild-index', ...place);
  expect(examined).toMatchObject({ status: 0 });
  expect(examined.json()).toMatchObject({ index: { articles: 2 } });
  expect(kapok('doctor', '--rebuild-index', ...place).json()).toMatchObject({
    index: { equal: true, stood: true, articles: 2 },
  });
});

test('doctor tells an index that answers otherwise than a rebuild, and puts the rebuild in its place', () => {
  const library = testLibrary();
  addManyArticles(library, 60, new Date('2024-05-01T00:00:00Z'));
  const engine = testEngine(library);
  indexAll(engine);
  engine.close();
  const file = IndexFile.open(indexOf(library));
  const [doc] = file.docs();
  if (doc === undefined) throw new Error('the index is empty');
  file.removeDoc(doc.doc);
  file.putDoc({ ...doc, flags: doc.flags ^ docFlags.picture });
  file.close();
  const place = ['--library', library.folder, '--json'];
  const told = kapok('doctor', '--rebuild-index', ...place);
  expect(told).toMatchObject({ status: 1 });
  expect(told.json()).toMatchObject({ index: { equal: false, stood: true } });
  expect(kapok('doctor', '--rebuild-index', ...place)).toMatchObject({ status: 0 });
});

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('a worker finds and indexes beside the library, and is started again when it has died', async () => {
  const library = testLibrary();
  const id = addArticle(library, '河道', '清淤完成。');
  const start = createWorkerSearcher(pathToFileURL(built('searchWorker.js')));
  const searcher = start({ ...library, logger, onProgress: () => undefined });
  const search = { request: { ...anywhere, text: '淤完' }, folding: fullFolding };
  const window = { offset: 0, limit: 5 };
  const found = await searcher.find(search, window);
  expect(found.hits.map(({ summary }) => summary.id)).toEqual([id]);
  await searcher.catchUp();
  expect(await searcher.state()).toEqual({ indexed: 1, waiting: 0 });
  const other = addArticle(library, '另一篇', '也清淤完成。');
  expect((await searcher.find(search, window)).hits.map(({ summary }) => summary.id)).toEqual([
    other,
    id,
  ]);
  await searcher.dispose();
  expect(await searcher.count(search)).toBe(2);
  await searcher.dispose();
});

test('an indexer that is killed leaves the library whole and an index that is used or built again', async () => {
  const library = testLibrary(tempFolder());
  addManyArticles(library, 400, new Date('2024-05-01T00:00:00Z'));
  const before = peek(library, 'SELECT group_concat(id || change) FROM articles');
  const expected = idsFound(testEngine(library, { folder: tempFolder() }), '急救站');
  for (const delayMs of [150, 250, 320, 400, 480, 560, 700]) {
    const child = spawn(process.execPath, [
      built('cli.js'),
      'doctor',
      '--rebuild-index',
      '--library',
      library.folder,
    ]);
    const ended = once(child, 'exit');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    child.kill('SIGKILL');
    await ended;
    expect(idsFound(testEngine(library), '急救站')).toEqual(expected);
  }
  expect(peek(library, 'PRAGMA integrity_check')).toBe('ok');
  expect(peek(library, 'SELECT group_concat(id || change) FROM articles')).toBe(before);
  const engine = testEngine(library);
  indexAll(engine);
  expect(engine.state().waiting).toBe(0);
});

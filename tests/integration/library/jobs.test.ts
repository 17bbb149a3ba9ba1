import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import {
  cancelJob,
  claimNextJob,
  failJob,
  finishJob,
  insertJobs,
  type Library,
  listJobs,
  readJobTarget,
  readRevision,
  reportJobProgress,
  retryJob,
  saveArticle,
} from '../../../main/library';
import { newArticle, refusalOf, testDeps, testLibrary, textContent } from '../../support/library';

const targetFolder = '/导出';
const order = (library: Library, ...articleIds: readonly string[]) =>
  insertJobs(library.db, testDeps, { articleIds, format: 'markdown', targetFolder }).map(
    ({ id }) => id,
  );
const claim = (library: Library, pid = 100) => claimNextJob(library.db, testDeps, pid);
const jobOf = (library: Library, id: string) =>
  listJobs(library.db).jobs.find((job) => job.id === id);
const fullDisk = new AppError('storage_full').toData();
const ended = { fileNames: ['标题.md'], losses: [{ key: 'figure', count: 2 }] };

test('jobs run in the order in which they were asked for', () => {
  const library = testLibrary();
  const ids = order(library, newArticle(library, '甲'), newArticle(library, '乙'));
  expect([claim(library)?.job.id, claim(library)?.job.id, claim(library)]).toEqual([...ids, null]);
});

test('a job carries the text as it stood when it was asked for', () => {
  const library = testLibrary();
  const id = newArticle(library, '早', '一');
  order(library, id);
  const content = textContent('晚', '二');
  saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: 0 });
  const claimed = claim(library);
  expect(claimed).toMatchObject({
    revision: 1,
    targetFolder,
    job: { title: '早', state: 'running', attempts: 1 },
  });
  expect(readRevision(library.db, { articleId: id, revision: 1 })).toMatchObject({
    content: textContent('早', '一'),
  });
});

test('from queued to succeeded', () => {
  const library = testLibrary();
  const [id = ''] = order(library, newArticle(library));
  expect(jobOf(library, id)).toMatchObject({
    state: 'queued',
    progress: 0,
    attempts: 0,
    finishedAt: null,
  });
  claim(library);
  reportJobProgress(library.db, { jobId: id, progress: 0.5 });
  expect(jobOf(library, id)).toMatchObject({ state: 'running', progress: 0.5 });
  finishJob(library.db, testDeps, { jobId: id, ...ended });
  expect(jobOf(library, id)).toMatchObject({
    state: 'succeeded',
    progress: 1,
    error: null,
    ...ended,
  });
  expect(jobOf(library, id)?.finishedAt).not.toBe(null);
  expect(readJobTarget(library.db, id)).toEqual({ targetFolder, fileNames: ended.fileNames });
});

test('a failure stays in sight until it is tried again, with the text as it then stands', () => {
  const library = testLibrary();
  const articleId = newArticle(library, '早', '一');
  const [id = ''] = order(library, articleId);
  claim(library);
  failJob(library.db, testDeps, { jobId: id, error: fullDisk });
  expect(jobOf(library, id)).toMatchObject({ state: 'failed', error: fullDisk });
  const content = textContent('晚', '二');
  saveArticle(library.db, testDeps, { id: articleId, baseRevision: 1, content, throughSeq: 0 });
  retryJob(library.db, id);
  expect(jobOf(library, id)).toMatchObject({
    state: 'queued',
    error: null,
    finishedAt: null,
    title: '晚',
  });
  expect(claim(library)).toMatchObject({ revision: 2, job: { id, attempts: 2 } });
});

test('the same export asked for twice is one job while it waits or runs', () => {
  const library = testLibrary();
  const article = newArticle(library);
  const [first = ''] = order(library, article);
  expect(order(library, article, article)).toEqual([first, first]);
  claim(library);
  expect(order(library, article)).toEqual([first]);
  finishJob(library.db, testDeps, { jobId: first, ...ended });
  expect(order(library, article)).not.toEqual([first]);
});

test('an order that names a missing article queues nothing', () => {
  const library = testLibrary();
  expect(refusalOf(() => order(library, newArticle(library), 'no-such-article'))).toBe(
    'not_found articleNotFound',
  );
  expect(listJobs(library.db).jobs).toEqual([]);
});

type Step = (library: Library, jobId: string) => unknown;
const steps: Readonly<Record<string, Step>> = {
  claim: (library) => claim(library),
  progress: ({ db }, jobId) => reportJobProgress(db, { jobId, progress: 0.5 }),
  finish: ({ db }, jobId) => finishJob(db, testDeps, { jobId, ...ended }),
  fail: ({ db }, jobId) => failJob(db, testDeps, { jobId, error: fullDisk }),
  cancel: ({ db }, jobId) => cancelJob(db, testDeps, jobId),
  retry: ({ db }, jobId) => retryJob(db, jobId),
};
const walk = (library: Library, jobId: string, path: string) => {
  for (const name of path.split(' ')) steps[name]?.(library, jobId);
};

test.each([
  ['cancel', 'accepted', 'cancelled'],
  ['claim cancel', 'accepted', 'cancelled'],
  ['cancel retry', 'accepted', 'queued'],
  ['fail', 'accepted', 'failed'],
  ['progress', 'conflict jobState', 'queued'],
  ['finish', 'conflict jobState', 'queued'],
  ['retry', 'conflict jobState', 'queued'],
  ['claim retry', 'conflict jobState', 'running'],
  ['claim cancel finish', 'conflict jobState', 'cancelled'],
  ['claim finish fail', 'conflict jobState', 'succeeded'],
  ['claim finish cancel', 'conflict jobState', 'succeeded'],
  ['claim finish retry', 'conflict jobState', 'succeeded'],
])('%s: %s, and the job is %s', (path, expected, state) => {
  const library = testLibrary();
  const [id = ''] = order(library, newArticle(library));
  expect(refusalOf(() => walk(library, id, path))).toBe(expected);
  expect(jobOf(library, id)?.state).toBe(state);
});

test.each(Object.keys(steps).filter((name) => name !== 'claim'))(
  '%s of a missing job is not_found',
  (name) => {
    const library = testLibrary();
    expect(refusalOf(() => walk(library, 'none', name))).toBe('not_found jobNotFound');
  },
);

test('a job is not queued again beside the same one', () => {
  const library = testLibrary();
  const article = newArticle(library);
  const [first = ''] = order(library, article);
  cancelJob(library.db, testDeps, first);
  order(library, article);
  expect(refusalOf(() => retryJob(library.db, first))).toBe('conflict jobQueued');
});

import { expect, test } from 'vitest';
import {
  cancelJob,
  claimNextJob,
  insertJobs,
  type Library,
  listJobs,
  requeueInterruptedJobs,
} from '../../../main/library';
import { newArticle, tamper, testDeps, testLibrary } from '../../support/library';

const targetFolder = '/导出';
const order = (library: Library, ...articleIds: readonly string[]) =>
  insertJobs(library.db, testDeps, { articleIds, format: 'markdown', targetFolder }).map(
    ({ id }) => id,
  );
const claim = (library: Library, pid = 100) => claimNextJob(library.db, testDeps, pid);
const jobOf = (library: Library, id: string) =>
  listJobs(library.db).jobs.find((job) => job.id === id);

test('jobs of runners that are gone wait again, those of the living go on', () => {
  const library = testLibrary();
  const ids = order(
    library,
    newArticle(library, '甲'),
    newArticle(library, '乙'),
    newArticle(library, '丙'),
  );
  claim(library, 100);
  claim(library, 200);
  expect(requeueInterruptedJobs(library.db, testDeps, (pid) => pid === 200)).toEqual([ids[0]]);
  expect(ids.map((id) => jobOf(library, id)?.state)).toEqual(['queued', 'running', 'queued']);
  expect(claim(library, 300)?.job).toMatchObject({ id: ids[0], attempts: 2 });
});

test('a job that takes its runner down three times fails as interrupted', () => {
  const library = testLibrary();
  const [id = ''] = order(library, newArticle(library));
  for (let start = 0; start < 3; start += 1) {
    claim(library);
    expect(requeueInterruptedJobs(library.db, testDeps, () => false)).toEqual([id]);
  }
  expect(jobOf(library, id)).toMatchObject({
    state: 'failed',
    attempts: 3,
    error: { code: 'interrupted' },
  });
  expect(claim(library)).toBe(null);
});

test('a job that this program does not understand fails in sight and holds up no other', () => {
  const library = testLibrary();
  const ids = order(library, newArticle(library, '甲'), newArticle(library, '乙'));
  tamper(library, `UPDATE jobs SET format = 'papyrus' WHERE id = '${ids[0]}'`);
  expect(listJobs(library.db)).toMatchObject({
    jobs: [{ id: ids[1] }],
    unreadable: [{ id: ids[0] }],
  });
  expect(claim(library)?.job.id).toBe(ids[1]);
  expect(claim(library)).toBe(null);
});

test('the list holds the newest 500 jobs, the newest first', () => {
  const library = testLibrary();
  const article = newArticle(library);
  const ids = Array.from({ length: 505 }, () => {
    const [id = ''] = order(library, article);
    cancelJob(library.db, testDeps, id);
    return id;
  });
  expect(listJobs(library.db).jobs.map(({ id }) => id)).toEqual(ids.reverse().slice(0, 500));
});

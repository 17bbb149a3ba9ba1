import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { JobRunner } from '../../../main/ports/jobRunner';
import { openTestApp, temporaryFolder } from '../../support/testApp';

/** A runner that never finishes, as when the program ends in the middle. */
const endless: JobRunner = {
  run: () => new Promise(() => undefined),
  dispose: () => Promise.resolve(),
};

it('exports that were waiting or running when the program ended are carried out at the next start, one taken back is not', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const first = await openTestApp(folder, { runner: endless, pickExportFolder: out });
  const { id } = await first.ask('articles.create', { templateId: 'news-item' });
  const { id: second } = await first.ask('articles.create', { templateId: 'blank' });
  const started = await first.ask('exports.start', { ids: [id, second], format: 'portal-html' });
  await expect
    .poll(async () => (await first.ask('exports.list', null)).map(({ state }) => state).sort())
    .toEqual(['queued', 'running']);
  const third = await first.ask('exports.start', { ids: [id], format: 'markdown' });
  await first.ask('exports.cancel', { jobId: third?.jobIds[0] ?? '' });
  // The program ends without a word: no dispose.
  const next = await openTestApp(folder, { mode: 'desk' });
  const jobs = await next.library().exports.settled(started?.jobIds ?? []);
  expect(jobs.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
  const [taken] = await next.library().exports.settled(third?.jobIds ?? []);
  expect(taken).toMatchObject({ state: 'cancelled', fileNames: [] });
  for (const { fileNames } of jobs) {
    expect(await readFile(join(out, fileNames[0] ?? ''), 'utf8')).toMatch(/^<!doctype html>/i);
  }
  await next.dispose();
});

it('the end of more exports than the list shows is told for each of them', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { pickExportFolder: join(folder, 'out') });
  const ids: string[] = [];
  for (let count = 0; count < 510; count += 1) {
    ids.push((await app.ask('articles.create', { templateId: 'blank' })).id);
  }
  const started = await app.ask('exports.start', { ids, format: 'markdown' });
  const jobs = await app.library().exports.settled(started?.jobIds ?? []);
  expect(jobs).toHaveLength(510);
  expect(new Set(jobs.map(({ state }) => state))).toEqual(new Set(['succeeded']));
  await app.dispose();
});

it('an exported article says so until its text changes', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { pickExportFolder: join(folder, 'out') });
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  const status = async () => (await app.ask('articles.get', { id })).summary.status;
  expect(await status()).toBe('draft');
  const started = await app.ask('exports.start', { ids: [id], format: 'markdown' });
  await app.library().exports.settled(started?.jobIds ?? []);
  expect(await status()).toBe('exported');
  const { content } = await app.ask('articles.get', { id });
  if (content === null) throw new Error('the article has no content');
  const changed = { ...content, metadata: { ...content.metadata, source: '榕川晚报' } };
  await app.ask('articles.save', { id, baseRevision: 1, content: changed, throughSeq: 0 });
  expect(await status()).toBe('correcting');
  await app.dispose();
});

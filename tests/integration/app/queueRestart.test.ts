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

it('exports that were waiting or running when the program ended are carried out at the next start', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const first = await openTestApp(folder, { runner: endless, pickExportFolder: out });
  const { id } = await first.ask('articles.create', { templateId: 'news-item' });
  const { id: second } = await first.ask('articles.create', { templateId: 'blank' });
  const started = await first.ask('exports.start', { ids: [id, second], format: 'portal-html' });
  await expect
    .poll(async () => (await first.ask('exports.list', null)).map(({ state }) => state).sort())
    .toEqual(['queued', 'running']);
  // The program ends without a word: no dispose.
  const next = await openTestApp(folder, { mode: 'desk' });
  const jobs = await next.library().exports.settled(started?.jobIds ?? []);
  expect(jobs.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
  for (const { fileNames } of jobs) {
    expect(await readFile(join(out, fileNames[0] ?? ''), 'utf8')).toMatch(/^<!doctype html>/i);
  }
  await next.dispose();
});

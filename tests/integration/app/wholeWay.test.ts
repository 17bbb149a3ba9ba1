import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listOf } from '../../support/library';
import { fixturesFolder, openTestApp, temporaryFolder } from '../../support/testApp';

const page = join(fixturesFolder, 'pages', 'chronicle.txt');

it('imports a page and gives its bytes back as portal text', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const app = await openTestApp(folder, { pickExportFolder: out });
  const { items } = await app.importAll([page], false);
  const id = items[0]?.articleId ?? '';
  const started = await app.ask('exports.start', { ids: [id], format: 'portal-text' });
  const [job] = await app.library().exports.settled(started?.jobIds ?? []);
  expect(job).toMatchObject({ state: 'succeeded', error: null });
  const written = await readFile(join(out, job?.fileNames[0] ?? ''));
  expect(written.equals(await readFile(page))).toBe(true);
  expect(await readdir(out)).toEqual(job?.fileNames);
  await app.dispose();
});

it.each(['portal-html', 'portal-text', 'markdown'] as const)(
  'exports a new article from a template as %s',
  async (format) => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    const app = await openTestApp(folder, { pickExportFolder: out });
    const { id } = await app.ask('articles.create', { templateId: 'development-chronicle' });
    const started = await app.ask('exports.start', { ids: [id], format });
    const [job] = await app.library().exports.settled(started?.jobIds ?? []);
    expect(job?.state).toBe('succeeded');
    expect((await readFile(join(out, job?.fileNames[0] ?? ''), 'utf8')).length).toBeGreaterThan(10);
    await app.dispose();
  },
);

it('exporting the same article twice gives the same bytes', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { pickExportFolder: join(folder, 'out') });
  const { items } = await app.importAll([page], false);
  const texts: string[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const ids = [items[0]?.articleId ?? ''];
    const started = await app.ask('exports.start', { ids, format: 'portal-html' });
    const [job] = await app.library().exports.settled(started?.jobIds ?? []);
    texts.push(await readFile(join(folder, 'out', job?.fileNames[0] ?? ''), 'utf8'));
  }
  expect(texts[0]).toBe(texts[1]);
  await app.dispose();
});

it('a first start fills the library with samples, a second start does not', async () => {
  const folder = await temporaryFolder();
  const first = await openTestApp(folder, { mode: 'desk' });
  const { rows: samples } = await first.ask('articles.page', listOf('library'));
  expect(samples.length).toBeGreaterThanOrEqual(7);
  await first.ask('articles.trash', { ids: samples.map(({ id }) => id) });
  await first.dispose();
  const second = await openTestApp(folder, { mode: 'desk' });
  expect((await second.ask('articles.page', listOf('library'))).rows).toEqual([]);
  expect((await second.ask('articles.page', listOf('trash'))).total).toBe(samples.length);
  await second.dispose();
});

it('trash and restore bring an article back as it was', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder);
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  const before = await app.ask('articles.get', { id });
  await app.ask('articles.trash', { ids: [id] });
  expect((await app.ask('articles.page', listOf('library'))).rows).toEqual([]);
  await app.ask('articles.restore', { ids: [id] });
  const after = await app.ask('articles.get', { id });
  expect(after.content).toEqual(before.content);
  await app.dispose();
});

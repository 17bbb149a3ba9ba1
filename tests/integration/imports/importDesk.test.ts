import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { ImportRun } from '#shared/domain/importRun';
import type { ImportReader } from '../../../main/ports/importReader';
import { listOf } from '../../support/library';
import { inlineReader, openTestApp, type TestApp, temporaryFolder } from '../../support/testApp';

async function folderOfTexts(folder: string, ...names: readonly string[]): Promise<string> {
  const texts = join(folder, '稿件');
  await mkdir(join(texts, '二月'), { recursive: true });
  for (const name of names) await writeFile(join(texts, name), `${name}的标题\n${name}的正文。\n`);
  return texts;
}

function untilStage(app: TestApp, id: string, stage: ImportRun['stage']): Promise<ImportRun> {
  return vi.waitFor(
    async () => {
      const run = await app.ask('imports.run', { id });
      expect(run.stage).toBe(stage);
      return run;
    },
    { timeout: 20_000 },
  );
}

const titles = async (app: TestApp) =>
  (await app.ask('articles.page', listOf('library'))).rows.map(({ title }) => title).sort();

it('a dry run over a folder stores nothing, and then what is chosen is stored with its file', async () => {
  const folder = await temporaryFolder();
  const texts = await folderOfTexts(folder, '1.txt', '二月/2.md', '二月/3.txt');
  await writeFile(join(texts, '空.txt'), '');
  await writeFile(join(texts, '图.png'), 'x');
  await writeFile(join(texts, '~$1.docx'), 'lock');
  await writeFile(join(texts, '.DS_Store'), 'x');
  const out = join(folder, 'out');
  await mkdir(out);
  const app = await openTestApp(folder, { pickImports: [texts], pickExportFolder: out });
  const begun = await app.ask('imports.plan', { from: 'folder' });
  const id = begun?.id ?? '';
  const planned = await untilStage(app, id, 'planned');
  expect(planned.items.map(({ fileName, state }) => [fileName, state])).toEqual([
    ['稿件/1.txt', 'read'],
    ['稿件/二月/2.md', 'read'],
    ['稿件/二月/3.txt', 'read'],
    ['稿件/空.txt', 'refused'],
  ]);
  expect(planned.passedOver).toEqual(['稿件/图.png']);
  expect(await titles(app)).toEqual([]);

  const wanted = planned.items.filter(({ fileName }) => !fileName.endsWith('3.txt'));
  await app.ask('imports.start', { id, ordinals: wanted.map(({ ordinal }) => ordinal) });
  const done = await untilStage(app, id, 'done');
  expect(done.items.map(({ state }) => state)).toEqual(['stored', 'stored', 'skipped', 'refused']);
  expect(await titles(app)).toHaveLength(2);

  const articleId = done.items[0]?.articleId ?? '';
  const original = await app.ask('imports.original', { id: articleId });
  expect(original).toMatchObject({ fileName: '稿件/1.txt', format: 'text' });
  expect(original?.report).toEqual(done.items[0]?.reading);
  const saved = await app.ask('imports.saveOriginal', { id: articleId });
  const written = await readFile(join(out, saved?.fileName ?? ''));
  expect(written.equals(await readFile(join(texts, '1.txt')))).toBe(true);
  await app.dispose();
});

it('a file that was imported before is told in the dry run', async () => {
  const folder = await temporaryFolder();
  const texts = await folderOfTexts(folder, '1.txt');
  const app = await openTestApp(folder, { pickImports: [texts] });
  const { items } = await app.importAll([texts], false);
  const begun = await app.ask('imports.plan', { from: 'folder' });
  const planned = await untilStage(app, begun?.id ?? '', 'planned');
  const [first] = items;
  expect(planned.items[0]?.before).toEqual({
    articleId: first?.articleId,
    title: first?.reading?.title,
  });
  await app.dispose();
});

/** A reader that, once its files are seen, waits at each of these names until it is let go. */
function heldReader(name: string) {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isHolding = false;
  const hold = () => {
    isHolding = true;
  };
  const reader: ImportReader = {
    ...inlineReader,
    read: async (task, signal) => {
      if (isHolding && task.path.endsWith(name)) await released;
      return inlineReader.read(task, signal);
    },
  };
  return { reader, hold, letGo: () => letGo() };
}

it('an import that is stopped keeps what is stored, and is taken up after the next start', async () => {
  const folder = await temporaryFolder();
  const texts = await folderOfTexts(folder, '1.txt', '2.txt', '3.txt');
  const { reader, hold, letGo } = heldReader('2.txt');
  const first = await openTestApp(folder, { reader, pickImports: [texts] });
  const id = (await first.ask('imports.plan', { from: 'folder' }))?.id ?? '';
  await untilStage(first, id, 'planned');
  hold();
  await first.ask('imports.start', { id, ordinals: [0, 1, 2] });
  await vi.waitFor(async () => expect(await titles(first)).toHaveLength(1));
  await first.ask('imports.stop', { id });
  letGo();
  const stopped = await untilStage(first, id, 'stopped');
  expect(stopped.items.filter(({ state }) => state === 'chosen')).not.toHaveLength(0);
  await first.dispose();

  const second = await openTestApp(folder);
  const [left] = await second.ask('imports.unfinished', null);
  expect(left).toMatchObject({ id, stage: 'stopped' });
  await second.ask('imports.resume', { id });
  const done = await untilStage(second, id, 'done');
  expect(done.items.every(({ state }) => state === 'stored')).toBe(true);
  expect(await titles(second)).toHaveLength(3);
  expect(await second.ask('imports.unfinished', null)).toEqual([]);
  await second.dispose();
});

it('a file that went away meanwhile is refused for itself alone', async () => {
  const folder = await temporaryFolder();
  const texts = await folderOfTexts(folder, '1.txt', '2.txt');
  const app = await openTestApp(folder, { pickImports: [texts] });
  const id = (await app.ask('imports.plan', { from: 'folder' }))?.id ?? '';
  await untilStage(app, id, 'planned');
  await rm(join(texts, '1.txt'));
  await app.ask('imports.start', { id, ordinals: [0, 1] });
  const done = await untilStage(app, id, 'done');
  expect(done.items.map(({ state, error }) => [state, error?.reason])).toEqual([
    ['refused', 'fileMissing'],
    ['stored', undefined],
  ]);
  await app.dispose();
});

it('files that were dropped are imported as if chosen, and leave nothing when their import ends', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: '便桥.txt', bytes: bytes('便桥\n便桥修好了。\n') },
    { name: '来稿/水尺.md', bytes: bytes('# 水尺\n\n正文。\n') },
  ];
  const { id } = await app.ask('imports.planDropped', { files });
  const planned = await untilStage(app, id, 'planned');
  expect(planned.items.map(({ fileName }) => fileName)).toEqual(['便桥.txt', '来稿/水尺.md']);
  await app.ask('imports.start', { id, ordinals: [0, 1] });
  await untilStage(app, id, 'done');
  expect(await titles(app)).toEqual(['便桥', '水尺']);
  await app.ask('imports.close', { id });
  const incoming = join(folder, 'library', 'incoming');
  await vi.waitFor(async () => expect(await readdir(incoming)).toEqual([]));
  await app.dispose();
});

it.each(['../a.txt', 'a/../../b.txt', '/etc/a.txt', 'C:\\a.txt', ''])(
  'a dropped file that calls itself %j is refused',
  async (name) => {
    const app = await openTestApp(await temporaryFolder());
    const reply = await app.call('imports.planDropped', {
      files: [{ name, bytes: new Uint8Array(1) }],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    await app.dispose();
  },
);

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventSchemas } from '#shared/ipc/events';
import { openTestApp, type TestApp, temporaryFolder } from '../../support/testApp';

/** Saves an article with one paragraph of its lead reworded, as its writer would. */
async function reword(app: TestApp, id: string, text: string): Promise<void> {
  const { summary, content } = await app.ask('articles.get', { id });
  if (content === null) throw new Error('the article cannot be read');
  const document = JSON.parse(
    JSON.stringify(content.document).replace(
      /"content":\[\{"type":"paragraph","attrs":(\{[^}]*\})(,"content":\[[^\]]*\])?\}/,
      (_all, attrs: string) =>
        `"content":[{"type":"paragraph","attrs":${attrs},"content":[{"type":"text","text":"${text}"}]}`,
    ),
  );
  await app.ask('articles.save', {
    id,
    baseRevision: summary.revision,
    content: { ...content, document },
    throughSeq: 0,
  });
}

it('hands an article to another desk, and settles what both changed', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, '移交.kapok');
  const reporter = await openTestApp(join(folder, 'reporter'), {
    placeHandover: file,
    pickHandover: file,
  });
  await reporter.ask('settings.update', { authorName: '沈砚秋' });
  const { id } = await reporter.ask('articles.create', { templateId: 'feature' });
  expect(await reporter.ask('handovers.send', { ids: [id], note: '请编' })).toEqual({
    fileName: '移交.kapok',
    articles: 1,
  });
  expect((await readdir(folder)).sort()).toEqual(['reporter', '移交.kapok']);

  const editor = await openTestApp(join(folder, 'editor'), {
    pickHandover: file,
    placeHandover: file,
  });
  await editor.ask('settings.update', { authorName: '林一' });
  const changed: string[] = [];
  editor.events.listen((event, payload) => {
    if (event === 'articles.changed') changed.push(...eventSchemas[event].parse(payload).ids);
  });
  expect(await editor.ask('handovers.receive', null)).toMatchObject({
    sentBy: '沈砚秋',
    note: '请编',
    arrivals: [{ kind: 'added', articleId: id }],
  });
  expect(changed).toEqual([id]);

  await reword(reporter, id, '记者改的');
  await reword(editor, id, '编辑改的');
  await editor.ask('handovers.send', { ids: [id], note: '' });
  const receipt = await reporter.ask('handovers.receive', null);
  expect(receipt?.arrivals).toMatchObject([{ kind: 'waiting', conflicts: 1 }]);

  const [waiting] = await reporter.ask('incoming.list', { articleId: id });
  const incomingId = waiting?.id ?? '';
  const open = await reporter.ask('incoming.read', { incomingId, choices: {} });
  expect(open.conflicts).toMatchObject([{ kind: 'block', ours: '记者改的', theirs: '编辑改的' }]);
  const choices = { [open.conflicts[0]?.key ?? '']: 'theirs' as const };
  const { baseRevision, conflicts } = await reporter.ask('incoming.read', { incomingId, choices });
  expect(conflicts).toEqual([]);
  const { revision } = await reporter.ask('incoming.settle', { incomingId, baseRevision, choices });
  const now = await reporter.ask('articles.get', { id });
  expect(now.summary.revision).toBe(revision);
  expect(JSON.stringify(now.content)).toContain('编辑改的');
  expect(await reporter.ask('incoming.list', { articleId: id })).toEqual([]);
  await reporter.dispose();
  await editor.dispose();
});

it('a whole library goes into one file and comes out of it', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, '全部.kapok');
  const from = await openTestApp(join(folder, 'a'), { placeHandover: file });
  for (const templateId of ['feature', 'news-item', 'feature']) {
    await from.ask('articles.create', { templateId });
  }
  expect(await from.ask('handovers.send', { ids: null, note: '' })).toMatchObject({ articles: 3 });
  const to = await openTestApp(join(folder, 'b'), { pickHandover: file });
  const receipt = await to.ask('handovers.receive', null);
  expect(receipt?.arrivals.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  await from.dispose();
  await to.dispose();
});

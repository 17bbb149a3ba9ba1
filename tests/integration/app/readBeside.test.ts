import { expect, it } from 'vitest';
import { openTestApp, temporaryFolder } from '../../support/testApp';

it('an article is read beside without putting what is being written of it aside', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  const { content, summary } = await app.ask('articles.get', { id });
  if (content === null) throw new Error('a new article must be readable');
  const metadata = { ...content.metadata, source: '青澜晚报' };
  await app.ask('drafts.append', {
    articleId: id,
    baseRevision: summary.revision,
    firstSeq: 1,
    entries: [{ kind: 'metadata', metadata }],
  });
  const read = await app.ask('articles.read', { id });
  expect(read.content).toEqual(content);
  expect(await app.ask('recoveries.list', { articleId: id })).toEqual([]);
  await app.ask('articles.get', { id });
  expect(await app.ask('recoveries.list', { articleId: id })).toHaveLength(1);
  await app.dispose();
});

it('an article in the trash can still be read, one that never was cannot', async () => {
  const app = await openTestApp(await temporaryFolder());
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  await app.ask('articles.trash', { ids: [id] });
  const { summary } = await app.ask('articles.read', { id });
  expect(summary.trashedAt).not.toBeNull();
  const reply = await app.call('articles.read', { id: 'never-was' });
  expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
  await app.dispose();
});

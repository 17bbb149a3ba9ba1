import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Transition } from '#shared/domain/workflow/moves';
import { soundContent } from '../../support/movedArticle';
import { openTestApp, type TestApp, temporaryFolder } from '../../support/testApp';

async function deskWithArticle() {
  const folder = await temporaryFolder();
  const out = join(folder, '门户网页');
  const app = await openTestApp(folder, { pickExportFolder: out });
  const { id } = await app.ask('articles.create', { templateId: 'blank' });
  await app.ask('articles.save', { id, baseRevision: 1, content: soundContent(), throughSeq: 0 });
  return { app, id, out };
}

async function moveTo(app: TestApp, id: string, transition: Transition, note = '') {
  const { revision } = (await app.ask('articles.get', { id })).summary;
  const [reply] = await app.ask('workflow.move', {
    moves: [{ id, revision }],
    transition,
    to: null,
    by: { name: '沈知秋', roleId: 'chief' },
    note,
    waivers: [],
    seesWarnings: true,
  });
  return reply;
}

async function exportAs(app: TestApp, id: string, format: 'portal-html' | 'markdown') {
  const started = await app.ask('exports.start', { ids: [id], format });
  await app.library().exports.settled(started?.jobIds ?? []);
}

test('an export leaves a record of what went where, with the hash of each file and the sign-off it had', async () => {
  const { app, id, out } = await deskWithArticle();
  for (const step of ['submit', 'pass', 'pass', 'signOff'] as const) await moveTo(app, id, step);
  await exportAs(app, id, 'portal-html');
  const workflow = await app.ask('workflow.get', { id });
  expect(workflow).toMatchObject({ status: 'exported', published: true, changed: null });
  const [record] = workflow.exports;
  expect(record).toMatchObject({ folder: '门户网页', format: 'portal-html', isProof: false });
  expect(record?.signOffId).toBe(workflow.signOffs[0]?.id);
  expect(record?.sha256).toBe(workflow.signOffs[0]?.sha256);
  for (const { name, sha256 } of record?.files ?? []) {
    const bytes = await readFile(join(out, name));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  expect(record?.files).toHaveLength(1);
  await app.dispose();
});

test('a copy out of a review is on record as one and publishes nothing', async () => {
  const { app, id } = await deskWithArticle();
  await moveTo(app, id, 'submit');
  await exportAs(app, id, 'markdown');
  expect(await app.ask('workflow.get', { id })).toMatchObject({
    status: 'firstReview',
    published: false,
    exports: [{ isProof: true, signOffId: null }],
  });
  expect(await moveTo(app, id, 'withdraw', '误发')).toMatchObject({
    kind: 'refused',
    error: { reason: 'moveClosed' },
  });
  await app.dispose();
});

test('a text that was taken back after its sign-off is exported as one that nobody signed', async () => {
  const { app, id } = await deskWithArticle();
  for (const step of ['submit', 'pass', 'pass', 'signOff'] as const) await moveTo(app, id, step);
  await moveTo(app, id, 'return', '再核');
  await exportAs(app, id, 'markdown');
  expect(await app.ask('workflow.get', { id })).toMatchObject({ exports: [{ signOffId: null }] });
  await app.dispose();
});

test('a correction and a withdrawal name what was exported, and an edit of an exported text begins one', async () => {
  const { app, id } = await deskWithArticle();
  await exportAs(app, id, 'portal-html');
  await exportAs(app, id, 'markdown');
  const exported = await app.ask('workflow.get', { id });
  expect(exported).toMatchObject({ status: 'exported', exports: [{}, { signOffId: null }] });
  const content = soundContent('青澜江水位今晨回落到警戒线以下。');
  await app.ask('articles.save', { id, baseRevision: 2, content, throughSeq: 0 });
  expect(await app.ask('workflow.get', { id })).toMatchObject({
    status: 'correcting',
    changed: { added: 2, removed: 2 },
  });
  await moveTo(app, id, 'correct', '时间写错');
  await moveTo(app, id, 'withdraw', '当事人要求');
  const { status, signOffs } = await app.ask('workflow.get', { id });
  expect(status).toBe('withdrawn');
  const exportIds = exported.exports.map(({ id: exportId }) => exportId);
  expect(signOffs).toMatchObject([
    { transition: 'withdraw', note: '当事人要求', exportIds },
    { transition: 'correct', note: '时间写错', exportIds },
  ]);
  await app.dispose();
});

test('many articles are moved in one call, each with its own answer', async () => {
  const { app, id } = await deskWithArticle();
  const { id: empty } = await app.ask('articles.create', { templateId: 'blank' });
  const replies = await app.ask('workflow.move', {
    moves: [
      { id, revision: 2 },
      { id: empty, revision: 1 },
      { id: 'no-such-article', revision: 1 },
      { id, revision: 2 },
    ],
    transition: 'submit',
    to: null,
    by: { name: '林若溪', roleId: 'reporter' },
    note: '',
    waivers: [],
    seesWarnings: true,
  });
  expect(replies).toMatchObject([
    { kind: 'moved', id, status: 'firstReview' },
    { kind: 'held', id: empty },
    { kind: 'refused', id: 'no-such-article', error: { reason: 'articleNotFound' } },
    { kind: 'refused', id, error: { reason: 'moveClosed' } },
  ]);
  await app.dispose();
});

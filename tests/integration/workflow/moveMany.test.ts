import { expect, test } from 'vitest';
import { soundContent } from '../../support/movedArticle';
import { openTestApp, type TestApp, temporaryFolder } from '../../support/testApp';

async function articles(app: TestApp, count: number) {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { id } = await app.ask('articles.create', { templateId: 'blank' });
    // Every fifth is left empty, which no gate lets pass to the sign-off.
    if (at % 5 !== 4) {
      const content = soundContent();
      await app.ask('articles.save', { id, baseRevision: 1, content, throughSeq: 0 });
    }
    ids.push(id);
  }
  return ids;
}

async function move(app: TestApp, ids: readonly string[], transition: 'submit' | 'pass') {
  const moves = (await app.ask('articles.summaries', { ids: [...ids] })).map(
    ({ id, revision }) => ({ id, revision }),
  );
  return app.ask('workflow.move', {
    ...{ moves, transition, to: null, note: '', waivers: [], seesWarnings: true },
    by: { name: '沈知秋', roleId: 'chief' },
  });
}

test('of many articles those move that their gates let pass, after a backup of them all', async () => {
  const app = await openTestApp(await temporaryFolder());
  const ids = await articles(app, 25);
  expect((await app.backups.state()).backups).toEqual([]);
  expect(new Set((await move(app, ids, 'submit')).map(({ kind }) => kind))).toContain('moved');
  expect((await app.backups.state()).backups.map(({ reason }) => reason)).toEqual(['bulk']);
  const replies = await move(app, ids, 'pass');

  const moved = replies.filter(({ kind }) => kind === 'moved').map(({ id }) => id);
  expect(moved).toHaveLength(20);
  const rows = await app.ask('articles.summaries', { ids });
  for (const { id, status } of rows) {
    expect(status === 'secondReview').toBe(moved.includes(id));
  }
});

test('few are moved without one', async () => {
  const app = await openTestApp(await temporaryFolder());
  await move(app, await articles(app, 3), 'submit');
  expect((await app.backups.state()).backups).toEqual([]);
});

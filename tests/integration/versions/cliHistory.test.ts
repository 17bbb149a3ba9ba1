import { expect, test } from 'vitest';
import type { Metadata } from '#shared/domain/metadata';
import { runDiff } from '../../../main/cli/commands/diff';
import { runHistory } from '../../../main/cli/commands/history';
import { addMilestone, createArticle, saveArticle } from '../../../main/library';
import { article, bold, headline, lead, p, section } from '../../support/documentBuilder';
import { contentOf, refusalOf, testDeps } from '../../support/library';
import { openTestApp, temporaryFolder } from '../../support/testApp';

const long = '甲村在渠首，先通了水。';

/** An article of two revisions: text, a mark, a moved section and a field changed between them. */
async function twoRevisions() {
  const app = await openTestApp(await temporaryFolder(), { mode: 'tool' });
  const { db } = app.library().library;
  const named = (id: string, ...parts: Parameters<typeof section>) => ({
    ...section(...parts),
    attrs: { id },
  });
  const first = article(
    headline('旱渠变清渠'),
    lead(p('榕川市的渠，修了三年。')),
    named('s1', '一', p(long)),
    named('s2', '二', p('乙村等了三年。')),
  );
  const second = article(
    headline('旱渠变清渠'),
    lead(p('榕川市的', bold('渠'), '，修了五年。')),
    named('s2', '二', p('乙村等了三年。')),
    named('s1', '一', p(long)),
  );
  const metadata: Partial<Metadata> = { source: '榕川日报' };
  const { id } = createArticle(db, testDeps, {
    content: contentOf(first),
    cause: 'create',
    author: '沈砚秋',
  });
  saveArticle(db, testDeps, {
    id,
    baseRevision: 1,
    content: contentOf(second, metadata),
    throughSeq: 0,
  });
  return { app, db, id };
}

test('history tells each revision with the names that it is kept under, the newest first', async () => {
  const { app, db, id } = await twoRevisions();
  const named = { kind: 'named', name: '送审稿', by: '林一', note: '' } as const;
  addMilestone(db, testDeps, { ...named, articleId: id, revision: 1 });
  const { json, text, errors } = runHistory(id, app);
  expect(errors).toEqual([]);
  expect(json).toMatchObject([
    { revision: 2, cause: 'save', author: '', milestones: [] },
    { revision: 1, cause: 'create', author: '沈砚秋', milestones: [named] },
  ]);
  expect(text.replaceAll(/\d{4}-\S+Z/g, 'TIME')).toBe(
    '2\tTIME\tsave\t31\t\n1\tTIME\tcreate\t31\t沈砚秋\n\tnamed\t送审稿\t林一\n',
  );
});

test('diff shows what changed as marked text, and as the list that makes one of the other', async () => {
  const { app, id } = await twoRevisions();
  const { json, text } = runDiff({ id, from: 1, to: 2 }, app);
  expect(text).toBe(
    [
      'added 1, removed 1, moved 1, format 1, metadata 1',
      'lead   paragraph 榕川市的{~渠~}，修了[-三-]{+五+}年。',
      'section 1 > section',
      'metadata source: "" -> "榕川日报"',
      '',
    ].join('\n'),
  );
  expect(json).toMatchObject({
    from: 1,
    to: 2,
    counts: { added: 1, removed: 1, moved: 1, format: 1, metadata: 1, comments: 0 },
    changes: { metadata: [{ name: 'source', before: '', after: '榕川日报' }] },
  });
});

test('a revision with itself differs in nothing', async () => {
  const { app, id } = await twoRevisions();
  expect(runDiff({ id, from: 2, to: 2 }, app).text).toBe('no difference\n');
});

test('what is not there is refused', async () => {
  const { app, id } = await twoRevisions();
  expect(refusalOf(() => runHistory('nothing-there', app))).toBe('not_found articleNotFound');
  expect(refusalOf(() => runDiff({ id, from: 1, to: 9 }, app))).toBe('not_found revisionNotFound');
});

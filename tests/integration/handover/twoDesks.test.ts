import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '#shared/domain/mergeConflict';
import {
  addMilestone,
  checkIntegrity,
  dismissIncoming,
  type Library,
  listIncoming,
  listMilestones,
  listRevisions,
  readArticle,
  readMerge,
  settleIncoming,
  trashArticles,
} from '../../../main/library';
import {
  documentIn,
  newArticle,
  refusalOf,
  tamper,
  testDeps,
  testLibrary,
} from '../../support/library';
import {
  documentAt,
  handOver,
  receiveAt,
  rewrite,
  sendFrom,
  wordsAt,
} from '../../support/twoDesks';

/** An article of three paragraphs that stands at two desks. */
async function shared(): Promise<{ reporter: Library; editor: Library; id: string }> {
  const [reporter, editor] = [testLibrary(), testLibrary()];
  const id = newArticle(reporter, '题', '甲', '乙', '丙');
  await handOver(reporter, editor, id);
  return { reporter, editor, id };
}
const kinds = (arrivals: readonly { kind: string; conflicts: number }[]) =>
  arrivals.map(({ kind, conflicts }) => `${kind} ${conflicts}`).join();
const sound = (library: Library) =>
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);

describe('an article that goes to another desk', () => {
  test('is there as it is here, with its history and its milestones', async () => {
    const [reporter, editor] = [testLibrary(), testLibrary()];
    const id = newArticle(reporter, '题', '甲', '乙');
    rewrite(reporter, id, '甲改', '乙');
    addMilestone(reporter.db, testDeps, {
      articleId: id,
      revision: 1,
      kind: 'named',
      name: '初稿',
      by: '沈砚秋',
      note: '',
    });
    expect(kinds(await handOver(reporter, editor, id))).toBe('added 0');
    expect(readArticle(editor.db, id).content).toEqual(readArticle(reporter.db, id).content);
    expect(listRevisions(editor.db, id)).toEqual(listRevisions(reporter.db, id));
    expect(listMilestones(editor.db, id)).toEqual(listMilestones(reporter.db, id));
    sound(editor);
  });
  test('received again, is known', async () => {
    const { reporter, editor, id } = await shared();
    expect(kinds(await handOver(reporter, editor, id))).toBe('known 0');
    expect(listRevisions(editor.db, id)).toHaveLength(1);
  });
  test('comes back with what was written there', async () => {
    const { reporter, editor, id } = await shared();
    rewrite(editor, id, '甲', '乙改', '丙');
    rewrite(editor, id, '甲', '乙改', '丙改');
    expect(kinds(await handOver(editor, reporter, id))).toBe('forwarded 0');
    expect(wordsAt(reporter, id)).toBe('题甲乙改丙改');
    expect(listRevisions(reporter.db, id)).toEqual(listRevisions(editor.db, id));
    expect(kinds(await handOver(reporter, editor, id))).toBe('known 0');
    sound(reporter);
  });
  test('older than what is here, changes nothing', async () => {
    const { reporter, editor, id } = await shared();
    const old = await sendFrom(reporter, id);
    rewrite(editor, id, '甲', '乙', '丙改');
    expect(kinds(await receiveAt(editor, old))).toBe('known 0');
    expect(wordsAt(editor, id)).toBe('题甲乙丙改');
  });
  test('says that it stands in the trash here', async () => {
    const { reporter, editor, id } = await shared();
    trashArticles(editor.db, testDeps, [id]);
    rewrite(reporter, id, '甲', '乙', '丙改');
    expect(await handOver(reporter, editor, id)).toMatchObject([
      { kind: 'forwarded', isTrashed: true },
    ]);
  });
});

describe('an article that both desks went on with', () => {
  test('is merged where they changed different paragraphs, and both desks come to the same', async () => {
    const { reporter, editor, id } = await shared();
    rewrite(reporter, id, '甲改', '乙', '丙');
    rewrite(editor, id, '甲', '乙', '丙改');
    const back = await sendFrom(editor, id);
    expect(kinds(await handOver(reporter, editor, id))).toBe('merged 0');
    expect(kinds(await receiveAt(reporter, back))).toBe('merged 0');
    expect(wordsAt(editor, id)).toBe('题甲改乙丙改');
    expect(documentAt(reporter, id)).toEqual(documentAt(editor, id));
    expect(listRevisions(editor.db, id)[0]).toMatchObject({ cause: 'merge', author: '林一' });
    expect(kinds(await handOver(reporter, editor, id))).toBe('known 0');
    for (const desk of [reporter, editor]) sound(desk);
  });

  test('waits where both changed the same, and nothing is overwritten', async () => {
    const { reporter, editor, id } = await shared();
    rewrite(reporter, id, '甲一', '乙', '丙');
    rewrite(editor, id, '甲二', '乙改', '丙');
    expect(kinds(await handOver(reporter, editor, id))).toBe('waiting 1');
    expect(wordsAt(editor, id)).toBe('题甲二乙改丙');
    expect(listIncoming(editor.db, id)).toMatchObject([{ sentBy: '沈砚秋', note: '请编' }]);
    sound(editor);
  });

  test.each<[Choice, string]>([
    ['ours', '题甲二乙改丙'],
    ['theirs', '题甲一乙改丙'],
    ['both', '题甲二甲一乙改丙'],
  ])('is settled for %s', async (choice, words) => {
    const { reporter, editor, id } = await shared();
    rewrite(reporter, id, '甲一', '乙', '丙');
    rewrite(editor, id, '甲二', '乙改', '丙');
    await handOver(reporter, editor, id);
    const [waiting] = listIncoming(editor.db, id);
    const incomingId = waiting?.id ?? '';
    const { merged, baseRevision } = readMerge(editor.db, incomingId, new Map());
    const choices = new Map(merged.conflicts.map(({ key }) => [key, choice] as const));
    const settle = (input: Partial<Parameters<typeof settleIncoming>[2]>) =>
      refusalOf(() =>
        settleIncoming(editor.db, testDeps, { incomingId, baseRevision, choices, ...input }),
      );
    expect(settle({ choices: new Map() })).toBe('conflict mergeUnsettled');
    expect(settle({ baseRevision: 1 })).toBe('conflict revisionMismatch');
    expect(settle({})).toBe('accepted');
    expect(settle({})).toBe('conflict incomingSettled');
    expect(wordsAt(editor, id)).toBe(words);
    expect(listIncoming(editor.db, id)).toEqual([]);
    // The other desk gets the settled text without being asked anything.
    expect(kinds(await handOver(editor, reporter, id))).toBe('forwarded 0');
    expect(documentAt(reporter, id)).toEqual(documentAt(editor, id));
    for (const desk of [reporter, editor]) sound(desk);
  });

  test('put aside, it waits again when it is received again', async () => {
    const { reporter, editor, id } = await shared();
    rewrite(reporter, id, '甲一', '乙', '丙');
    rewrite(editor, id, '甲二', '乙', '丙');
    const file = await sendFrom(reporter, id);
    await receiveAt(editor, file);
    dismissIncoming(editor.db, testDeps, listIncoming(editor.db, id)[0]?.id ?? '');
    expect(listIncoming(editor.db, id)).toEqual([]);
    expect(kinds(await receiveAt(editor, file))).toBe('waiting 1');
    expect(listIncoming(editor.db, id)).toHaveLength(1);
  });

  test('is left alone where the text here cannot be read', async () => {
    const { reporter, editor, id } = await shared();
    rewrite(reporter, id, '甲一', '乙', '丙');
    rewrite(editor, id, '甲', '乙改', '丙');
    tamper(editor, "UPDATE revisions SET content = '{' WHERE revision = 2");
    expect(kinds(await handOver(reporter, editor, id))).toBe('refused 0');
    expect(readArticle(editor.db, id)).toMatchObject({ problem: { raw: '{' } });
    expect(listRevisions(editor.db, id)).toHaveLength(2);
    expect(listIncoming(editor.db, id)).toEqual([]);
  });

  test('with nothing in common left, both texts are asked about', async () => {
    const [reporter, editor] = [testLibrary(), testLibrary()];
    const id = newArticle(reporter, '题', '甲', '乙');
    await handOver(reporter, editor, id);
    rewrite(reporter, id, '甲一', '乙');
    rewrite(editor, id, '甲二', '乙');
    for (const { db } of [reporter, editor]) {
      db.connection.driver.prepare('DELETE FROM revisions WHERE revision = 1').run();
    }
    expect(kinds(await handOver(reporter, editor, id))).toBe('waiting 1');
    expect(wordsAt(editor, id)).toBe('题甲二乙');
  });
});

test('desks that hand an article to and fro come to the same text, and every word stays in the library', async () => {
  const act = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('write' as const),
        desk: fc.boolean(),
        at: fc.nat(2),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('send' as const), desk: fc.boolean() }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 9 }), async (acts) => {
      const { reporter, editor, id } = await shared();
      const written: string[] = [];
      const settleAll = (desk: Library) => {
        for (const { id: incomingId } of listIncoming(desk.db, id)) {
          const { merged, baseRevision } = readMerge(desk.db, incomingId, new Map());
          const choices = new Map(merged.conflicts.map(({ key }) => [key, 'theirs'] as const));
          settleIncoming(desk.db, testDeps, { incomingId, baseRevision, choices });
        }
      };
      let count = 0;
      for (const one of acts) {
        const [here, there] = one.desk ? [reporter, editor] : [editor, reporter];
        if (one.kind === 'write') {
          count += 1;
          const now = paragraphsAt(here, id);
          const word = `${now[one.at]}${count}`;
          now[one.at] = word;
          rewrite(here, id, ...now);
          written.push(word);
        } else {
          await handOver(here, there, id);
          settleAll(there);
        }
      }
      for (const [from, to] of [
        [reporter, editor],
        [editor, reporter],
      ] as const) {
        await handOver(from, to, id);
        settleAll(to);
      }
      expect(documentAt(reporter, id)).toEqual(documentAt(editor, id));
      for (const desk of [reporter, editor]) {
        sound(desk);
        for (const word of written) expect(contentsOf(desk)).toContain(`"${word}"`);
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

/** All that a library holds of texts, its own and those of other desks. */
function contentsOf(library: Library): string {
  const sql = 'SELECT content FROM revisions UNION SELECT content FROM other_revisions';
  return library.db.connection.driver.prepare(sql).pluck().all().join();
}

function paragraphsAt(library: Library, id: string): string[] {
  const { content } = readArticle(library.db, id);
  return documentIn(content)
    .child(1)
    .children.map(({ textContent }) => textContent);
}

import { expect, test } from 'vitest';
import type { ArticleContent } from '#shared/domain/article';
import {
  adoptRecovery,
  checkIntegrity,
  foldJournals,
  listRecoveries,
  openLibrary,
  readArticle,
  readRevision,
} from '../../../main/library';
import { killCount, reportKills } from '../../support/killCount';
import { newArticle, tempFolder, testDeps, textIn } from '../../support/library';
import { bundleScript, runAndKill } from '../../support/libraryProcess';

const rounds = killCount(25);
const tokensIn = (content: ArticleContent | null | undefined) =>
  textIn(content)
    .split('。')
    .slice(0, -1)
    .map((token) => Number(token.replace(/^\D+/, '')));
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** What the writer said that the library had taken. */
function acknowledgements(lines: readonly string[]) {
  const words = lines.map((line) => line.split(' '));
  const saves = words.filter(([kind]) => kind === 'save');
  return {
    tokens: Math.max(...words.map((line) => Number(line.at(-1)))),
    saves: saves.map(([, revision, tokens]) => ({
      revision: Number(revision),
      tokens: Number(tokens),
    })),
  };
}

/** Opens the library after a kill, checks every promise made, and takes the recovered text up. */
function checkAfterKill(folder: string, id: string, lines: readonly string[]): number {
  const library = openLibrary(folder, testDeps);
  const { db } = library;
  const { tokens, saves } = acknowledgements(lines);
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
  for (const save of saves) {
    const revision = readRevision(db, { articleId: id, revision: save.revision });
    expect(revision.ok && tokensIn(revision.content)).toEqual(upTo(save.tokens));
  }
  const { recovered, rejectedEntries } = foldJournals(db, testDeps);
  expect(rejectedEntries).toBe(0);
  expect(recovered.every(({ partial }) => !partial)).toBe(true);
  const [recovery] = listRecoveries(db, id).recoveries;
  const record = readArticle(db, id);
  const found = tokensIn(recovery?.content ?? record.content);
  expect(found).toEqual(upTo(found.length));
  expect(found.length).toBeGreaterThanOrEqual(tokens);
  const { revision: baseRevision } = record.summary;
  if (recovery) adoptRecovery(db, testDeps, { recoveryId: recovery.id, baseRevision });
  library.close();
  return saves.length;
}

test(`nothing acknowledged is lost when the process is killed, ${rounds} times over`, async () => {
  const folder = tempFolder();
  const first = openLibrary(folder, testDeps);
  const id = newArticle(first, '题', '');
  first.close();
  const script = await bundleScript('libraryWriter');
  let saves = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { lines, complaints } = await runAndKill(script, [folder, id], Math.random() * 120);
    expect(complaints).toBe('');
    saves += checkAfterKill(folder, id, lines);
  }
  reportKills({ work: 'save', kills: rounds, cutShort: rounds, acknowledged: saves });
  expect(saves).toBeGreaterThan(0);
}, 1_800_000);

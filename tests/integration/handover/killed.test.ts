import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIntegrity, listIncoming, openLibrary } from '../../../main/library';
import { killCount, reportKills } from '../../support/killCount';
import { newArticle, tempFolder, testDeps } from '../../support/library';
import { bundleScript, runAndKill } from '../../support/libraryProcess';
import { receiveAt, rewrite, sendFrom, wordsAt } from '../../support/twoDesks';

const rounds = killCount(8);
const articles = 40;

/** A desk and what another sends it: every third article is new, follows ours, or was changed by both. */
async function deskAndFile() {
  const folder = tempFolder();
  const [here, there] = [join(folder, 'here'), join(folder, 'there')];
  const desk = openLibrary(here, testDeps);
  const ids = Array.from({ length: articles }, (_, at) =>
    newArticle(desk, `第${at}篇`, '甲', '乙'),
  );
  const other = openLibrary(there, testDeps);
  await receiveAt(other, await sendFrom(desk, ...ids));
  ids.forEach((id, at) => {
    rewrite(other, id, '甲', `乙${at}改`);
    if (at % 3 === 1) rewrite(desk, id, `甲${at}改`, '乙');
    if (at % 3 === 2) rewrite(desk, id, '甲', `乙${at}另改`);
  });
  const fresh = newArticle(other, '新来的', '丙');
  const file = await sendFrom(other, ...ids, fresh);
  desk.close();
  other.close();
  return { folder, here, file, ids: [...ids, fresh] };
}

test(`a desk killed while it receives holds whole articles, and takes the rest later, ${rounds} times over`, async () => {
  const { folder, here, file, ids } = await deskAndFile();
  const script = await bundleScript('handoverReceiver');
  let [cutShort, acknowledged] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const place = join(folder, `round-${round}`);
    cpSync(here, place, { recursive: true });
    const { lines, complaints } = await runAndKill(script, [place, file], Math.random() * 400);
    expect(complaints).toBe('');
    const taken = Number(lines.at(-1)?.split(' ')[1] ?? 0);
    acknowledged += taken;
    if (taken < ids.length) cutShort += 1;
    const library = openLibrary(place, testDeps);
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    ids.slice(0, taken).forEach((id, at) => {
      const isWaiting = at < articles && at % 3 === 2;
      expect(listIncoming(library.db, id)).toHaveLength(isWaiting ? 1 : 0);
      if (at < articles && !isWaiting) expect(wordsAt(library, id)).toContain(`乙${at}改`);
    });
    await receiveAt(library, file);
    ids.forEach((id, at) => {
      if (at >= articles) expect(wordsAt(library, id)).toBe('新来的丙');
      else expect(wordsAt(library, id)).toContain(at % 3 === 2 ? `乙${at}另改` : `乙${at}改`);
    });
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    library.close();
  }
  reportKills({ work: 'merge', kills: rounds, cutShort, acknowledged });
  expect(cutShort).toBeGreaterThan(0);
}, 600_000);

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBackupName } from '../../../main/backup/backupName';
import { runBackupTask } from '../../../main/backup/backupTask';
import {
  backupFolderOf,
  checkIntegrity,
  countLibrary,
  libraryFileOf,
  openLibrary,
} from '../../../main/library';
import { inBackup } from '../../support/backups';
import { killCount, reportKills } from '../../support/killCount';
import { tempFolder, testDeps, testLibrary } from '../../support/library';
import { bundleScript, runAndKill } from '../../support/libraryProcess';
import { addManyArticles } from '../../support/manyArticles';

const at = '2026-11-25T02:12:03.123Z';
const target = (folder: string) => ({ folder, at, reason: 'manual' }) as const;
const rounds = killCount(8);

test(`a backup that is killed leaves no half file under a name, ${rounds} times over`, async () => {
  const folder = tempFolder();
  const library = openLibrary(folder, testDeps);
  addManyArticles(library, 300, new Date(at));
  const held = countLibrary(library.db);
  library.close();
  const script = await bundleScript('backupWriter');
  const place = backupFolderOf(folder);
  const seen = new Set<string>();
  let [cutShort, acknowledged] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const { lines, complaints } = await runAndKill(script, [folder], Math.random() * 90);
    expect(complaints).toBe('');
    const names = readdirSync(place);
    const whole = names.filter((name) => readBackupName(name) !== null);
    if (lines.at(-1) === 'begin') cutShort += 1;
    for (const line of lines.filter((each) => each.startsWith('made '))) {
      expect(whole).toContain(line.slice('made '.length));
    }
    for (const name of whole.filter((each) => !seen.has(each)).slice(-1)) {
      expect(await inBackup(join(place, name), countLibrary)).toEqual(held);
      acknowledged += held.revisions;
    }
    for (const name of whole) seen.add(name);
    const after = openLibrary(folder, testDeps);
    expect(checkIntegrity(after.db, { deep: true })).toMatchObject({ ok: true });
    expect(countLibrary(after.db)).toEqual(held);
    after.close();
  }
  reportKills({ work: 'backup', kills: rounds, cutShort, acknowledged });
  expect(cutShort).toBeGreaterThan(0);
  await runBackupTask('write', { libraryFile: library.file, target: target(place) });
  expect(readdirSync(place).every((name) => readBackupName(name) !== null)).toBe(true);
}, 1_800_000);

/** A backup of a library of some articles, and how much that held. */
async function backedUp(count: number) {
  const library = testLibrary();
  addManyArticles(library, count, new Date(at));
  const folder = tempFolder();
  const order = { libraryFile: library.file, target: target(folder) };
  const { name } = await runBackupTask('write', order);
  return { held: countLibrary(library.db), file: join(folder, name) };
}

test(`restoring that is killed leaves a whole library or none, ${rounds} times over`, async () => {
  const { held, file } = await backedUp(60);
  const script = await bundleScript('restoreWriter');
  let [cutShort, acknowledged] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const parent = tempFolder();
    const { lines, complaints } = await runAndKill(script, [file, parent], Math.random() * 200);
    expect(complaints).toBe('');
    if (lines.at(-1)?.startsWith('begin')) cutShort += 1;
    for (const name of readdirSync(parent)) {
      const folder = join(parent, name);
      const isMade = existsSync(libraryFileOf(folder));
      if (lines.includes(`made ${name}`)) {
        expect(isMade).toBe(true);
        acknowledged += held.revisions;
      }
      if (!isMade) {
        await runBackupTask('restore', { file, folder });
        expect(readdirSync(folder)).toEqual(['library.sqlite']);
      }
      const opened = openLibrary(folder, testDeps);
      expect(countLibrary(opened.db)).toEqual(held);
      expect(checkIntegrity(opened.db, { deep: true }).ok).toBe(true);
      opened.close();
    }
  }
  reportKills({ work: 'restore', kills: rounds, cutShort, acknowledged });
  expect(cutShort).toBeGreaterThan(0);
}, 1_800_000);

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Library, listArticles, openLibrary, unfinishedImports } from '../../../main/library';
import { killCount, reportKills } from '../../support/killCount';
import { tempFolder, testDeps } from '../../support/library';
import { bundleEntry, bundleScript, runAndKill } from '../../support/libraryProcess';
import { expectWholeArticles, manuscriptFolder } from '../../support/manuscripts';

const rounds = killCount(10);

/** What the run says of its files is what the library holds. */
function checkRun({ db }: Library, names: readonly string[]): void {
  for (const { files } of unfinishedImports(db)) {
    const stored = files.filter(({ state }) => state === 'stored');
    expect(stored.map(({ fileName }) => basename(fileName)).sort()).toEqual(names);
    expect(files.filter(({ state }) => state === 'refused')).toEqual([]);
  }
}

test(`an import that is killed holds whole articles, and takes each file once, ${rounds} times over`, async () => {
  const files = manuscriptFolder(30);
  const script = await bundleScript('importWriter');
  const worker = await bundleEntry(join('main', 'imports', 'importWorker.ts'));
  let folder = tempFolder();
  let [acknowledged, cutShort] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const args = [folder, files, worker];
    const { lines, complaints } = await runAndKill(script, args, Math.random() * 250);
    expect(complaints).toBe('');
    const library = openLibrary(folder, testDeps);
    const names = expectWholeArticles(library, files);
    checkRun(library, names);
    const there = new Set<string>(listArticles(library.db, 'library').map(({ id }) => id));
    const stored = lines.flatMap((line) => line.match(/^stored (.+)$/)?.[1] ?? []);
    for (const id of stored) expect(there).toContain(id);
    acknowledged += stored.length;
    library.close();
    if (!lines.includes('done')) cutShort += 1;
    else {
      expect(names).toEqual(readdirSync(files).sort());
      folder = tempFolder();
    }
  }
  reportKills({ work: 'import', kills: rounds, cutShort, acknowledged });
  expect(acknowledged).toBeGreaterThan(0);
  expect(cutShort).toBeGreaterThan(0);
}, 1_800_000);

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkIntegrity,
  type Library,
  listArticles,
  openLibrary,
  originalOf,
  readArticle,
  readOriginalBytes,
  unfinishedImports,
} from '../../../main/library';
import { killCount, reportKills } from '../../support/killCount';
import { tempFolder, testDeps, textIn } from '../../support/library';
import { bundleEntry, bundleScript, runAndKill } from '../../support/libraryProcess';
import { jpeg } from '../../support/pictures';
import { paragraph, picture, wordFile } from '../../support/wordFile';

const rounds = killCount(10);
const manuscripts = 30;

/** A folder of texts, pages and Word documents with a picture each. */
function manuscriptFolder(): string {
  const folder = join(tempFolder(), '来稿');
  mkdirSync(folder);
  for (let at = 0; at < manuscripts; at += 1) {
    const name = join(folder, `${String(at).padStart(2, '0')}`);
    const body = `第${at}篇的正文。`.repeat(200);
    if (at % 3 === 0) writeFileSync(`${name}.txt`, `第${at}篇\r\n${body}\r\n`);
    if (at % 3 === 1) writeFileSync(`${name}.md`, `# 第${at}篇\n\n${body}\n`);
    if (at % 3 === 2) {
      const parts = {
        body: paragraph(`第${at}篇`) + paragraph(body) + paragraph(picture('rId9')),
        relations: { rId9: { type: 'image', target: 'media/image1.jpg' } },
        files: { 'word/media/image1.jpg': jpeg({ width: 40 + at, height: 30 }) },
      };
      writeFileSync(`${name}.docx`, wordFile(parts));
    }
  }
  return folder;
}

/** Every article of the library is one whole file of the folder, and no file is two of them. */
function checkArticles({ db }: Library, files: string): string[] {
  expect(checkIntegrity(db, { deep: true })).toMatchObject({ ok: true });
  const names = listArticles(db, 'library').map(({ id }) => {
    const original = originalOf(db, id);
    const name = basename(original?.fileName ?? '');
    const bytes = readOriginalBytes(db, original?.id ?? '');
    expect(readFileSync(join(files, name)).equals(bytes)).toBe(true);
    expect(original?.report).not.toBeNull();
    expect(textIn(readArticle(db, id).content)).toContain(`第${Number.parseInt(name, 10)}篇的正文`);
    return name;
  });
  expect(new Set(names).size).toBe(names.length);
  return names;
}

/** What the run says of its files is what the library holds. */
function checkRun({ db }: Library, names: readonly string[]): void {
  for (const { files } of unfinishedImports(db)) {
    const stored = files.filter(({ state }) => state === 'stored');
    expect(stored.map(({ fileName }) => basename(fileName)).sort()).toEqual([...names].sort());
    expect(files.filter(({ state }) => state === 'refused')).toEqual([]);
  }
}

test(`an import that is killed holds whole articles, and takes each file once, ${rounds} times over`, async () => {
  const files = manuscriptFolder();
  const script = await bundleScript('importWriter');
  const worker = await bundleEntry(join('main', 'imports', 'importWorker.ts'));
  let folder = tempFolder();
  let [acknowledged, cutShort] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const args = [folder, files, worker];
    const { lines, complaints } = await runAndKill(script, args, Math.random() * 250);
    expect(complaints).toBe('');
    const library = openLibrary(folder, testDeps);
    const names = checkArticles(library, files);
    checkRun(library, names);
    const there = new Set<string>(listArticles(library.db, 'library').map(({ id }) => id));
    const stored = lines.flatMap((line) => line.match(/^stored (.+)$/)?.[1] ?? []);
    for (const id of stored) expect(there).toContain(id);
    acknowledged += stored.length;
    library.close();
    if (!lines.includes('done')) cutShort += 1;
    else {
      expect(names.sort()).toEqual(readdirSync(files).sort());
      folder = tempFolder();
    }
  }
  reportKills({ work: 'import', kills: rounds, cutShort, acknowledged });
  expect(acknowledged).toBeGreaterThan(0);
  expect(cutShort).toBeGreaterThan(0);
}, 1_800_000);

import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readBackupName } from '../../../main/backup/backupName';
import {
  backupFolderOf,
  checkIntegrity,
  libraryFileOf,
  listArticles,
  openLibrary,
  readArticle,
} from '../../../main/library';
import { migrations } from '../../../main/library/migrations';
import { killCount, reportKills } from '../../support/killCount';
import { tempFolder, testDeps, textContent, textIn } from '../../support/library';
import { bundleScript, runAndKill } from '../../support/libraryProcess';
import { oldLibrary } from '../../support/oldLibrary';

const rounds = killCount(8);
const forms = [10, 20, 30, 40];
const newest = migrations.at(-1)?.number;
const articles = Array.from({ length: 150 }, (_, at) => `article-${at}`);
const textOf = (id: string) => `${id}${'旧文一段。'.repeat(60)}`;

/** Old libraries of each form, to be copied. */
function oldLibraries(folder: string): string[] {
  return forms.map((through) => {
    const place = join(folder, `form-${through}`);
    const old = articles.map((id) => ({ id, content: textContent('旧稿', textOf(id)) }));
    oldLibrary(place, through, old);
    return place;
  });
}

/** What stands in a database file before anything is made of it. */
function lookAt(file: string): { form: number; sound: boolean; articles: number } {
  const driver = new Database(file);
  try {
    const number = (sql: string) => Number(driver.prepare(sql).pluck().get());
    return {
      form: number('PRAGMA user_version'),
      sound: driver.pragma('integrity_check', { simple: true }) === 'ok',
      articles: number('SELECT count(*) FROM articles'),
    };
  } finally {
    driver.close();
  }
}

/** Every backup that stands under its name is the library of before, whole. */
function checkBackups(folder: string, form: number): number {
  const place = backupFolderOf(folder);
  const names = existsSync(place) ? readdirSync(place) : [];
  const whole = names.filter((name) => readBackupName(name) !== null);
  for (const name of whole) {
    const found = lookAt(join(place, name));
    expect(found).toMatchObject({ sound: true, articles: articles.length });
    expect(found.form).toBeGreaterThanOrEqual(form);
  }
  return whole.length;
}

test(`a library whose migration is killed opens with every article, ${rounds} times over`, async () => {
  const parent = tempFolder();
  const old = oldLibraries(parent);
  const script = await bundleScript('libraryOpener');
  const copyOf = (round: number) => {
    const folder = join(parent, `round-${round}`);
    cpSync(old[round % old.length] ?? '', folder, { recursive: true });
    return folder;
  };
  const whole = await runAndKill(script, [copyOf(0)], 60_000);
  const usualMs = Number(whole.lines.at(-1)?.split(' ')[1]);
  rmSync(join(parent, 'round-0'), { recursive: true });
  let cutShort = 0;
  for (let round = 0; round < rounds; round += 1) {
    const form = forms[round % forms.length] ?? 0;
    const folder = copyOf(round);
    // Each stretch of the work is met, whatever the number of rounds.
    const delayMs = ((round + Math.random()) / rounds) * usualMs;
    const { complaints } = await runAndKill(script, [folder], delayMs);
    expect(complaints).toBe('');
    // Looking takes up what stands in the log; that is left to the program itself.
    cpSync(folder, `${folder}-seen`, { recursive: true });
    const left = lookAt(libraryFileOf(`${folder}-seen`));
    expect(left).toMatchObject({ sound: true, articles: articles.length });
    if (left.form !== newest) cutShort += 1;
    const backups = checkBackups(folder, form);
    if (left.form > form) expect(backups).toBe(1);
    const library = openLibrary(folder, testDeps);
    expect(library.migration.to).toBe(newest);
    expect(checkIntegrity(library.db, { deep: true })).toMatchObject({ ok: true });
    expect(listArticles(library.db, 'library')).toHaveLength(articles.length);
    for (const id of articles) {
      expect(textIn(readArticle(library.db, id).content)).toBe(`旧稿${textOf(id)}`);
    }
    library.close();
    rmSync(folder, { recursive: true });
    rmSync(`${folder}-seen`, { recursive: true });
  }
  reportKills({
    work: 'migration',
    kills: rounds,
    cutShort,
    acknowledged: rounds * articles.length,
  });
  expect(cutShort).toBeGreaterThan(0);
}, 1_800_000);

import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { articlesChangedAfter, openReader } from '../../../main/library';
import { readArticleText } from '../../../main/search/texts/articleTexts';

/** All that is searched of the articles on the shelf, one row an article, in the order of their changes. */
export type SearchedTexts = {
  readonly file: string;
  /** As UTF-8. */
  readonly bytes: number;
  readonly driver: Database.Database;
  close(): void;
};

/** Makes the texts of a generated library into a table of their own, or finds it. */
export function searchedTexts(folder: string, tell: (line: string) => void): SearchedTexts {
  const file = join(folder, 'texts.sqlite');
  if (!existsSync(file)) {
    tell('writing the texts for peers');
    fill(folder, `${file}-making`);
    renameSync(`${file}-making`, file);
  }
  const driver = new Database(file);
  const bytes = driver.prepare('SELECT bytes FROM total').pluck().get() as number;
  return { file, bytes, driver, close: () => void driver.close() };
}

function fill(folder: string, file: string): void {
  rmSync(file, { force: true });
  const reader = openReader(folder);
  const driver = new Database(file);
  driver.exec(`PRAGMA synchronous = OFF;
    CREATE TABLE texts (number INTEGER PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL);
    CREATE TABLE total (bytes INTEGER NOT NULL); BEGIN`);
  const insert = driver.prepare('INSERT INTO texts VALUES (?, ?, ?)');
  let bytes = 0;
  for (const { id, revision, change, isTrashed } of articlesChangedAfter(reader.db, -1)) {
    const read = readArticleText(reader.db, { articleId: id, revision });
    if (read === null) throw new Error(`article ${id} has no text`);
    const strings = read.text.strings.map(({ text }) => text);
    bytes += Buffer.byteLength(strings.join(''));
    // What lies in the trash is searched by itself.
    if (!isTrashed) insert.run(change, id, strings.join('\n'));
  }
  driver.prepare('INSERT INTO total VALUES (?)').run(bytes);
  driver.exec('COMMIT');
  driver.close();
  reader.close();
}

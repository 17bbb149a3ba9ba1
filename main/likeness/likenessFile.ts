import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { bandPrints } from './likeText';

/** A paragraph as it is kept: where it stands among those of its article that are compared. */
export type KeptParagraph = {
  readonly place: number;
  readonly length: number;
  readonly print: number;
  readonly signature: Uint32Array;
};

/** A paragraph of some article. */
export type Named = { readonly doc: number; readonly place: number };

const form = 1;
const schema = `
CREATE TABLE state (only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1), change INTEGER NOT NULL) STRICT;
INSERT INTO state VALUES (1, 0);
CREATE TABLE docs (
  doc INTEGER NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  trashed INTEGER NOT NULL
) STRICT;
CREATE TABLE paragraphs (
  doc INTEGER NOT NULL, place INTEGER NOT NULL, length INTEGER NOT NULL,
  print INTEGER NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY (doc, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE prints (
  print INTEGER NOT NULL, doc INTEGER NOT NULL, place INTEGER NOT NULL,
  PRIMARY KEY (print, doc, place)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = ${form};
`;

const docRow = z.object({
  doc: z.number(),
  articleId: z.string(),
  revision: z.number(),
  trashed: z.number(),
});
const paragraphRow = z
  .object({
    place: z.number(),
    length: z.number(),
    print: z.number(),
    signature: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  })
  .transform((row): KeptParagraph => {
    // A copy: a view needs an offset that four divides.
    const signature = new Uint32Array(Uint8Array.from(row.signature).buffer);
    return { ...row, signature };
  });
const namedRow = z.object({ doc: z.number(), place: z.number() });

/** What is known of the paragraphs of a library, in a file that can be thrown away. */
export class LikenessFile {
  readonly #driver: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();

  private constructor(driver: Database.Database) {
    this.#driver = driver;
  }

  /** Opens the file, or begins it anew when it is damaged, of another form or of another library. */
  static open(path: string, isOfLibrary: (file: LikenessFile) => boolean): LikenessFile {
    for (const isLast of [false, true]) {
      try {
        const driver = new Database(path);
        // Nothing is lost with it: it need not be on the disk before it is answered.
        driver.pragma('journal_mode = WAL');
        driver.pragma('synchronous = OFF');
        const file = new LikenessFile(driver);
        const found = driver.pragma('user_version', { simple: true });
        if (found === 0) driver.exec(schema);
        if ((found === 0 || found === form) && isOfLibrary(file)) return file;
        driver.close();
      } catch (error) {
        if (isLast) throw error;
      }
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    }
    throw new Error('the file of paragraphs cannot be made anew');
  }

  close(): void {
    this.#driver.close();
  }

  transact(work: () => void): void {
    this.#driver.transaction(work)();
  }

  #all<S extends z.ZodType>(schema_: S, sql: string, ...values: (string | number)[]) {
    const statement = this.#prepared.get(sql) ?? this.#driver.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement.all(...values).map((row) => schema_.parse(row) as z.output<S>);
  }

  /** The last change of the library that is in it. */
  get change(): number {
    return z.number().parse(this.#driver.prepare('SELECT change FROM state').pluck().get());
  }

  setChange(change: number): void {
    this.#driver.prepare('UPDATE state SET change = ?').run(change);
  }

  docOf(articleId: string) {
    const sql =
      'SELECT doc, article_id AS articleId, revision, trashed FROM docs WHERE article_id = ?';
    return this.#all(docRow, sql, articleId)[0];
  }

  docAt(doc: number) {
    const sql = 'SELECT doc, article_id AS articleId, revision, trashed FROM docs WHERE doc = ?';
    return this.#all(docRow, sql, doc)[0];
  }

  paragraphsOf(doc: number): readonly KeptParagraph[] {
    const sql =
      'SELECT place, length, print, signature FROM paragraphs WHERE doc = ? ORDER BY place';
    return this.#all(paragraphRow, sql, doc);
  }

  paragraphAt({ doc, place }: Named): KeptParagraph | undefined {
    const sql =
      'SELECT place, length, print, signature FROM paragraphs WHERE doc = ? AND place = ?';
    return this.#all(paragraphRow, sql, doc, place)[0];
  }

  /** Paragraphs with a print that another article has too: all that may be like another, and some that are not. */
  sharers(): readonly Named[] {
    const sql = `SELECT DISTINCT doc, place FROM prints WHERE print IN
      (SELECT print FROM prints GROUP BY print HAVING min(doc) < max(doc)) ORDER BY doc, place`;
    return this.#all(namedRow, sql);
  }

  /** Paragraphs with this print, no more than so many. */
  withPrint(print: number, most: number): readonly Named[] {
    return this.#all(
      namedRow,
      'SELECT doc, place FROM prints WHERE print = ? LIMIT ?',
      print,
      most,
    );
  }

  remove(articleId: string): void {
    const known = this.docOf(articleId);
    if (known === undefined) return;
    const drop = this.#driver.prepare(
      'DELETE FROM prints WHERE print = ? AND doc = ? AND place = ?',
    );
    for (const { place, print, signature } of this.paragraphsOf(known.doc)) {
      for (const each of [print, ...bandPrints(signature)]) drop.run(each, known.doc, place);
    }
    this.#driver.prepare('DELETE FROM paragraphs WHERE doc = ?').run(known.doc);
    this.#driver.prepare('DELETE FROM docs WHERE doc = ?').run(known.doc);
  }

  put(
    article: { readonly id: string; readonly revision: number; readonly isTrashed: boolean },
    paragraphs: readonly KeptParagraph[],
  ): void {
    this.remove(article.id);
    const { lastInsertRowid } = this.#driver
      .prepare('INSERT INTO docs (article_id, revision, trashed) VALUES (?, ?, ?)')
      .run(article.id, article.revision, article.isTrashed ? 1 : 0);
    const doc = Number(lastInsertRowid);
    const keep = this.#driver.prepare('INSERT INTO paragraphs VALUES (?, ?, ?, ?, ?)');
    const find = this.#driver.prepare('INSERT OR IGNORE INTO prints VALUES (?, ?, ?)');
    for (const { place, length, print, signature } of paragraphs) {
      keep.run(doc, place, length, print, Buffer.from(signature.buffer));
      for (const each of [print, ...bandPrints(signature)]) find.run(each, doc, place);
    }
  }
}

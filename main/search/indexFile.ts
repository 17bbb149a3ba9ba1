import { existsSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { IndexDamage, sealed, unsealed } from './indexDamage';
import { type Block, BlockWriter } from './postingBlocks';
import {
  packDirectory,
  packUnits,
  readSegment,
  type Segment,
  type SegmentRow,
  type SegmentUnits,
} from './segment';

/** `KPKS`, so that no other program's file is taken for an index. */
const applicationId = 0x4b504b53;
/** The form of the index: one of another form is built anew. */
export const indexVersion = 1;

const schema = `
CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  first_block INTEGER NOT NULL,
  directory BLOB NOT NULL,
  units BLOB NOT NULL
) STRICT;
CREATE TABLE blocks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE docs (
  doc INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  change INTEGER NOT NULL,
  at TEXT NOT NULL,
  flags INTEGER NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE TABLE texts (doc INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

const docRow = z.object({
  doc: z.number(),
  article_id: z.string(),
  revision: z.number(),
  change: z.number(),
  at: z.string(),
  flags: z.number(),
  seal: z.number(),
});

/** An article as the index took it up: which state of which article, and what it has. */
export type IndexedDoc = {
  readonly doc: number;
  readonly articleId: string;
  readonly revision: number;
  readonly change: number;
  /** When the article was last saved, as the library says it. */
  readonly at: string;
  readonly flags: number;
};

/**
 * The index's own file, `search.sqlite` beside the library. Nothing in it is anywhere the only copy: it may be
 * thrown away at any time. Everything that answers depend on is sealed by a checksum.
 */
export class IndexFile {
  readonly #driver: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  private constructor(driver: Database.Database) {
    this.#driver = driver;
  }

  /** Opens an index or makes an empty one. Errors: `IndexDamage`, errors of SQLite. */
  static open(file: string): IndexFile {
    const driver = new Database(file, { timeout: 2_000 });
    try {
      driver.pragma('trusted_schema = OFF');
      driver.pragma('cell_size_check = ON');
      driver.pragma('page_size = 16384');
      driver.pragma('journal_mode = WAL');
      // What a power cut takes of an index is built again.
      driver.pragma('synchronous = NORMAL');
      driver.pragma('cache_size = -32000');
      const index = new IndexFile(driver);
      index.#begin();
      return index;
    } catch (error) {
      driver.close();
      throw error;
    }
  }

  /** Takes an index away with what SQLite keeps beside it. */
  static remove(file: string): void {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      if (existsSync(`${file}${suffix}`)) rmSync(`${file}${suffix}`);
    }
  }

  #begin(): void {
    const isNew = this.#pragma('application_id') === 0 && this.#pragma('user_version') === 0;
    const tables = this.#one('SELECT count(*) AS n FROM sqlite_schema') as { n: number };
    if (isNew && tables.n === 0) {
      this.transact(() => {
        this.#driver.exec(schema);
        this.#driver.pragma(`application_id = ${applicationId}`);
        this.#driver.pragma(`user_version = ${indexVersion}`);
      });
      return;
    }
    const isOurs = this.#pragma('application_id') === applicationId;
    if (!isOurs || this.#pragma('user_version') !== indexVersion) {
      throw new IndexDamage('the index has another form');
    }
  }

  #pragma(name: string): unknown {
    return this.#driver.pragma(name, { simple: true });
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#driver.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  #one(sql: string, ...values: readonly (number | string)[]): unknown {
    return this.#statement(sql).get(...values);
  }

  /** Changes when another process has written to the index. */
  dataVersion(): number {
    return Number(this.#pragma('data_version'));
  }

  /** One transaction around `work`. */
  transact<T>(work: () => T): T {
    return this.#driver.transaction(work).immediate();
  }

  /** One transaction around work that breathes: others may read through this object in between. */
  *transactSlowly<T>(work: () => Generator<undefined, T>): Generator<undefined, T> {
    this.#driver.exec('BEGIN IMMEDIATE');
    let done = false;
    try {
      const result = yield* work();
      this.#driver.exec('COMMIT');
      done = true;
      return result;
    } finally {
      if (!done && this.#driver.inTransaction) this.#driver.exec('ROLLBACK');
    }
  }

  /** All articles of the index in the order of their numbers. */
  docs(): IndexedDoc[] {
    const rows = this.#statement('SELECT * FROM docs ORDER BY doc').all();
    return rows.map((row) => {
      const parsed = docRow.safeParse(row);
      if (!parsed.success) throw new IndexDamage('a row of the index', { cause: parsed.error });
      const { article_id: articleId, seal, ...rest } = parsed.data;
      const doc: IndexedDoc = { articleId, ...rest };
      if (sealOf(doc) !== seal) throw new IndexDamage('a row of the index is not as written');
      return doc;
    });
  }

  segments(): Segment[] {
    const rows = this.#statement('SELECT * FROM segments ORDER BY id').all() as SegmentRow[];
    return rows.map(readSegment);
  }

  readonly readBlock = (id: number): Uint8Array => {
    const row = this.#one('SELECT bytes FROM blocks WHERE id = ?', id);
    return unsealed((row as { bytes?: unknown } | undefined)?.bytes, 'a block');
  };

  readText(doc: number): Uint8Array {
    const row = this.#one('SELECT bytes FROM texts WHERE doc = ?', doc);
    return unsealed((row as { bytes?: unknown } | undefined)?.bytes, 'a text');
  }

  putDoc(doc: IndexedDoc, text: Uint8Array): void {
    const { articleId, revision, change, at, flags } = doc;
    this.#statement('INSERT INTO docs VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      doc.doc,
      articleId,
      revision,
      change,
      at,
      flags,
      sealOf(doc),
    );
    this.#statement('INSERT INTO texts VALUES (?, ?)').run(doc.doc, sealed(text));
  }

  removeDoc(doc: number): void {
    this.#statement('DELETE FROM docs WHERE doc = ?').run(doc);
    this.#statement('DELETE FROM texts WHERE doc = ?').run(doc);
  }

  /** Stores a segment whose blocks `write` writes; within a transaction. */
  *putSegment(
    write: (writer: BlockWriter) => Generator<undefined, SegmentUnits>,
  ): Generator<undefined, Segment> {
    const last = this.#one('SELECT coalesce(max(id), 0) AS id FROM blocks') as { id: number };
    const firstBlock = last.id + 1;
    const grams: number[] = [];
    const firsts: number[] = [];
    const put = ({ gram, first, bytes }: Block) => {
      this.#statement('INSERT INTO blocks VALUES (?, ?)').run(
        firstBlock + grams.length,
        sealed(bytes),
      );
      grams.push(gram);
      firsts.push(first);
    };
    const writer = new BlockWriter(put);
    const units = yield* write(writer);
    writer.finish();
    const { lastInsertRowid } = this.#statement(
      'INSERT INTO segments (first_block, directory, units) VALUES (?, ?, ?)',
    ).run(firstBlock, sealed(packDirectory(grams, firsts)), sealed(packUnits(units)));
    return {
      ...units,
      id: Number(lastInsertRowid),
      firstBlock,
      blockGrams: Float64Array.from(grams),
      blockFirsts: Uint32Array.from(firsts),
    };
  }

  removeSegment({ id, firstBlock, blockGrams }: Segment): void {
    this.#statement('DELETE FROM segments WHERE id = ?').run(id);
    this.#statement('DELETE FROM blocks WHERE id >= ? AND id < ?').run(
      firstBlock,
      firstBlock + blockGrams.length,
    );
  }

  close(): void {
    this.#driver.close();
  }
}

function sealOf({ doc, articleId, revision, change, at, flags }: IndexedDoc): number {
  return crc32(`${doc} ${articleId} ${revision} ${change} ${at} ${flags}`);
}

import { existsSync, rmSync } from 'node:fs';
import { type Block, BlockWriter } from '../postings/postingBlocks';
import { type IndexedDoc, readDoc, sealOfDoc } from '../segments/indexedDoc';
import {
  packDirectory,
  packUnits,
  readSegment,
  type Segment,
  type SegmentRow,
  type SegmentUnits,
} from '../segments/segment';
import { sealed, unsealed } from './indexDamage';
import { type IndexDriver, type IndexStatement, openIndexDriver } from './indexSchema';

/** Pages that are moved between two breaths. */
const pagesPerBreath = 32;

/**
 * The index's own file, `search.sqlite` beside the library. Nothing in it is anywhere the only copy: it may be
 * thrown away at any time. Everything that answers depend on is sealed by a checksum.
 */
export class IndexFile {
  readonly #driver: IndexDriver;
  readonly #statements = new Map<string, IndexStatement>();

  private constructor(driver: IndexDriver) {
    this.#driver = driver;
  }

  /** Opens an index or makes an empty one. Errors: `IndexDamage`, errors of SQLite. */
  static open(file: string): IndexFile {
    return new IndexFile(openIndexDriver(file));
  }

  /** Takes an index away with what SQLite keeps beside it. */
  static remove(file: string): void {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      if (existsSync(`${file}${suffix}`)) rmSync(`${file}${suffix}`);
    }
  }

  #statement(sql: string): IndexStatement {
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
    return Number(this.#driver.pragma('data_version', { simple: true }));
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
    return rows.map(readDoc);
  }

  segments(): Segment[] {
    const rows = this.#statement('SELECT * FROM segments ORDER BY id').all() as SegmentRow[];
    return rows.map(readSegment);
  }

  readonly readBlock = (id: number): Uint8Array => {
    const row = this.#one('SELECT bytes FROM blocks WHERE id = ?', id);
    return unsealed((row as { bytes?: unknown } | undefined)?.bytes, 'a block');
  };

  putDoc(doc: IndexedDoc): void {
    const { articleId, revision, change, at, flags } = doc;
    this.#statement('INSERT INTO docs VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      doc.doc,
      articleId,
      revision,
      change,
      at,
      flags,
      sealOfDoc(doc),
    );
  }

  removeDoc(doc: number): void {
    this.#statement('DELETE FROM docs WHERE doc = ?').run(doc);
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

  /** Gives room that removed segments left back to the disk. Breathes now and then. */
  *giveBackRoom(): Generator<undefined, void> {
    const free = () => Number(this.#driver.pragma('freelist_count', { simple: true }));
    for (let left = free(); left > 0; left -= pagesPerBreath) {
      this.#driver.pragma(`incremental_vacuum(${pagesPerBreath})`);
      yield;
    }
  }

  close(): void {
    this.#driver.close();
  }
}

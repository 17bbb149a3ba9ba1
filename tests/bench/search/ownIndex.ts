import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fullFolding } from '#shared/search/foldTable';
import { type LibraryReader, openReader } from '../../../main/library';
import { runThrough } from '../../../main/search/breathe';
import { indexFileName, SearchEngine } from '../../../main/search/searchEngine';
import { type Measured, single, spreadOf, timeOf, timesInRounds } from '../measured';
import type { Query } from './queries';

const orders = [
  { sort: 'updated', table: 'Search, first 50 by date', goal: 10 },
  { sort: 'relevance', table: 'Search, first 50 ranked', goal: 50 },
] as const;
type Order = (typeof orders)[number]['sort'];
const rounds = 3;

/** The tables and goals of searches, for peers to be shown beside them. */
export const searchTables = orders;

/** What queries are measured together. */
export function classOf({ length, kind }: Query): string {
  const units = length === 1 ? '1 character' : `${length} characters`;
  return kind === 'plain' ? units : `${units}, a mark among them`;
}

/** Runs work to its end and notes how long it takes from breath to breath. */
function runTimed<T>(work: Generator<undefined, T>, steps: number[]): T {
  for (;;) {
    const start = performance.now();
    const step = work.next();
    steps.push(performance.now() - start);
    if (step.done) return step.value;
  }
}

/** Kapok's own index of a generated library. */
export class OwnIndex {
  readonly #folder: string;
  readonly #reader: LibraryReader;
  #engine: SearchEngine;

  constructor(folder: string) {
    this.#folder = folder;
    this.#reader = openReader(folder);
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${this.#file}${suffix}`, { force: true });
    this.#engine = this.#open();
  }

  get #file(): string {
    return join(this.#folder, indexFileName);
  }

  #open(): SearchEngine {
    const onTrouble = (what: string, error: unknown) => {
      throw new Error(what, { cause: error });
    };
    return new SearchEngine({ db: this.#reader.db, folder: this.#folder, onTrouble });
  }

  /** Builds the index from nothing. */
  build(textBytes: number): Measured[] {
    const steps: number[] = [];
    let resident = 0;
    const took = timeOf(() => {
      while (runTimed(this.#engine.indexMore(), steps)) {
        resident = Math.max(resident, process.memoryUsage.rss());
      }
    });
    const longest = steps.reduce((most, ms) => Math.max(most, ms), 0);
    const table = 'Search, the index';
    // Closing takes what was written last into the file itself.
    this.#engine.close();
    const opening = timeOf(() => {
      this.#engine = this.#open();
    });
    return [
      single(
        { table, name: 'bytes of the file per byte of text', goal: 0.5 },
        '',
        this.#bytes / textBytes,
      ),
      single({ table, name: 'building it' }, 's', took / 1_000),
      single({ table, name: 'longest step between two breaths while building' }, 'ms', longest),
      single({ table, name: 'memory of the process while building' }, 'MB', resident / 1e6),
      single({ table, name: 'taking it up at a start' }, 'ms', opening),
    ];
  }

  get #bytes(): number {
    return statSync(this.#file).size;
  }

  find(text: string, sort: Order) {
    this.#engine.forget();
    return runThrough(this.#engine.find(this.#search(text, sort), { offset: 0, limit: 50 }));
  }

  count(text: string): number {
    this.#engine.forget();
    return runThrough(this.#engine.count(this.#search(text, 'updated')));
  }

  #search(text: string, sort: Order) {
    const request = { text: `"${text}"`, place: 'library', sort, descending: true } as const;
    return { request, folding: fullFolding };
  }

  measure(queries: readonly Query[]): Measured[] {
    return orders.flatMap(({ sort, table, goal }) => {
      const times = timesInRounds(rounds, queries, ({ text }) => this.find(text, sort));
      const byClass = Map.groupBy(times.keys(), (at) => classOf(queries[at] as Query));
      return [...byClass].map(([name, places]) =>
        spreadOf(
          { table, name, goal },
          places.map((at) => times[at] as number),
        ),
      );
    });
  }

  close(): void {
    this.#engine.close();
    this.#reader.close();
  }
}

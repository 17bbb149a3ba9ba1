import { join } from 'node:path';
import type { Folding, SearchPage, SearchRequest, SearchState } from '#shared/domain/foundArticle';
import {
  articlesChangedAfter,
  articlesPurgedAfter,
  lastChange,
  type ReadableDb,
  summariesOf,
} from '../library';
import { DocTable } from './docTable';
import { hitSnippet } from './hitSnippet';
import { IndexDamage, isDamage } from './indexDamage';
import { IndexFile } from './indexFile';
import { indexBatch, mergeRun } from './indexing';
import { segmentsToMerge } from './mergePolicy';
import { PendingArticles } from './pendingArticles';
import { type SearchGround, SearchRun } from './searchRun';
import type { Segment } from './segment';

/** The name of the index beside the library. */
export const indexFileName = 'search.sqlite';

/** What the engine works with. */
export type SearchEngineOptions = {
  /** For reading; the engine never writes to the library. */
  readonly db: ReadableDb;
  readonly folder: string;
  readonly fileName?: string;
  /** Told when the index was thrown away, or cannot be used at all. */
  readonly onTrouble?: (what: string, error: unknown) => void;
};

/** What is looked for, and how it is compared. */
export type Search = { readonly request: SearchRequest; readonly folding: Folding };

/** A stretch of the hits of a search. */
export type HitWindow = { readonly offset: number; readonly limit: number };

/** Another process may merge what is read, the index may be damaged: more than that is no accident. */
const mostAttempts = 4;

/**
 * Finds articles. It answers from the index what the index holds and reads the rest itself, so that what it finds
 * is always what a reading of every article finds. Plain code without a thread of its own: what takes long is a
 * generator that breathes, and whoever runs it may do something else in between.
 */
export class SearchEngine {
  readonly #db: ReadableDb;
  readonly #file: string;
  readonly #onTrouble: (what: string, error: unknown) => void;
  #index: IndexFile | null = null;
  #version = 0;
  #segments: readonly Segment[] = [];
  #docs = new DocTable();
  #pending: PendingArticles;
  #change = 0;
  #last: { readonly key: string; readonly run: SearchRun } | null = null;
  /** Grows with everything that may change an answer. */
  #epoch = 0;

  constructor({ db, folder, fileName = indexFileName, onTrouble }: SearchEngineOptions) {
    this.#db = db;
    this.#file = join(folder, fileName);
    this.#onTrouble = onTrouble ?? (() => undefined);
    this.#pending = new PendingArticles(db);
    this.#open();
  }

  /** How far the index is, with what has changed in the library until now. */
  state(): SearchState {
    this.refresh();
    return { indexed: this.#docs.liveCount, waiting: this.#pending.count };
  }

  /** Takes note of what has changed since it last looked. */
  refresh(): void {
    if (this.#index !== null && this.#index.dataVersion() !== this.#version) this.#load();
    const last = lastChange(this.#db);
    if (last === this.#change) return;
    this.#epoch += 1;
    for (const id of articlesPurgedAfter(this.#db, this.#change)) {
      this.#docs.gone(id);
      this.#pending.remove(id);
    }
    for (const state of articlesChangedAfter(this.#db, this.#change)) {
      this.#docs.gone(state.id);
      this.#pending.put(state);
    }
    this.#change = last;
  }

  /**
   * A stretch of what is found, as the library is now. The last search is kept, so that the next stretch of it goes on
   * where this one ended.
   */
  *find(search: Search, window: HitWindow): Generator<undefined, SearchPage> {
    return yield* this.#untilSound(search, (run) => this.#page(run, window));
  }

  /** How many hits there are. */
  *count(search: Search): Generator<undefined, number> {
    return yield* this.#untilSound(search, function* (run) {
      yield* run.advance(Number.POSITIVE_INFINITY);
      return run.hits.length;
    });
  }

  /** Something that filters or sorts go by has changed without a change of any text. */
  forget(): void {
    this.#epoch += 1;
  }

  /** Runs a search; when the index turns out to be damaged, once more without it. */
  *#untilSound<T>(
    search: Search,
    work: (run: SearchRun) => Generator<undefined, T>,
  ): Generator<undefined, T> {
    for (let attempt = 1; ; attempt += 1) {
      const run = this.#runOf(search);
      const epoch = this.#epoch;
      try {
        return yield* work(run);
      } catch (error) {
        // What was read may have been merged in a pause.
        const isOld = epoch !== this.#epoch && isDamage(error);
        if (attempt === mostAttempts || !(isOld || this.#repair(error))) throw error;
      }
    }
  }

  #runOf(search: Search): SearchRun {
    this.#guard(() => this.refresh());
    const key = JSON.stringify([this.#epoch, search]);
    if (this.#last?.key === key) return this.#last.run;
    const run = new SearchRun(this.ground, search.request, search.folding);
    this.#last = { key, run };
    return run;
  }

  /** What a search looks through. */
  get ground(): SearchGround {
    return {
      db: this.#db,
      index: this.#index,
      segments: this.#segments,
      docs: this.#docs,
      pending: this.#pending,
    };
  }

  *#page(run: SearchRun, { offset, limit }: HitWindow): Generator<undefined, SearchPage> {
    yield* run.advance(offset + limit);
    const hits = run.hits.slice(offset, offset + limit);
    const summaries = new Map(
      summariesOf(
        this.#db,
        hits.map(({ articleId }) => articleId),
      ).map((row) => [row.id, row]),
    );
    return {
      total: run.isDone ? run.hits.length : null,
      problems: run.problems,
      hits: hits.flatMap((hit) => {
        const summary = summaries.get(hit.articleId);
        if (summary === undefined) return [];
        return [{ summary, snippet: hitSnippet(hit, run.terms, this.ground) }];
      }),
    };
  }

  /** Does the next piece of indexing; false when there is nothing left to do. */
  *indexMore(): Generator<undefined, boolean> {
    this.#guard(() => this.refresh());
    const index = this.#index;
    if (index === null) return false;
    try {
      return yield* this.#nextPiece(index);
    } catch (error) {
      if (!this.#repair(error)) {
        this.#onTrouble('could not write to the search index', error);
        return false;
      }
      return true;
    }
  }

  *#nextPiece(index: IndexFile): Generator<undefined, boolean> {
    const ground = { ...this.ground, index };
    const merging = segmentsToMerge(this.#segments, (doc) => this.#docs.isLive(doc));
    if (merging.length > 0) {
      const { segment, dropped } = yield* mergeRun(ground, merging, this.#version);
      for (const doc of dropped) this.#docs.forget(doc);
      this.#segments = this.#segments.flatMap((known) => {
        if (known === merging[0]) return segment === null ? [] : [segment];
        return merging.includes(known) ? [] : [known];
      });
      this.#epoch += 1;
      return true;
    }
    if (this.#pending.count === 0) return false;
    const { segment, docs, unreadable } = yield* indexBatch(ground, this.#version);
    for (const doc of docs) {
      this.#docs.add(doc);
      this.#pending.remove(doc.articleId);
    }
    for (const id of unreadable) this.#pending.remove(id);
    if (segment !== null) this.#segments = [segment, ...this.#segments];
    this.#epoch += 1;
    return this.#pending.count > 0 || segment !== null;
  }

  /** Makes good what an error of the index says; false when the error is another's. */
  #repair(error: unknown): boolean {
    if (!isDamage(error)) return false;
    // Another process may have merged what was being read: then nothing is damaged.
    if (this.#index !== null && this.#hasOtherVersion(this.#index)) this.#guard(() => this.#load());
    else this.#rebuild(error);
    return true;
  }

  #hasOtherVersion(index: IndexFile): boolean {
    try {
      return index.dataVersion() !== this.#version;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  }

  close(): void {
    this.#index?.close();
    this.#index = null;
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#rebuild(error);
    }
  }

  #open(): void {
    try {
      this.#index = IndexFile.open(this.#file);
      this.#load();
    } catch (error) {
      if (isDamage(error)) this.#rebuild(error);
      else this.#doWithout(error);
    }
  }

  /** Throws the index away; it is built again in time, and until then articles are read. */
  #rebuild(cause: unknown): void {
    this.#onTrouble('the search index is damaged and is built anew', cause);
    this.close();
    try {
      IndexFile.remove(this.#file);
      this.#index = IndexFile.open(this.#file);
      this.#load();
    } catch (error) {
      this.#doWithout(error);
    }
  }

  #doWithout(error: unknown): void {
    this.#onTrouble('there is no search index', error);
    this.close();
    this.#load();
  }

  /** Takes up what the index holds and compares it with the library. */
  #load(): void {
    const index = this.#index;
    const docs = new DocTable();
    const pending = new PendingArticles(this.#db);
    let segments: readonly Segment[] = [];
    if (index !== null) {
      this.#version = index.dataVersion();
      for (const doc of index.docs()) docs.add(doc);
      segments = index.segments().sort((a, b) => (b.docs[0] ?? 0) - (a.docs[0] ?? 0));
      for (const segment of segments) for (const doc of segment.docs) docs.get(doc);
    }
    // First the number, then the articles: a change between them is looked at again.
    this.#change = lastChange(this.#db);
    const missing = new Set(docs.liveArticles());
    const newest = docs.newestChange;
    for (const state of articlesChangedAfter(this.#db, -1)) {
      const known = docs.current(state.id);
      if (
        known !== undefined &&
        known.change === state.change &&
        known.revision === state.revision &&
        known.at === state.at
      ) {
        missing.delete(state.id);
        continue;
      }
      if (state.change <= newest) throw new IndexDamage('the index is of another library');
      pending.put(state);
    }
    for (const id of missing) docs.gone(id);
    this.#segments = segments;
    this.#docs = docs;
    this.#pending = pending;
    this.#epoch += 1;
  }
}

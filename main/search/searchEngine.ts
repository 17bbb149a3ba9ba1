import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import { summariesOf } from '../library';
import { HeldIndex, type IndexPlace } from './file/heldIndex';
import { isDamage } from './file/indexDamage';
import type { IndexFile } from './file/indexFile';
import { type Batch, indexBatch, mergeRun } from './file/indexing';
import { hitSnippet } from './query/hitSnippet';
import { type Search, type SearchGround, SearchRun } from './query/searchRun';
import { segmentsToMerge } from './segments/mergePolicy';
import type { Segment } from './segments/segment';

export { indexFileName } from './file/heldIndex';
export type { Search } from './query/searchRun';

/** What the engine works with. */
export type SearchEngineOptions = IndexPlace;

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
  readonly #held: HeldIndex;
  #last: { readonly key: string; readonly run: SearchRun } | null = null;

  constructor(options: SearchEngineOptions) {
    this.#held = new HeldIndex(options);
  }

  /** How far the index is, with what has changed in the library until now. */
  state(): SearchState {
    this.#held.refresh();
    const { docs, pending } = this.ground;
    return { indexed: docs.liveCount, waiting: pending.count };
  }

  /** What a search looks through. */
  get ground(): SearchGround {
    return this.#held.ground;
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
    this.#held.touch();
  }

  /** Runs a search; when the index turns out to be damaged, once more without it. */
  *#untilSound<T>(
    search: Search,
    work: (run: SearchRun) => Generator<undefined, T>,
  ): Generator<undefined, T> {
    for (let attempt = 1; ; attempt += 1) {
      const run = this.#runOf(search);
      const { epoch } = this.#held;
      try {
        return yield* work(run);
      } catch (error) {
        // What was read may have been merged in a pause.
        const isOld = epoch !== this.#held.epoch && isDamage(error);
        if (attempt === mostAttempts || !(isOld || this.#held.repair(error))) throw error;
      }
    }
  }

  #runOf(search: Search): SearchRun {
    this.#held.refresh();
    const key = JSON.stringify([this.#held.epoch, search]);
    if (this.#last?.key === key) return this.#last.run;
    const run = new SearchRun(this.ground, search);
    this.#last = { key, run };
    return run;
  }

  *#page(run: SearchRun, { offset, limit }: HitWindow): Generator<undefined, SearchPage> {
    yield* run.advance(offset + limit);
    const hits = run.hits.slice(offset, offset + limit);
    const { ground } = this;
    const ids = hits.map(({ articleId }) => articleId);
    const summaries = new Map(summariesOf(ground.db, ids).map((row) => [row.id, row]));
    return {
      total: run.isDone ? run.hits.length : null,
      problems: run.problems,
      hits: hits.flatMap((hit) => {
        const summary = summaries.get(hit.articleId);
        if (summary === undefined) return [];
        return [{ summary, snippet: hitSnippet(hit, run.terms, ground) }];
      }),
    };
  }

  /** Does the next piece of indexing; false when there is nothing left to do. */
  *indexMore(): Generator<undefined, boolean> {
    this.#held.refresh();
    const { file } = this.#held;
    if (file === null) return false;
    try {
      return yield* this.#nextPiece(file);
    } catch (error) {
      if (this.#held.repair(error)) return true;
      this.#held.complain('could not write to the search index', error);
      return false;
    }
  }

  *#nextPiece(index: IndexFile): Generator<undefined, boolean> {
    const ground = { ...this.ground, index };
    const { docs, pending, segments } = ground;
    const merging = segmentsToMerge(segments, (doc) => docs.isLive(doc));
    if (merging.length > 0) {
      const { segment, dropped } = yield* mergeRun(ground, merging, this.#held.version);
      if (this.#held.file !== index) return true;
      for (const doc of dropped) docs.forget(doc);
      this.#held.replaceSegments(withMerged(segments, merging, segment));
      yield* index.giveBackRoom();
      return true;
    }
    if (pending.count === 0) return false;
    const batch = yield* indexBatch(ground, this.#held.version);
    // A search in a pause may have found the file damaged, and begun another.
    if (this.#held.file !== index) return true;
    takeNote(ground, batch);
    const { segment } = batch;
    this.#held.replaceSegments(segment === null ? segments : [segment, ...segments]);
    return pending.count > 0 || segment !== null;
  }

  close(): void {
    this.#held.close();
  }
}

/** Segments with those that were merged in place of what they were merged from. */
function withMerged(
  segments: readonly Segment[],
  merging: readonly Segment[],
  merged: Segment | null,
): readonly Segment[] {
  return segments.flatMap((known) => {
    if (known === merging[0]) return merged === null ? [] : [merged];
    return merging.includes(known) ? [] : [known];
  });
}

/** Counts as indexed what a batch took up, unless it has changed or gone meanwhile: then that state counts no longer. */
function takeNote({ docs, pending }: SearchGround, batch: Batch): void {
  for (const doc of batch.docs) {
    docs.add(doc);
    if (pending.get(doc.articleId)?.change === doc.change) pending.remove(doc.articleId);
    else docs.gone(doc.articleId);
  }
  for (const { id, change } of batch.unreadable) {
    if (pending.get(id)?.change === change) pending.remove(id);
  }
}

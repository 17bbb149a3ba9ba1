import { AppError } from '#shared/domain/errors';
import type { Searcher } from '../ports/searcher';
import { runInSlices } from './breathe';
import { type Search, SearchEngine, type SearchEngineOptions } from './searchEngine';

export type SearchServiceOptions = SearchEngineOptions & {
  /** Told after each piece of indexing. */
  readonly onProgress: () => void;
  /** Whether changes are indexed of its own accord, or only by `catchUp`. */
  readonly indexes: boolean;
};

/** Articles that are waited for before they are indexed while others still change, and how long, in ms. */
const batch = 64;
const quietMs = 3_000;

/**
 * An engine for one thread: what is looked for goes first, the last question before all others, and indexing in
 * slices where nobody asks.
 */
export function createSearchService(options: SearchServiceOptions): Searcher {
  const engine = new SearchEngine(options);
  let asked = '';
  let searching = 0;
  let isDisposed = false;
  let indexing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let freed: (() => void)[] = [];

  const nobodyAsks = async () => {
    while (searching > 0 && !isDisposed) {
      await new Promise<void>((resolve) => freed.push(resolve));
    }
    return !isDisposed;
  };
  const ask = async <T>(search: Search, work: Generator<undefined, T>): Promise<T> => {
    const key = JSON.stringify(search);
    asked = key;
    searching += 1;
    try {
      const answer = await runInSlices(work, () => asked === key && !isDisposed);
      if (answer === null) throw new AppError('cancelled');
      return answer.value;
    } finally {
      searching -= 1;
      if (searching === 0) {
        const waiting = freed;
        freed = [];
        for (const free of waiting) free();
      }
    }
  };
  const index = async () => {
    while (await nobodyAsks()) {
      const piece = await runInSlices(engine.indexMore(), nobodyAsks);
      options.onProgress();
      if (piece === null || !piece.value) return;
    }
  };
  const catchUp = () => {
    indexing ??= index().finally(() => {
      indexing = null;
    });
    return indexing;
  };
  const changed = () => {
    engine.forget();
    if (!options.indexes || isDisposed || timer !== null) return;
    const delay = engine.state().waiting >= batch ? 0 : quietMs;
    timer = setTimeout(() => {
      timer = null;
      catchUp().catch((error: unknown) => options.onTrouble?.('could not index', error));
    }, delay);
    timer.unref();
  };

  return {
    find: (search, window) => ask(search, engine.find(search, window)),
    count: (search) => ask(search, engine.count(search)),
    state: async () => engine.state(),
    changed,
    catchUp,
    dispose: async () => {
      isDisposed = true;
      if (timer !== null) clearTimeout(timer);
      for (const free of freed) free();
      await indexing?.catch(() => undefined);
      engine.close();
    },
  };
}

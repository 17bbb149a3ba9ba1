import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import type { ReadableDb } from '../library';
import type { HitWindow, Search } from '../search/searchEngine';
import type { Logger } from './logger';

/** Finds articles, in a thread of its own where there is one. */
export type Searcher = {
  /** A stretch of the hits; `cancelled` when something else is looked for before it is there. */
  find(search: Search, window: HitWindow): Promise<SearchPage>;
  /** How many hits there are; `cancelled` as above. */
  count(search: Search): Promise<number>;
  state(): Promise<SearchState>;
  /** Says that articles have changed. */
  changed(): void;
  /** Settles when the index holds all articles as they were when it began. */
  catchUp(): Promise<void>;
  dispose(): Promise<void>;
};

/** The library that is searched, and who is told how the index goes on. */
export type SearcherPlace = {
  readonly folder: string;
  /** For a searcher in this thread; another opens its own. */
  readonly db: ReadableDb;
  readonly logger: Logger;
  readonly onProgress: () => void;
};

/** Begins searching a library. */
export type StartSearcher = (place: SearcherPlace) => Searcher;

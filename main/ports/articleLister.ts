import type { ArticleId, ArticleSummary } from '#shared/domain/article';
import type {
  ArticleGroups,
  ArticlePage,
  ArticleStretch,
  ArticleView,
} from '#shared/domain/articleView';
import type { ReadableDb } from '../library';
import type { Clock } from './clock';
import type { Logger } from './logger';

/** What a headline is to hold, and how many articles are wanted at most. */
export type Titled = { readonly words: string; readonly limit: number };

/** Reads lists of articles, in a thread of its own where there is one. */
export type ArticleLister = {
  /** The groups of a list in their order, with how many articles each has. */
  groups(view: ArticleView): Promise<ArticleGroups>;
  /** A stretch of one group of a list. */
  page(stretch: ArticleStretch): Promise<ArticlePage>;
  /** The ids of a stretch, for those who do something with all of them. */
  ids(stretch: ArticleStretch): Promise<readonly ArticleId[]>;
  /** Articles on the shelf whose headline holds these words, the last changed first. */
  titled(asked: Titled): Promise<readonly ArticleSummary[]>;
  dispose(): Promise<void>;
};

/** The library whose articles are listed. */
export type ArticleListerPlace = {
  readonly folder: string;
  /** For work in this thread; another opens its own. */
  readonly db: ReadableDb;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Gets ready to list the articles of a library. */
export type StartLister = (place: ArticleListerPlace) => ArticleLister;

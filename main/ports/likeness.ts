import type { LikeAnswer, LikeFlag } from '#shared/domain/likeness';
import type { ReadableDb } from '../library';
import type { Logger } from './logger';

/** Knows which articles share paragraphs, in a thread of its own where there is one. */
export type Likeness = {
  flags(ids: readonly string[]): Promise<readonly LikeFlag[]>;
  /** All articles that share paragraphs with others on the shelf, those in the trash among them. */
  flagged(): Promise<readonly string[]>;
  alike(id: string): Promise<LikeAnswer>;
  /** Says that articles have changed. */
  changed(): void;
  dispose(): Promise<void>;
};

/** The library whose articles are compared, and who is told when more of them are. */
export type LikenessPlace = {
  readonly folder: string;
  /** For work in this thread; another opens its own. */
  readonly db: ReadableDb;
  readonly logger: Logger;
  readonly onProgress: () => void;
};

/** Begins comparing the articles of a library. */
export type StartLikeness = (place: LikenessPlace) => Likeness;

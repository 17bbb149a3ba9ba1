import type { WritableDb } from '../library';
import type { Logger } from './logger';

/** Copies what stands in a library's log into its file, in a thread of its own where there is one. */
export type Checkpointer = {
  /** Says that something was written. */
  changed(): void;
  dispose(): Promise<void>;
};

/** The library that is written to. */
export type CheckpointPlace = {
  readonly folder: string;
  readonly db: WritableDb;
  readonly logger: Logger;
};

/** Begins to look after a library's log. */
export type StartCheckpointer = (place: CheckpointPlace) => Checkpointer;

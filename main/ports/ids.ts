import { randomBytes, randomUUID } from 'node:crypto';

/** Makes names for what is stored. */
export type Ids = {
  /** A name for an article, job, capture or recovery: unique for ever. */
  record(): string;
  /** A short name for a block: unique within an article. */
  block(): string;
};

export const randomIds: Ids = {
  record: () => randomUUID(),
  block: () => randomBytes(8).toString('hex'),
};

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadableDb } from '../../library';
import { runThrough } from '../breathe';
import { indexFileName, SearchEngine } from '../searchEngine';
import { indexDigest } from './indexDigest';
import { IndexFile } from './indexFile';

/** What a rebuild of the index showed. */
export type RebuildReport = {
  /** Whether the standing index, brought up to date, held the same as the rebuilt one. */
  readonly equal: boolean;
  /** Whether there was one that could be read. */
  readonly stood: boolean;
  readonly articles: number;
  readonly postings: number;
};

const rebuiltName = 'search-rebuilt.sqlite';

/** Builds the index anew beside the standing one, compares both, and leaves the rebuilt one where they differ. */
export function rebuildIndex(db: ReadableDb, folder: string): RebuildReport {
  const standing = join(folder, indexFileName);
  const rebuilt = join(folder, rebuiltName);
  IndexFile.remove(rebuilt);
  let stood = existsSync(standing);
  const onTrouble = () => {
    stood = false;
  };
  const old = digestOf(new SearchEngine({ db, folder, onTrouble }));
  const fresh = digestOf(new SearchEngine({ db, folder, fileName: rebuiltName }));
  const equal = stood && JSON.stringify(old) === JSON.stringify(fresh);
  if (equal) IndexFile.remove(rebuilt);
  else {
    IndexFile.remove(standing);
    renameSync(rebuilt, standing);
  }
  return { equal, stood, articles: fresh.articles, postings: fresh.postings };
}

function digestOf(engine: SearchEngine) {
  try {
    while (runThrough(engine.indexMore()));
    return runThrough(indexDigest(engine.ground));
  } finally {
    engine.close();
  }
}

import { articlesChangedAfter, lastChange, type ReadableDb } from '../../library';
import { DocTable } from '../segments/docTable';
import type { Segment } from '../segments/segment';
import { PendingArticles } from '../texts/pendingArticles';
import { IndexDamage } from './indexDamage';
import type { IndexFile } from './indexFile';

/** What an index holds, held against the library. */
export type IndexContents = {
  /** The version of the file that was read. */
  readonly version: number;
  /** The newest first. */
  readonly segments: readonly Segment[];
  readonly docs: DocTable;
  readonly pending: PendingArticles;
  /** The last change of the library that is taken note of. */
  readonly change: number;
};

/** Takes up what an index holds, or nothing, and compares it with the library. Errors: `IndexDamage`. */
export function readContents(db: ReadableDb, index: IndexFile | null): IndexContents {
  const docs = new DocTable();
  const version = index?.dataVersion() ?? 0;
  for (const doc of index?.docs() ?? []) docs.add(doc);
  const segments = (index?.segments() ?? []).sort((a, b) => (b.docs[0] ?? 0) - (a.docs[0] ?? 0));
  for (const segment of segments) for (const doc of segment.docs) docs.get(doc);
  // First the number, then the articles: a change between them is looked at again.
  const change = lastChange(db);
  return { version, segments, docs, pending: compare(db, docs), change };
}

/** Articles that the index does not hold as they stand; those that are no more are gone from `docs`. */
function compare(db: ReadableDb, docs: DocTable): PendingArticles {
  const pending = new PendingArticles(db);
  const missing = new Set(docs.liveArticles());
  const newest = docs.newestChange;
  for (const state of articlesChangedAfter(db, -1)) {
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
  return pending;
}

import type { ArticleState } from '../../library';
import type { SearchGround } from '../query/searchRun';
import { buildSegment, type NumberedText } from '../segments/buildSegment';
import { flagsOf } from '../segments/docFlags';
import type { IndexedDoc } from '../segments/indexedDoc';
import { mergeSegments } from '../segments/mergeSegments';
import type { Segment } from '../segments/segment';
import { readPending } from '../texts/pendingArticles';
import { IndexDamage } from './indexDamage';
import type { IndexFile } from './indexFile';

type WritableGround = SearchGround & { readonly index: IndexFile };

/** UTF-16 units of text that one segment takes up at once. */
const batchUnits = 2_000_000;
const articlesPerBreath = 8;

/** What became of a batch of articles. */
export type Batch = {
  readonly segment: Segment | null;
  readonly docs: readonly IndexedDoc[];
  /** Those that the library holds no longer. */
  readonly unreadable: readonly ArticleState[];
};

/** Takes the articles that have waited longest into the index, as a new segment, all in one transaction. */
export function* indexBatch(ground: WritableGround, version: number): Generator<undefined, Batch> {
  const { db, index, docs: known, pending } = ground;
  return yield* index.transactSlowly(function* () {
    requireVersion(index, version);
    const docs: IndexedDoc[] = [];
    const texts: NumberedText[] = [];
    const unreadable: ArticleState[] = [];
    let units = 0;
    for (const state of pending.inOrder()) {
      if (units >= batchUnits) break;
      const prepared = readPending(db, state);
      if (prepared === null) {
        unreadable.push(state);
        continue;
      }
      const { id: articleId, revision, change, at } = state;
      const number = known.nextNumber + docs.length;
      const flags = flagsOf({ ...prepared, isTrashed: state.isTrashed });
      const doc = { doc: number, articleId, revision, change, at, flags };
      index.putDoc(doc);
      docs.push(doc);
      texts.push({ doc: number, text: prepared.text });
      units += prepared.text.units.length;
      if (docs.length % articlesPerBreath === 0) yield;
    }
    if (docs.length === 0) return { segment: null, docs, unreadable };
    const segment = yield* index.putSegment((writer) => buildSegment(texts, writer));
    return { segment, docs, unreadable };
  });
}

/** Makes one segment of several, without the articles that are gone. */
export function* mergeRun(
  { index, docs }: WritableGround,
  newestFirst: readonly Segment[],
  version: number,
): Generator<undefined, { readonly segment: Segment | null; readonly dropped: readonly number[] }> {
  return yield* index.transactSlowly(function* () {
    requireVersion(index, version);
    const gone = new Set(
      newestFirst.flatMap((segment) => [...segment.docs].filter((doc) => !docs.isLive(doc))),
    );
    const isLive = (doc: number) => !gone.has(doc);
    const isEmpty = newestFirst.every((segment) => segment.docs.every((doc) => gone.has(doc)));
    const { readBlock } = index;
    const segment = isEmpty
      ? null
      : yield* index.putSegment((writer) =>
          mergeSegments(newestFirst, writer, { readBlock, isLive }),
        );
    for (const old of newestFirst) {
      index.removeSegment(old);
      yield;
    }
    for (const doc of gone) index.removeDoc(doc);
    return { segment, dropped: [...gone] };
  });
}

/** Another process has written meanwhile: what is known of the index is old. */
function requireVersion(index: IndexFile, version: number): void {
  if (index.dataVersion() !== version) throw new IndexDamage('the index has changed');
}

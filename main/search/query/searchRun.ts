import type { Folding, SearchRequest } from '#shared/domain/foundArticle';
import { parseQuery } from '#shared/search/parseQuery';
import { changesInOrder, type ReadableDb } from '../../library';
import type { IndexFile } from '../file/indexFile';
import { flagsOf } from '../segments/docFlags';
import type { DocTable } from '../segments/docTable';
import type { Segment } from '../segments/segment';
import { SegmentView } from '../segments/segmentView';
import type { ArticleTexts } from '../texts/articleTexts';
import { isIn, type PendingArticles } from '../texts/pendingArticles';
import { createFilterTest, type FilterTest } from './filterTest';
import { queryIterator } from './queryIterator';
import { noRank } from './rankIterator';
import { rankedPlaces } from './relevance';
import {
  everywhere,
  type PreparedQuery,
  prepareQuery,
  scanMatches,
  wantedTerms,
} from './scanMatch';
import { type SearchTerm, searchTerm } from './searchTerm';

/** What is looked for, and how it is compared. */
export type Search = {
  readonly request: SearchRequest;
  readonly folding: Folding;
  /** The articles that share paragraphs with others, where the query asks for them. */
  readonly alike?: readonly string[];
};

/** What a search looks through, as it stands when the search begins. */
export type SearchGround = {
  readonly db: ReadableDb;
  readonly index: IndexFile | null;
  /** The newest first. */
  readonly segments: readonly Segment[];
  readonly docs: DocTable;
  readonly texts: ArticleTexts;
  readonly pending: PendingArticles;
};

/** An article that was found, in the state that was found. */
export type Hit = {
  readonly articleId: string;
  readonly change: number;
  readonly doc: number | null;
};

type Scored = Hit & { readonly recency: number };

/** Candidates looked at between two breaths. */
const candidatesPerBreath = 48;
const snippetTerms = 8;

/** One search: finds hits in order as far as they are asked for. Everything that takes long breathes. */
export class SearchRun {
  readonly request: SearchRequest;
  readonly problems: ReturnType<typeof parseQuery>['problems'];
  readonly query: PreparedQuery | null;
  readonly hits: Hit[] = [];
  /** Whether `hits` are all there are. */
  isDone = false;
  readonly #ground: SearchGround;
  readonly #views: readonly SegmentView[];
  readonly #passes: FilterTest;
  readonly #found: Generator<Hit | undefined, void>;

  constructor(ground: SearchGround, { request, folding, alike }: Search) {
    const { query, problems } = parseQuery(request.text);
    this.request = request;
    this.problems = problems;
    this.query =
      query === null
        ? null
        : prepareQuery(query, ({ text, field }) => searchTerm(text, field, folding));
    this.#ground = ground;
    this.#passes = createFilterTest(ground.db, alike);
    const { index, docs, texts } = ground;
    const reading = index === null ? null : { index, docs, texts };
    this.#views =
      reading === null ? [] : ground.segments.map((segment) => new SegmentView(segment, reading));
    this.#found = this.#inOrder();
  }

  /** The terms that hits hold, for their snippets. */
  get terms(): readonly SearchTerm[] {
    return wantedTerms(this.query).slice(0, snippetTerms);
  }

  /** Goes on until there are so many hits or no more. */
  *advance(count: number): Generator<undefined, void> {
    while (!this.isDone && this.hits.length < count) {
      const next = this.#found.next();
      if (next.done) this.isDone = true;
      else if (next.value === undefined) yield;
      else this.hits.push(next.value);
    }
  }

  *#inOrder(): Generator<Hit | undefined, void> {
    const { sort, descending } = this.request;
    if (sort === 'relevance' && this.terms.length > 0) yield* this.#byRelevance();
    else if (sort === 'relevance' || (sort === 'updated' && descending)) {
      yield* this.#newestFirst(everywhere);
    } else yield* this.#byColumn(sort, descending);
  }

  *#byColumn(
    sort: Exclude<SearchRequest['sort'], 'relevance'>,
    descending: boolean,
  ): Generator<Hit | undefined, void> {
    const byChange = new Map<number, Hit>();
    for (const hit of this.#newestFirst(everywhere)) {
      if (hit === undefined) yield;
      else byChange.set(hit.change, hit);
    }
    for (const change of changesInOrder(this.#ground.db, sort, descending)) {
      const hit = byChange.get(change);
      if (hit !== undefined) yield hit;
    }
  }

  /** Merges a stream a place; a hit comes up first where it counts most, and is passed over after that. */
  *#byRelevance(): Generator<Hit | undefined, void> {
    const seen = new Set<number>();
    const heads: { hit: Scored | null; score: number; stream: Generator<Scored | undefined> }[] =
      [];
    for (const { groups } of rankedPlaces) {
      heads.push({ hit: null, score: 0, stream: this.#newestFirst(groups) });
    }
    for (let rank = 0; rank < heads.length; rank += 1) yield* this.#pull(heads, rank, seen);
    for (;;) {
      let best = -1;
      heads.forEach(({ hit, score }, rank) => {
        const leader = heads[best];
        if (hit !== null && (leader === undefined || score > leader.score)) best = rank;
      });
      const chosen = heads[best]?.hit;
      if (chosen === undefined || chosen === null) return;
      if (!seen.has(chosen.change)) {
        seen.add(chosen.change);
        yield chosen;
      }
      yield* this.#pull(heads, best, seen);
    }
  }

  *#pull(
    heads: { hit: Scored | null; score: number; stream: Generator<Scored | undefined> }[],
    rank: number,
    seen: ReadonlySet<number>,
  ): Generator<undefined, void> {
    const head = heads[rank];
    if (head === undefined) return;
    for (;;) {
      const next = head.stream.next();
      if (next.done) {
        head.hit = null;
        return;
      }
      if (next.value === undefined) yield;
      else if (!seen.has(next.value.change)) {
        head.hit = next.value;
        head.score = next.value.recency + (rankedPlaces[rank]?.bonusMs ?? 0);
        return;
      }
    }
  }

  /** The hits whose terms are all in one of `groups`, the last changed first. */
  *#newestFirst(groups: readonly boolean[]): Generator<Scored | undefined, void> {
    yield* this.#pendingHits(groups);
    for (const view of this.#views) yield* this.#segmentHits(view, groups);
  }

  *#pendingHits(groups: readonly boolean[]): Generator<Scored | undefined, void> {
    const { pending, docs } = this.#ground;
    const states = pending.inOrder();
    // Of one recency at least: they all changed after what the index holds.
    const recencies: number[] = [];
    let recency = docs.newest;
    for (const { at } of states) {
      recency = Math.max(recency, Date.parse(at) || 0);
      recencies.push(recency);
    }
    for (let index = states.length - 1; index >= 0; index -= 1) {
      const state = states[index] as (typeof states)[number];
      if (!isIn(state, this.request.place)) continue;
      const prepared = pending.textOf(state);
      if (prepared === null) continue;
      const { text } = prepared;
      const flags = flagsOf({ ...prepared, isTrashed: state.isTrashed });
      const { id: articleId, change } = state;
      const passes = (filter: Parameters<FilterTest>[0]) => this.#passes(filter, { change, flags });
      if (scanMatches(this.query, text, { passes, groups })) {
        yield { articleId, change, doc: null, recency: recencies[index] as number };
      } else if (index % candidatesPerBreath === 0) yield;
    }
  }

  *#segmentHits(
    view: SegmentView,
    groups: readonly boolean[],
  ): Generator<Scored | undefined, void> {
    const { docs } = this.#ground;
    const iterator = queryIterator(this.query, view, { docs, groups, passes: this.#passes });
    let looked = 0;
    for (let rank = iterator.advance(0); rank !== noRank; rank = iterator.advance(rank + 1)) {
      const doc = view.segment.docs[rank] as number;
      if (docs.isIn(doc, this.request.place) && iterator.matches()) {
        const { articleId, change } = docs.get(doc);
        yield { articleId, change, doc, recency: docs.recencyOf(doc) };
      }
      looked += 1;
      if (looked % candidatesPerBreath === 0) yield;
    }
    // A segment without hits may have taken long as well.
    yield;
  }
}

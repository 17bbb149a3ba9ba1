import type { IndexFile } from '../file/indexFile';
import { PostingList } from '../postings/postingList';
import type { SearchTerm } from '../query/searchTerm';
import type { ArticleTexts } from '../texts/articleTexts';
import type { TextRecord } from '../texts/units';
import type { DocTable } from './docTable';
import type { Segment } from './segment';

/** What a segment is looked at with. */
export type SegmentReading = {
  readonly index: IndexFile;
  readonly docs: DocTable;
  readonly texts: ArticleTexts;
};

/** One segment as one search sees it: what it has read of it is kept for as long as the search is. */
export class SegmentView {
  readonly segment: Segment;
  readonly #reading: SegmentReading;
  readonly #lists = new Map<number, PostingList>();
  /** What was found out by trying a text, by what was tried, group and rank. */
  readonly #tried = new Map<object, Map<number, boolean>>();

  constructor(segment: Segment, reading: SegmentReading) {
    this.segment = segment;
    this.#reading = reading;
  }

  listOf(gram: number): PostingList {
    const known = this.#lists.get(gram);
    if (known !== undefined) return known;
    const list = new PostingList(this.segment, gram, this.#reading.index.readBlock);
    this.#lists.set(gram, list);
    return list;
  }

  /** The text of the article with this rank; null when it certainly does not hold `term`. */
  textAt(rank: number, term: SearchTerm): TextRecord | null {
    const { docs, texts } = this.#reading;
    return texts.read(docs.get(this.segment.docs[rank] as number), term)?.text ?? null;
  }

  /** What trying `what` at a number gave, tried at most once in a search. */
  tryOnce(what: object, number: number, attempt: () => boolean): boolean {
    const known = this.#tried.get(what) ?? new Map<number, boolean>();
    this.#tried.set(what, known);
    const before = known.get(number);
    if (before !== undefined) return before;
    const answer = attempt();
    known.set(number, answer);
    return answer;
  }
}

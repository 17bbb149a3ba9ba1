import type { IndexFile } from './indexFile';
import { PostingList } from './postingList';
import type { Segment } from './segment';
import { readText, type TextRecord } from './units';

/** One segment as one search sees it: what it has read of it is kept for as long as the search is. */
export class SegmentView {
  readonly segment: Segment;
  /** What was found out by trying a text, by term and number. */
  readonly tried = new Map<object, Map<number, boolean>>();
  readonly #index: IndexFile;
  readonly #lists = new Map<number, PostingList>();
  #textDoc = -1;
  #text: TextRecord | null = null;

  constructor(segment: Segment, index: IndexFile) {
    this.segment = segment;
    this.#index = index;
  }

  listOf(gram: number): PostingList {
    const known = this.#lists.get(gram);
    if (known !== undefined) return known;
    const list = new PostingList(this.segment, gram, this.#index.readBlock);
    this.#lists.set(gram, list);
    return list;
  }

  textOf(doc: number): TextRecord {
    if (this.#text === null || this.#textDoc !== doc) {
      this.#text = readText(this.#index.readText(doc));
      this.#textDoc = doc;
    }
    return this.#text;
  }
}

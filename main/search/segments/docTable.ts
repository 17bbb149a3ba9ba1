import type { ArticlePlace } from '#shared/domain/articleView';
import { docFlags } from './docFlags';
import type { IndexedDoc } from './indexedDoc';

/** The articles of the index by their numbers, which follow the order of their changes. Held in memory. */
export class DocTable {
  readonly #docs: (IndexedDoc | undefined)[] = [];
  readonly #byArticle = new Map<string, number>();
  readonly #recency: number[] = [];
  #live = new Uint8Array(1_024);
  #newestChange = 0;

  /** Adds the next article; an older state of it is gone from now on. */
  add(doc: IndexedDoc): void {
    const number = doc.doc;
    const before = this.#recency.length === 0 ? 0 : (this.#recency.at(-1) as number);
    while (this.#recency.length < number) this.#recency.push(before);
    this.#docs[number] = doc;
    this.#newestChange = Math.max(this.#newestChange, doc.change);
    this.#recency[number] = Math.max(before, Date.parse(doc.at) || 0);
    this.gone(doc.articleId);
    this.#byArticle.set(doc.articleId, number);
    if (number >= this.#live.length) {
      const grown = new Uint8Array(Math.max(this.#live.length * 2, number + 1));
      grown.set(this.#live);
      this.#live = grown;
    }
    this.#live[number] = 1;
  }

  /** The article has changed or is no more: what the index holds of it counts no longer. */
  gone(articleId: string): void {
    const number = this.#byArticle.get(articleId);
    if (number === undefined) return;
    this.#live[number] = 0;
    this.#byArticle.delete(articleId);
  }

  /** Forgets an article whose postings are gone. */
  forget(number: number): void {
    this.#docs[number] = undefined;
  }

  get(number: number): IndexedDoc {
    const doc = this.#docs[number];
    if (doc === undefined) throw new RangeError('the index names an article that it does not hold');
    return doc;
  }

  current(articleId: string): IndexedDoc | undefined {
    const number = this.#byArticle.get(articleId);
    return number === undefined ? undefined : this.#docs[number];
  }

  isLive(number: number): boolean {
    return this.#live[number] === 1;
  }

  isIn(number: number, place: ArticlePlace): boolean {
    if (this.#live[number] !== 1) return false;
    return ((this.get(number).flags & docFlags.trashed) !== 0) === (place === 'trash');
  }

  /** When an article was saved, in ms, never before one that changed earlier: lists of hits are in its order. */
  recencyOf(number: number): number {
    return this.#recency[number] ?? 0;
  }

  /** The recency of the article that changed last. */
  get newest(): number {
    return this.#recency.at(-1) ?? 0;
  }

  /** The last change that the index has seen of any article. */
  get newestChange(): number {
    return this.#newestChange;
  }

  get nextNumber(): number {
    return Math.max(1, this.#docs.length);
  }

  get liveCount(): number {
    return this.#byArticle.size;
  }

  *liveArticles(): Generator<string> {
    yield* this.#byArticle.keys();
  }
}

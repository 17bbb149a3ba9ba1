import type { ArticlePlace } from '#shared/domain/articleView';
import { type ArticleState, type ReadableDb, readTextOfChange } from '../library';
import { docFlags } from './docTable';
import { searchStrings } from './searchStrings';
import { packText, readText, type TextRecord } from './units';

/** An article's text as the index takes it up. */
export type PreparedText = {
  readonly bytes: Uint8Array;
  readonly text: TextRecord;
  readonly flags: number;
};

/** Texts that are kept because they are likely to be read again at the next key. */
const keptTexts = 2_000;

/** Articles that the index does not hold as they stand; they are read themselves, so that nothing is found late. */
export class PendingArticles {
  readonly #byId = new Map<string, ArticleState>();
  readonly #texts = new Map<number, PreparedText>();
  readonly #db: ReadableDb;
  #inOrder: readonly ArticleState[] | null = null;

  constructor(db: ReadableDb) {
    this.#db = db;
  }

  get count(): number {
    return this.#byId.size;
  }

  get(id: string): ArticleState | undefined {
    return this.#byId.get(id);
  }

  put(state: ArticleState): void {
    this.remove(state.id);
    this.#byId.set(state.id, state);
    this.#inOrder = null;
  }

  remove(id: string): void {
    const before = this.#byId.get(id);
    if (before === undefined) return;
    this.#byId.delete(id);
    this.#texts.delete(before.change);
    this.#inOrder = null;
  }

  /** In the order of their changes. */
  inOrder(): readonly ArticleState[] {
    this.#inOrder ??= [...this.#byId.values()].sort((a, b) => a.change - b.change);
    return this.#inOrder;
  }

  /** What an article reads; null when it has changed since it was noted. */
  textOf(state: ArticleState): PreparedText | null {
    const known = this.#texts.get(state.change);
    if (known !== undefined) return known;
    const prepared = prepareText(this.#db, state);
    if (prepared !== null && this.#texts.size < keptTexts) this.#texts.set(state.change, prepared);
    return prepared;
  }
}

/** Reads an article from the library as the index takes it up; null when it has changed since. */
export function prepareText(db: ReadableDb, state: ArticleState): PreparedText | null {
  const stored = readTextOfChange(db, state.change);
  if (stored === undefined) return null;
  const { strings, hasPicture, hasComment } = searchStrings(stored);
  const bytes = packText(strings);
  const flags =
    (state.isTrashed ? docFlags.trashed : 0) |
    (hasPicture ? docFlags.picture : 0) |
    (hasComment ? docFlags.comment : 0);
  return { bytes, text: readText(bytes), flags };
}

/** Whether an article lies in a place. */
export function isIn(state: ArticleState, place: ArticlePlace): boolean {
  return state.isTrashed === (place === 'trash');
}

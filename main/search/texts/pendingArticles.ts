import type { ArticlePlace } from '#shared/domain/articleView';
import type { ArticleState, ReadableDb } from '../../library';
import { type ArticleText, readArticleText } from './articleTexts';

/** Texts that are kept because they are likely to be read again at the next key. */
const keptTexts = 2_000;

/** Articles that the index does not hold as they stand; they are read themselves, so that nothing is found late. */
export class PendingArticles {
  readonly #byId = new Map<string, ArticleState>();
  readonly #texts = new Map<number, ArticleText>();
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

  /** What an article reads; null when the library holds that state no longer. */
  textOf(state: ArticleState): ArticleText | null {
    const known = this.#texts.get(state.change);
    if (known !== undefined) return known;
    const read = readPending(this.#db, state);
    if (read !== null && this.#texts.size < keptTexts) this.#texts.set(state.change, read);
    return read;
  }
}

/** The text of an article in a state. */
export function readPending(
  db: ReadableDb,
  { id: articleId, revision }: ArticleState,
): ArticleText | null {
  return readArticleText(db, { articleId, revision });
}

/** Whether an article lies in a place. */
export function isIn(state: ArticleState, place: ArticlePlace): boolean {
  return state.isTrashed === (place === 'trash');
}

import { type ReadableDb, readTextOfRevision, type StoredText } from '../../library';
import { mayHold } from '../query/mayHold';
import type { SearchTerm } from '../query/searchTerm';
import { docFlags } from '../segments/docFlags';
import type { IndexedDoc } from '../segments/indexedDoc';
import { searchStrings } from './searchStrings';
import { type TextRecord, textRecord } from './units';

/** One state of an article, whose text never changes. */
export type TextState = { readonly articleId: string; readonly revision: number };

/** What of an article is searched. */
export type ArticleText = {
  readonly text: TextRecord;
  readonly isPlain: boolean;
  readonly hasPicture: boolean;
  readonly hasComment: boolean;
};

/** UTF-16 units of the texts that are kept, of some five thousand articles: those that were looked at last. */
const keptUnits = 8_000_000;

/**
 * The texts of articles as the library holds them: what lists name is tried against them, and snippets are cut from
 * them. The newest articles are asked for by nearly every search, so that most are at hand.
 */
export class ArticleTexts {
  readonly #db: ReadableDb;
  readonly #kept = new Map<string, ArticleText>();
  #units = 0;

  constructor(db: ReadableDb) {
    this.#db = db;
  }

  /** The text of an article; null when the library holds it no longer, or when it does not hold `term` for certain. */
  read(doc: IndexedDoc, term: SearchTerm | null = null): ArticleText | null {
    const key = `${doc.revision} ${doc.articleId}`;
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const stored = readTextOfRevision(this.#db, doc);
    if (stored === undefined) return null;
    const isPlain = (doc.flags & docFlags.plain) !== 0;
    if (term !== null && isPlain && !mayHold(stored.content, term)) return null;
    const read = articleText(stored);
    this.#kept.set(key, read);
    this.#units += read.text.units.length;
    this.#forgetOldest();
    return read;
  }

  #forgetOldest(): void {
    for (const [key, { text }] of this.#kept) {
      if (this.#units <= keptUnits) return;
      this.#kept.delete(key);
      this.#units -= text.units.length;
    }
  }
}

/** Reads the text of a state from the library; null when it holds it no longer. */
export function readArticleText(db: ReadableDb, state: TextState): ArticleText | null {
  const stored = readTextOfRevision(db, state);
  return stored === undefined ? null : articleText(stored);
}

function articleText(stored: StoredText): ArticleText {
  const { strings, ...has } = searchStrings(stored);
  return { text: textRecord(strings), ...has };
}

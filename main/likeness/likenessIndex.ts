import { join } from 'node:path';
import type { LikeAnswer, LikeArticle, LikeFlag, LikeParagraph } from '#shared/domain/likeness';
import {
  type ArticleState,
  articlesChangedAfter,
  articlesPurgedAfter,
  lastChange,
  type ReadableDb,
  readTextOfRevision,
  type StoredText,
  summariesOf,
} from '../library';
import { searchStrings } from '../search/texts/searchStrings';
import { type KeptParagraph, LikenessFile, type Named } from './likenessFile';
import {
  bandPrints,
  comparedText,
  estimatedLikeness,
  leastLength,
  leastLikeness,
  likenessOf,
  printOf,
  signatureOf,
} from './likeText';

export const likenessFileName = 'likeness.sqlite';

/** A paragraph that stands in more articles than these is furniture: a disclaimer, a standing line. It says nothing. */
const mostArticles = 20;
/** Paragraphs looked at behind one print; more articles than are furniture, each with a few of its own. */
const mostBehindPrint = 200;
/** Articles that are told for one. */
const mostTold = 50;
/** Articles that one transaction takes up. */
const batch = 50;

type Text = { readonly text: string; readonly compared: string };

/** The paragraphs of an article that are long enough to be compared. */
function paragraphsOf(stored: StoredText): readonly Text[] {
  return searchStrings(stored).strings.flatMap(({ field, text }) => {
    if (field !== 'body') return [];
    const compared = comparedText(text);
    return compared.length < leastLength ? [] : [{ text, compared }];
  });
}

function kept({ compared }: Text, place: number): KeptParagraph {
  return {
    place,
    length: compared.length,
    print: printOf(compared),
    signature: signatureOf(compared),
  };
}

/** Knows which articles of a library share paragraphs. It follows the library's changes and never writes to it. */
export class LikenessIndex {
  readonly #db: ReadableDb;
  readonly #file: LikenessFile;
  #flagged: { readonly change: number; readonly ids: readonly string[] } | null = null;

  constructor({ db, folder }: { readonly db: ReadableDb; readonly folder: string }) {
    this.#db = db;
    const isOfLibrary = (file: LikenessFile) => file.change <= lastChange(db);
    this.#file = LikenessFile.open(join(folder, likenessFileName), isOfLibrary);
  }

  close(): void {
    this.#file.close();
  }

  /** Articles that have changed since they were last looked at. */
  get waiting(): number {
    let count = 0;
    for (const _ of articlesChangedAfter(this.#db, this.#file.change)) count += 1;
    return count;
  }

  /** Takes up what has changed, some articles at a time. */
  *catchUp(): Generator<undefined, void> {
    const last = lastChange(this.#db);
    const from = this.#file.change;
    const purged = articlesPurgedAfter(this.#db, from);
    const changed = [...articlesChangedAfter(this.#db, from)];
    this.#file.transact(() => {
      for (const id of purged) this.#file.remove(id);
    });
    for (let at = 0; at < changed.length; at += batch) {
      const some = changed.slice(at, at + batch);
      const read: (readonly [ArticleState, readonly KeptParagraph[]])[] = [];
      for (const state of some) {
        const stored = readTextOfRevision(this.#db, {
          articleId: state.id,
          revision: state.revision,
        });
        // A revision that was thinned meanwhile has a newer one after it.
        if (stored !== undefined) read.push([state, paragraphsOf(stored).map(kept)]);
        yield;
      }
      this.#file.transact(() => {
        for (const [state, paragraphs] of read) this.#file.put(state, paragraphs);
        this.#file.setChange(some.at(-1)?.change ?? from);
      });
      yield;
    }
    this.#file.transact(() => this.#file.setChange(last));
  }

  /** The paragraphs of other articles that one is like by all that is kept; none for furniture. */
  #likeTo(doc: number, { print, signature }: KeptParagraph): readonly Named[] {
    const found = new Map<string, Named>();
    const same = this.#file.withPrint(print, mostBehindPrint);
    if (new Set(same.map((each) => each.doc)).size > mostArticles) return [];
    const near = bandPrints(signature).flatMap((each) =>
      this.#file.withPrint(each, mostBehindPrint),
    );
    for (const named of [...same, ...near]) {
      const name = `${named.doc} ${named.place}`;
      if (named.doc === doc || found.has(name)) continue;
      const other = this.#file.paragraphAt(named);
      if (other === undefined) continue;
      const isLike =
        other.print === print || estimatedLikeness(other.signature, signature) >= leastLikeness;
      if (isLike) found.set(name, named);
    }
    const docs = new Set([...found.values()].map((named) => named.doc));
    return docs.size > mostArticles ? [] : [...found.values()];
  }

  /** Of these articles those that share paragraphs with others on the shelf. */
  flags(ids: readonly string[]): LikeFlag[] {
    return ids.flatMap((articleId): LikeFlag[] => {
      const known = this.#file.docOf(articleId);
      if (known === undefined) return [];
      const others = new Set<number>();
      for (const paragraph of this.#file.paragraphsOf(known.doc)) {
        for (const { doc } of this.#likeTo(known.doc, paragraph)) others.add(doc);
      }
      const count = [...others].filter((doc) => this.#file.docAt(doc)?.trashed === 0).length;
      return count === 0 ? [] : [{ articleId, count }];
    });
  }

  /** All articles that `flags` flags; known until articles change. */
  *flagged(): Generator<undefined, readonly string[]> {
    const { change } = this.#file;
    if (this.#flagged?.change === change) return this.#flagged.ids;
    const docs = new Set<number>();
    for (const named of this.#file.sharers()) {
      if (docs.has(named.doc)) continue;
      const paragraph = this.#file.paragraphAt(named);
      const like = paragraph === undefined ? [] : this.#likeTo(named.doc, paragraph);
      if (like.some(({ doc }) => this.#file.docAt(doc)?.trashed === 0)) docs.add(named.doc);
      yield;
    }
    // Articles that were compared anew meanwhile stand under another number; the next question finds them.
    const ids = [...docs].flatMap((doc) => this.#file.docAt(doc)?.articleId ?? []);
    this.#flagged = { change, ids };
    return ids;
  }

  #textsOf(doc: number): readonly Text[] {
    const known = this.#file.docAt(doc);
    const stored = known && readTextOfRevision(this.#db, known);
    return stored === undefined ? [] : paragraphsOf(stored);
  }

  /** What other articles on the shelf share with one, compared by their texts; the most first. */
  alike(articleId: string): LikeAnswer {
    const waiting = this.waiting;
    const known = this.#file.docOf(articleId);
    if (known === undefined) return { articles: [], waiting };
    const own = this.#textsOf(known.doc);
    const whole = own.reduce((sum, { compared }) => sum + compared.length, 0);
    const shared = new Map<number, Map<number, LikeParagraph & { readonly length: number }>>();
    const texts = new Map<number, readonly Text[]>();
    for (const paragraph of this.#file.paragraphsOf(known.doc)) {
      const mine = own[paragraph.place];
      if (mine === undefined) continue;
      for (const { doc, place } of this.#likeTo(known.doc, paragraph)) {
        const read = texts.get(doc) ?? this.#textsOf(doc);
        texts.set(doc, read);
        const other = read[place];
        const likeness = other === undefined ? 0 : likenessOf(mine.compared, other.compared);
        if (other === undefined || likeness < leastLikeness) continue;
        const paragraphs = shared.get(doc) ?? new Map();
        // Each paragraph once, beside the one that it is most like.
        if ((paragraphs.get(paragraph.place)?.likeness ?? 0) < likeness) {
          const length = mine.compared.length;
          paragraphs.set(paragraph.place, {
            text: mine.text,
            otherText: other.text,
            likeness,
            length,
          });
        }
        shared.set(doc, paragraphs);
      }
    }
    return { articles: this.#told(shared, whole), waiting };
  }

  #told(
    shared: ReadonlyMap<number, ReadonlyMap<number, LikeParagraph & { readonly length: number }>>,
    whole: number,
  ): LikeArticle[] {
    const ids = new Map(
      [...shared.keys()].map((doc) => [this.#file.docAt(doc)?.articleId ?? '', doc]),
    );
    const summaries = summariesOf(this.#db, [...ids.keys()]);
    return summaries
      .filter(({ trashedAt }) => trashedAt === null)
      .map((summary): LikeArticle => {
        const paragraphs = [...(shared.get(ids.get(summary.id) ?? -1)?.entries() ?? [])]
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const length = paragraphs.reduce((sum, each) => sum + each.length, 0);
        return {
          summary,
          paragraphs: paragraphs.map(({ length: _, ...rest }) => rest),
          share: Math.min(1, length / Math.max(1, whole)),
        };
      })
      .sort((a, b) => b.share - a.share)
      .slice(0, mostTold);
  }
}

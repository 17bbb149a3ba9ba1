import type { ArticleId } from '#shared/domain/article';
import type {
  ArticleGroups,
  ArticlePage,
  ArticleStretch,
  ArticleView,
} from '#shared/domain/articleView';
import type { Clock } from '../../ports/clock';
import { type ReadableDb, readTogether } from '../database/database';
import { groupArticles, todayOf } from './articleGroups';
import {
  idsAt,
  isAtHand,
  type Outlook,
  orderOfRuns,
  type Run,
  runsOf,
  summariesAt,
  summariesOfRuns,
  totalOf,
} from './articleRuns';
import { LastAnswers } from './lastAnswers';

/** Lists whose whole order is kept, 8 bytes an article each, and lists whose groups are. */
const ordersKept = 4;
const groupsKept = 16;

/**
 * The lists of a library. What no index answers at once, or lies deep in a list, is put in order once and kept
 * until the library changes: the pages that follow are taken from that.
 */
export class ArticleLists {
  readonly #db: ReadableDb;
  readonly #clock: Clock;
  readonly #groups = new LastAnswers<ArticleGroups>(groupsKept);
  readonly #orders = new LastAnswers<Float64Array>(ordersKept);

  constructor(db: ReadableDb, { clock }: { readonly clock: Clock }) {
    this.#db = db;
    this.#clock = clock;
  }

  /** The groups of a list in their order, with how many articles each has. */
  groups(view: ArticleView): ArticleGroups {
    return this.#now(({ groupsOf }) => groupsOf(view));
  }

  /**
   * A stretch of one group of a list; an article whose content is damaged is among them. Sorted by status, a
   * list runs in the order of the newsroom's work, the last changed first within each.
   */
  page(stretch: ArticleStretch): ArticlePage {
    return this.#now((outlook) => {
      const runs = runsOf(stretch, outlook);
      if (isAtHand(stretch, runs, outlook)) {
        return { total: totalOf(runs), rows: [...summariesOfRuns(this.#db, runs, stretch)] };
      }
      const order = this.#orderOf(stretch, runs);
      return { total: order.length, rows: [...summariesAt(this.#db, within(order, stretch))] };
    });
  }

  /** The ids of a stretch of one group of a list, for those who do something with all of them. */
  ids(stretch: ArticleStretch): readonly ArticleId[] {
    return this.#now((outlook) => {
      const order = this.#orderOf(stretch, runsOf(stretch, outlook));
      return idsAt(this.#db, within(order, stretch));
    });
  }

  /** Reads one state of the library; what is kept of another is dropped. */
  #now<T>(read: (outlook: Outlook) => T): T {
    return readTogether(this.#db, (state) => {
      const today = todayOf(this.#clock);
      // A day that ends moves articles to other groups.
      const now = `${state} ${today}`;
      this.#groups.keepOnly(now);
      this.#orders.keepOnly(now);
      const groupsOf = (view: ArticleView) =>
        this.#groups.get(nameOf(view), () => groupArticles(this.#db, view, today));
      return read({ today, groupsOf });
    });
  }

  #orderOf(stretch: ArticleStretch, runs: readonly Run[]): Float64Array {
    const name = `${nameOf(stretch)} ${stretch.group}`;
    return this.#orders.get(name, () => orderOfRuns(this.#db, runs));
  }
}

function within(order: Float64Array, { offset, limit }: ArticleStretch): Float64Array {
  return order.subarray(offset, offset + limit);
}

/** What tells one list from another. */
function nameOf({ place, folderId, tag, sort, descending, grouping }: ArticleView): string {
  return JSON.stringify([place, folderId, tag, sort, descending, grouping]);
}

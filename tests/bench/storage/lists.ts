import {
  type ArticleStretch,
  articleGroupings,
  articleSorts,
  plainView,
} from '#shared/domain/articleView';
import { ArticleLists, articlesTitled, type ReadableDb } from '../../../main/library';
import { systemClock } from '../../../main/ports/clock';
import { type Measured, spreadOf, timeOf } from '../measured';

/** Rows that a list asks for at a time. */
const pageSize = 50;
const rounds = 3;
/** What the palette looks for in headlines, and how many articles it shows. */
const words = ['的', '水', '一二三', '没有这样的标题'];
const titledMost = 60;
/** Where the pages lie that follow the first, as shares of the list. */
const jumps = [0.02, 0.1, 0.25, 0.5, 0.5, 0.75, 0.9, 1];

const filters = [
  { name: 'all articles', filter: {} },
  { name: 'the trash', filter: { place: 'trash' } },
] as const;

type View = Omit<ArticleStretch, 'group' | 'offset' | 'limit'>;

/**
 * Pages of lists in every order and grouping, each from their largest group, as who scrolls through it asks for
 * them: the first of a list that was not read before, with its groups, and those that follow.
 */
export function measureLists(db: ReadableDb): Measured[] {
  const titled = Array.from({ length: rounds }, () =>
    words.map((some) => timeOf(() => articlesTitled(db, { words: some, limit: titledMost }))),
  );
  const byTitle = { table: 'The library', name: 'articles by words of their headline' };
  const pages = filters.flatMap(({ name, filter }) => {
    const views = articleSorts.flatMap((sort) =>
      [true, false].flatMap((descending) =>
        articleGroupings.map(
          (grouping): View => ({ ...plainView, sort, descending, grouping, ...filter }),
        ),
      ),
    );
    const first: number[] = [];
    const others: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const view of views) {
        const lists = new ArticleLists(db, { clock: systemClock });
        const { group, count } = largestGroup(new ArticleLists(db, { clock: systemClock }), view);
        const page = (offset: number) =>
          timeOf(() => lists.page({ ...view, group, offset, limit: pageSize }));
        first.push(timeOf(() => lists.groups(view)) + page(0));
        for (const share of jumps) {
          others.push(page(Math.floor(Math.max(0, count - pageSize) * share)));
        }
      }
    }
    const naming = (page: string) => ({ table: 'The library', name: `${page}, ${name}`, goal: 5 });
    return [
      spreadOf(naming('groups and first page of 50 rows'), first),
      spreadOf(naming('page of 50 rows while scrolling'), others),
    ];
  });
  return [...pages, spreadOf(byTitle, titled.flat())];
}

function largestGroup(lists: ArticleLists, view: View) {
  const { groups } = lists.groups(view);
  const [largest] = groups.toSorted((a, b) => b.count - a.count);
  return { group: largest?.key ?? '', count: largest?.count ?? 0 };
}

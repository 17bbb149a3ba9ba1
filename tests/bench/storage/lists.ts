import {
  type ArticleStretch,
  articleGroupings,
  articleSorts,
  plainView,
} from '#shared/domain/articleView';
import { groupArticles, pageOfArticles, type ReadableDb } from '../../../main/library';
import { systemClock } from '../../../main/ports/clock';
import { type Measured, spreadOf, timesInRounds } from '../measured';

/** Rows that a list asks for at a time. */
const pageSize = 50;
const rounds = 3;
const deps = { clock: systemClock };

type View = Omit<ArticleStretch, 'group' | 'offset' | 'limit'>;

const filters = [
  { name: 'all articles', filter: {} },
  { name: 'two statuses', filter: { statuses: ['draft', 'secondReview'] } },
  { name: 'the trash', filter: { place: 'trash' } },
  { name: 'words of the headline', filter: { title: '的' } },
] as const;

/** Pages of lists in every order and grouping: the first, the middle and the last of their largest group. */
export function measureLists(db: ReadableDb): Measured[] {
  return filters.map(({ name, filter }) => {
    const views = articleSorts.flatMap((sort) =>
      [true, false].flatMap((descending) =>
        articleGroupings.map(
          (grouping): View =>
            ({
              ...plainView,
              sort,
              descending,
              grouping,
              ...filter,
            }) as View,
        ),
      ),
    );
    const stretches = views.flatMap((view) => stretchesOf(db, view));
    const times = timesInRounds(rounds, stretches, (stretch) => pageOfArticles(db, deps, stretch));
    const naming = { table: 'The library', name: `page of 50 rows, ${name}`, goal: 5 };
    return spreadOf(naming, times);
  });
}

function stretchesOf(db: ReadableDb, view: View): readonly ArticleStretch[] {
  const { groups } = groupArticles(db, deps, view);
  const [largest] = groups.toSorted((a, b) => b.count - a.count);
  if (largest === undefined) return [];
  const last = Math.max(0, largest.count - pageSize);
  const group = view.grouping === 'none' ? '' : largest.key;
  return [0, Math.floor(last / 2), last].map((offset) => ({
    ...view,
    group,
    offset,
    limit: pageSize,
  }));
}

import type { ArticleGroups, ArticleView } from '#shared/domain/articleView';
import type { ListChoices } from '#shared/domain/listChoices';
import { useT } from '../../language';
import { PaneError } from '../../ui/PaneError';
import { useOpenArticle } from '../editor';
import { LikeFlagsProvider } from '../likeness';
import { CardLines } from './list/CardLines';
import { cardHeights, tableHeights } from './list/listLayout';
import { useArticleLines, useListFrame } from './list/useArticleLines';
import { useArticlePages } from './list/useArticlePages';
import { useIdsBetween } from './list/useIdsBetween';
import { openArticleId } from './openArticleId';
import { ShelfWork } from './selection/ShelfWork';
import { useShelfWork } from './selection/useShelfWork';
import { ArticleTable } from './table/ArticleTable';

type Props = {
  readonly view: ArticleView;
  readonly groups: ArticleGroups;
  readonly choices: ListChoices;
  readonly onChoices: (patch: Partial<ListChoices>) => void;
  /** Whether the list has the window to itself, and shows its articles as a table. */
  readonly isWide: boolean;
};

/** The list itself; reads and draws only what is in view, so that 100,000 articles scroll like twenty. */
export function ArticleList({ view, groups, choices, onChoices, isWide }: Props) {
  const t = useT();
  const openId = openArticleId(useOpenArticle().state);
  const work = useShelfWork(view.place);
  const heights = isWide ? tableHeights : cardHeights;
  const frame = useListFrame(groups, heights, view.grouping !== 'none');
  const rows = useArticlePages(view, frame.layout, frame.inView);
  const idsBetween = useIdsBetween(view, frame.layout, rows);
  const lines = useArticleLines(
    { place: view.place, opensOnClick: !isWide, openId, onDelete: work.remove, onAsk: work.ask },
    frame,
    { ...rows, idsBetween },
  );
  if (rows.error !== null) return <PaneError error={rows.error} t={t} onRetry={rows.retry} />;
  return (
    <LikeFlagsProvider ids={rows.ids}>
      <ShelfWork work={work} selection={lines.selection} />
      {isWide ? (
        <ArticleTable
          view={view}
          lines={lines}
          openId={openId}
          choices={choices}
          onChoices={onChoices}
        />
      ) : (
        <CardLines view={view} lines={lines} openId={openId} />
      )}
    </LikeFlagsProvider>
  );
}

import { useState } from 'react';
import type { ArticleGroups, ArticleView } from '#shared/domain/articleView';
import type { ListChoices } from '#shared/domain/listChoices';
import { useT } from '../../language';
import { PaneError } from '../../ui/PaneError';
import { useOpenArticle } from '../editor';
import { CardLines } from './list/CardLines';
import { useArticleLines, useListFrame } from './list/useArticleLines';
import { useArticlePages } from './list/useArticlePages';
import { useIdsBetween } from './list/useIdsBetween';
import { openArticleId } from './openArticleId';
import { PurgeDialog } from './PurgeDialog';
import { SelectionBar } from './selection/SelectionBar';
import { useShelfWork } from './selection/useShelfWork';
import { ArticleTable } from './table/ArticleTable';

/** Heights of the list's lines in pixels, as the style sheet has them. */
const cardHeights = { row: 104, head: 28 };
const tableHeights = { row: 32, head: 28 };

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
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const remove = (ids: readonly string[]) => {
    if (view.place === 'trash') setAsked(ids);
    else void work.trash(ids).then(lines.selection.clear);
  };
  const heights = isWide ? tableHeights : cardHeights;
  const frame = useListFrame(groups, heights, view.grouping !== 'none');
  const rows = useArticlePages(view, frame.layout, frame.inView);
  const idsBetween = useIdsBetween(view, frame.layout, rows);
  const lines = useArticleLines(
    { place: view.place, opensOnClick: !isWide, openId, onDelete: remove },
    frame,
    { ...rows, idsBetween },
  );
  const { selection } = lines;
  if (rows.error !== null) return <PaneError error={rows.error} t={t} onRetry={rows.retry} />;
  return (
    <>
      <SelectionBar
        ids={[...selection.ids]}
        work={work}
        onClear={selection.clear}
        onPurge={setAsked}
      />
      {asked !== null && (
        <PurgeDialog
          count={asked.length}
          onPurge={() => void work.purge(asked).then(selection.clear)}
          onClose={() => setAsked(null)}
        />
      )}
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
    </>
  );
}

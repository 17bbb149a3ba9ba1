import { useMemo } from 'react';
import { plainView } from '#shared/domain/articleView';
import type { SearchRequest } from '#shared/domain/foundArticle';
import { useT } from '../../../language';
import { PaneError } from '../../../ui/PaneError';
import { useOpenArticle } from '../../editor';
import { LikeFlagsProvider } from '../../likeness';
import { WaitingRow } from '../ArticleRow';
import { articleLine, linePlace } from '../list/articleLine';
import { ListScroller } from '../list/ListScroller';
import { cardHeights } from '../list/listLayout';
import { useArticleLines, useListFrame } from '../list/useArticleLines';
import { openArticleId } from '../openArticleId';
import { ShelfWork } from '../selection/ShelfWork';
import { useShelfWork } from '../selection/useShelfWork';
import { HitRow } from './HitRow';
import { useHitPages } from './useHitPages';

type Props = { readonly request: SearchRequest; readonly total: number };

/** The articles that were found, as a list that is worked on like any other. */
export function HitList({ request, total }: Props) {
  const t = useT();
  const { place } = request;
  const openId = openArticleId(useOpenArticle().state);
  const work = useShelfWork(place);
  const groups = useMemo(() => ({ total, groups: [{ key: '', count: total }] }), [total]);
  const frame = useListFrame(groups, cardHeights, false);
  const { rows, hitAt } = useHitPages(request, frame.layout, frame.inView);
  const lines = useArticleLines(
    { place, opensOnClick: true, openId, onDelete: work.remove, onAsk: work.ask },
    frame,
    rows,
  );
  const view = { ...plainView, place };
  if (rows.error !== null) return <PaneError error={rows.error} t={t} onRetry={rows.retry} />;
  return (
    <LikeFlagsProvider ids={rows.ids}>
      <ShelfWork work={work} selection={lines.selection} />
      <ListScroller view={view} lines={lines}>
        <div className="articleRows" style={{ height: frame.layout.height }}>
          <div
            role="listbox"
            aria-label={t('library.search.results')}
            aria-multiselectable
            {...lines.hands}
          >
            {lines.drawn.map((index) => {
              const line = frame.layout.lineAt(index);
              if (line?.kind !== 'row') return null;
              const hit = hitAt(line.offset);
              if (hit === undefined) {
                return <WaitingRow key={`line-${index}`} {...linePlace(lines, index, line)} />;
              }
              const { summary: article, snippet } = hit;
              const drawn = articleLine(lines, index, { line, article, openId, view });
              return <HitRow key={article.id} {...drawn} snippet={snippet} />;
            })}
          </div>
        </div>
      </ListScroller>
    </LikeFlagsProvider>
  );
}

import { useMemo, useRef } from 'react';
import type { ArticleGroups, ArticleView } from '#shared/domain/articleView';
import { holdsMod } from '../../commands/holdsMod';
import { useT } from '../../language';
import { PaneError } from '../../ui/PaneError';
import { useOpenArticle } from '../editor';
import { ArticleRow, WaitingRow } from './ArticleRow';
import { layOutList } from './list/listLayout';
import { useArticlePages } from './list/useArticlePages';
import { useListWindow } from './list/useListWindow';
import { openArticleId } from './openArticleId';
import { useArticleActions } from './useArticleActions';
import { useRovingLines } from './useRovingLines';

/** Heights of the list's lines in pixels, as the style sheet has them. */
const heights = { row: 98, head: 28 };
const noneFolded: ReadonlySet<string> = new Set();

type Props = { readonly view: ArticleView; readonly groups: ArticleGroups };

/** The list itself; reads and draws only what is in view, so that 100,000 articles scroll like twenty. */
export function ArticleList({ view, groups }: Props) {
  const t = useT();
  const { state } = useOpenArticle();
  const openId = openArticleId(state);
  const actionsOf = useArticleActions(view.place);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(
    () => layOutList(groups, heights, { hasHeads: false, folded: noneFolded }),
    [groups],
  );
  const { inView, drawn, scrollTo } = useListWindow(scroller, layout);
  const pages = useArticlePages(view, layout, inView);
  const articleAt = (index: number) => {
    const line = layout.lineAt(index);
    return line?.kind === 'row' ? pages.rowAt(line.group, line.offset) : undefined;
  };
  const actionsAt = (index: number) => {
    const article = articleAt(index);
    return article && actionsOf(article);
  };
  const roving = useRovingLines({
    count: layout.lineCount,
    firstIndex: (openId !== null && pages.lineOf(openId)) || 0,
    idAt: (index) => articleAt(index)?.id,
    lineOf: pages.lineOf,
    scrollTo,
    onEnter: (index, event) => {
      const { onOpen, onBeside, onRestore } = actionsAt(index) ?? {};
      const act = holdsMod(event) ? onBeside : (onOpen ?? onRestore);
      act?.();
    },
    onDelete: (index) => actionsAt(index)?.onTrash?.(),
  });

  if (pages.error !== null) return <PaneError error={pages.error} t={t} onRetry={pages.retry} />;
  return (
    <div ref={scroller} className="articleScroll">
      <div
        className="articleRows"
        role="listbox"
        aria-label={t('library.list')}
        style={{ height: layout.height }}
        onKeyDown={roving.onKeyDown}
      >
        {linesToDraw(drawn, roving.activeIndex).map((index) => {
          const line = layout.lineAt(index);
          if (line?.kind !== 'row') return null;
          const article = pages.rowAt(line.group, line.offset);
          const place = {
            position: line.position,
            count: layout.rowCount,
            top: layout.topOf(index),
            isActive: index === roving.activeIndex,
            onFocus: () => roving.setActive(index),
            takeRow: roving.rowRef(index),
          };
          // Named by its place until it is known which article stands there.
          if (article === undefined) return <WaitingRow key={`line-${index}`} {...place} />;
          return (
            <ArticleRow
              key={article.id}
              {...place}
              article={article}
              isOpen={article.id === openId}
              {...actionsOf(article)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The lines that are drawn; the one with the focus stays so when it is scrolled out of view. */
function linesToDraw(
  { first, last }: { readonly first: number; readonly last: number },
  active: number,
): readonly number[] {
  const drawn = new Set<number>(active >= 0 ? [active] : []);
  for (let index = first; index <= last; index += 1) drawn.add(index);
  return [...drawn].sort((a, b) => a - b);
}

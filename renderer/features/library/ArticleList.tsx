import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { holdsMod } from '../../commands/holdsMod';
import { useT } from '../../language';
import { useOpenArticle } from '../editor';
import { ArticleRow } from './ArticleRow';
import { openArticleId } from './openArticleId';
import { useArticleActions } from './useArticleActions';
import { useRovingRows } from './useRovingRows';

/** Height of a row with a headline of one line, in pixels; longer ones are measured. */
const usualRowHeight = 78;

type Props = {
  readonly articles: readonly ArticleSummary[];
  readonly place: 'library' | 'trash';
};

/** The list itself; draws only the rows in view, so that 20,000 articles scroll like twenty. */
export function ArticleList({ articles, place }: Props) {
  const t = useT();
  const { state } = useOpenArticle();
  const actionsOf = useArticleActions(place);
  const scroller = useRef<HTMLDivElement>(null);
  const openId = openArticleId(state);
  const actionsAt = (index: number) => articles[index] && actionsOf(articles[index]);
  const rows = useRovingRows({
    count: articles.length,
    firstIndex: Math.max(
      0,
      articles.findIndex(({ id }) => id === openId),
    ),
    virtualizer: () => virtualizer,
    onEnter: (index, event) => {
      const { onOpen, onBeside, onRestore } = actionsAt(index) ?? {};
      const act = holdsMod(event) ? onBeside : (onOpen ?? onRestore);
      act?.();
    },
    onDelete: (index) => actionsAt(index)?.onTrash?.(),
  });
  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 6,
    rangeExtractor: (range) => withRowAt(rows.activeIndex, range),
  });

  return (
    <div ref={scroller} className="articleScroll">
      <div
        className="articleRows"
        role="listbox"
        aria-label={t('library.list')}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={rows.onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const article = articles[index];
          return (
            article && (
              <ArticleRow
                key={article.id}
                article={article}
                index={index}
                count={articles.length}
                top={start}
                isOpen={article.id === openId}
                isActive={index === rows.activeIndex}
                measure={(element) => {
                  rows.rowRef(index)(element);
                  virtualizer.measureElement(element);
                }}
                onFocus={() => rows.setActive(index)}
                {...actionsOf(article)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The row with the focus stays drawn when it is scrolled out of view. */
function withRowAt(index: number, range: Range): number[] {
  const drawn = new Set(defaultRangeExtractor(range)).add(index);
  return [...drawn].filter((drawnIndex) => drawnIndex >= 0).sort((a, b) => a - b);
}

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';
import { ArticleRow } from './ArticleRow';
import { openArticleId } from './openArticleId';
import { useRovingRows } from './useRovingRows';
import { useRestoreArticle, useTrashArticle } from './useTrashArticle';

/** Height of a row with a headline of one line, in pixels; longer ones are measured. */
const usualRowHeight = 78;

type Props = {
  readonly articles: readonly ArticleSummary[];
  readonly place: 'library' | 'trash';
};

/** The list itself; draws only the rows in view, so that 20,000 articles scroll like twenty. */
export function ArticleList({ articles, place }: Props) {
  const t = useT();
  const { state, open } = useOpenArticle();
  const trash = useTrashArticle();
  const restore = useRestoreArticle();
  const scroller = useRef<HTMLDivElement>(null);
  const openId = openArticleId(state);

  const openArticle = ({ id }: Pick<ArticleSummary, 'id'>) => {
    // Opened again, it would lose its place for nothing.
    if (state.kind === 'open' && id === openId) return;
    open(id).catch((error: unknown) => showError(error, t, () => openArticle({ id })));
  };
  const inTrash = place === 'trash';
  const withRow = (act: (article: ArticleSummary) => void) => (index: number) => {
    const article = articles[index];
    if (article !== undefined) act(article);
  };
  const rows = useRovingRows({
    count: articles.length,
    firstIndex: Math.max(
      0,
      articles.findIndex(({ id }) => id === openId),
    ),
    virtualizer: () => virtualizer,
    onEnter: withRow(inTrash ? (article) => void restore(article) : openArticle),
    onDelete: withRow((article) => !inTrash && void trash(article)),
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
                onOpen={() => !inTrash && openArticle(article)}
                onTrash={inTrash ? undefined : () => void trash(article)}
                onRestore={inTrash ? () => void restore(article) : undefined}
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

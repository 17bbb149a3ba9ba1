import { memo, type Ref } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import type { ArticlePlace, ArticleSort } from '#shared/domain/articleView';
import { useT } from '../../language';
import { ArticleFacts } from './ArticleFacts';

/** Where a line stands in its list; what is done there the list itself hears, by the line's number. */
export type LinePlace = {
  readonly index: number;
  readonly position: number;
  readonly count: number;
  /** Distance from the top of the list in pixels. */
  readonly top: number;
  /** Given to the one line that is in the tab order. */
  readonly activeRef: Ref<HTMLElement> | undefined;
};

/** An article on a line of the list. */
export type ArticleLine = LinePlace & {
  readonly article: ArticleSummary;
  readonly place: ArticlePlace;
  readonly sort: ArticleSort;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
};

/** The row of an article that is still to be read. */
export function WaitingRow({ index, position, count, top, activeRef }: LinePlace) {
  const t = useT();
  return (
    <div
      ref={activeRef as Ref<HTMLDivElement>}
      className="articleRow waitingRow"
      role="option"
      data-line={index}
      tabIndex={activeRef === undefined ? -1 : 0}
      aria-selected={false}
      aria-posinset={position + 1}
      aria-setsize={count}
      aria-busy
      aria-label={t('library.loading')}
      style={{ transform: `translateY(${top}px)` }}
    />
  );
}

/** One article of the narrow list. */
export const ArticleRow = memo(function ArticleRow(line: ArticleLine) {
  return (
    <div
      ref={line.activeRef as Ref<HTMLDivElement>}
      className="articleRow"
      role="option"
      draggable={line.place === 'library'}
      data-line={line.index}
      tabIndex={line.activeRef === undefined ? -1 : 0}
      aria-selected={line.isSelected}
      aria-current={line.isOpen}
      aria-posinset={line.position + 1}
      aria-setsize={line.count}
      style={{ transform: `translateY(${line.top}px)` }}
    >
      <ArticleFacts article={line.article} sort={line.sort} place={line.place} />
    </div>
  );
});

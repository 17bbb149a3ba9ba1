import type { ArticleSummary } from '#shared/domain/article';
import type { ArticleView } from '#shared/domain/articleView';
import type { ArticleLine, LinePlace } from '../ArticleRow';
import type { ListLine } from './listLayout';
import type { ArticleLines } from './useArticleLines';

type RowLine = Extract<ListLine, { kind: 'row' }>;

/** Where a row stands in its list. */
export function linePlace(
  { layout, roving }: ArticleLines,
  index: number,
  line: RowLine,
): LinePlace {
  return {
    index,
    position: line.position,
    count: layout.rowCount,
    top: layout.topOf(index),
    activeRef: index === roving.activeIndex ? roving.activeRef : undefined,
  };
}

type Drawn = {
  readonly line: RowLine;
  readonly article: ArticleSummary;
  readonly openId: string | null;
  readonly view: ArticleView;
};

/** An article on its line. */
export function articleLine(
  lines: ArticleLines,
  index: number,
  { line, article, openId, view }: Drawn,
): ArticleLine {
  const isOpen = article.id === openId;
  const { ids } = lines.selection;
  return {
    ...linePlace(lines, index, line),
    article,
    place: view.place,
    sort: view.sort,
    isOpen,
    // As long as nothing else is chosen, what lies on the paper is.
    isSelected: ids.size === 0 ? isOpen : ids.has(article.id),
  };
}

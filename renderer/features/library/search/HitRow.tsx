import { memo, type Ref } from 'react';
import { searchFields } from '#shared/search/searchFields';
import { useT } from '../../../language';
import { LikeChip } from '../../likeness';
import { StatusChip } from '../../workflow';
import type { ArticleLine } from '../ArticleRow';
import { RowTags } from '../RowTags';
import { useMomentText } from '../useMomentText';
import { MarkedText } from './MarkedText';
import type { Hit } from './useHitPages';

type Props = Omit<ArticleLine, 'sort' | 'place'> & { readonly snippet: Hit['snippet'] };

/** An article that was found: its headline, and where in it the words stand. */
export const HitRow = memo(function HitRow(line: Props) {
  const t = useT();
  const momentText = useMomentText();
  const { article, snippet } = line;
  const isHeadline = snippet?.field === 'headline';
  const field = searchFields.find((name) => name === snippet?.field);
  return (
    <div
      ref={line.activeRef as Ref<HTMLDivElement>}
      className="articleRow"
      role="option"
      draggable
      data-line={line.index}
      tabIndex={line.activeRef === undefined ? -1 : 0}
      aria-selected={line.isSelected}
      aria-current={line.isOpen}
      aria-posinset={line.position + 1}
      aria-setsize={line.count}
      style={{ transform: `translateY(${line.top}px)` }}
    >
      <strong className="articleTitle hitTitle" title={article.title}>
        {isHeadline ? (
          <MarkedText text={snippet.text} marks={snippet.marks} />
        ) : (
          article.title || t('library.untitled')
        )}
      </strong>
      {snippet !== null && !isHeadline && (
        <span className="hitSnippet">
          {field !== undefined && field !== 'body' && (
            <span className="hitField">{t(`library.search.fields.${field}`)} </span>
          )}
          <MarkedText text={snippet.text} marks={snippet.marks} />
        </span>
      )}
      <span className="articleMeta tabular">
        <StatusChip status={article.status} />
        <LikeChip id={article.id} />
        <RowTags tags={article.tags} />
        <span className="articleSource">{article.source}</span>
        <time>{momentText(article.updatedAt)}</time>
      </span>
    </div>
  );
});

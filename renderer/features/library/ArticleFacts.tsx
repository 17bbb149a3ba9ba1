import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import type { ArticlePlace, ArticleSort } from '#shared/domain/articleView';
import { formatPublishedAt } from '#shared/locales/formatDate';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { LikeChip } from '../likeness';
import { StatusChip } from '../workflow';
import { RowTags } from './RowTags';
import { useMomentText } from './useMomentText';

type Props = {
  readonly article: ArticleSummary;
  /** What the list is sorted by: the date that is said is that one. */
  readonly sort: ArticleSort;
  readonly place: ArticlePlace;
};

/** What the list says of an article: headline, source, date, state, length. */
export const ArticleFacts = memo(function ArticleFacts({ article, sort, place }: Props) {
  const { t, language } = useLanguage();
  const count = numberFormat(language).format(article.words);
  return (
    <>
      <strong className="articleTitle" title={article.title}>
        {article.title || t('library.untitled')}
      </strong>
      <span className="articleMeta tabular">
        <span className="articleSource">{article.source || t('library.noSource')}</span>
        <SortedDate article={article} sort={sort} />
      </span>
      <span className="articleMeta tabular">
        <StatusChip status={article.status} />
        {article.hasRecovery && (
          <Chip icon={TriangleAlert} tone="warn">
            {t('library.recovery')}
          </Chip>
        )}
        <LikeChip id={article.id} />
        <RowTags tags={article.tags} />
        {place === 'library' ? (
          <span className="articleCount">
            {t('library.words', { count: article.words }).replace(String(article.words), count)}
          </span>
        ) : (
          <span className="articleCount">
            <Button small tabIndex={-1} data-act="restore">
              {t('library.restore')}
            </Button>
          </span>
        )}
      </span>
    </>
  );
});

function SortedDate({ article, sort }: Omit<Props, 'place'>) {
  const { t, language } = useLanguage();
  const momentText = useMomentText();
  const { publishedAt, updatedAt } = article;
  if (sort !== 'published') {
    return <time>{t('library.dates.updated', { date: momentText(updatedAt) })}</time>;
  }
  if (publishedAt === null) return <time>{t('library.dates.unpublished')}</time>;
  const date = formatPublishedAt(publishedAt, language);
  return <time>{t('library.dates.published', { date })}</time>;
}

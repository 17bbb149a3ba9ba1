import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { formatMoment, formatPublishedAt } from '#shared/locales/formatDate';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { StatusChip } from '../workflow';

type Props = {
  readonly article: ArticleSummary;
  readonly onRestore: (() => void) | undefined;
};

/** What the list says of an article: headline, source, date, state, length. */
export const ArticleFacts = memo(function ArticleFacts({ article, onRestore }: Props) {
  const { t, language } = useLanguage();
  const count = numberFormat(language).format(article.words);
  return (
    <>
      <strong className="articleTitle" title={article.title}>
        {article.title || t('library.untitled')}
      </strong>
      <span className="articleMeta tabular">
        <span className="articleSource">{article.source || t('library.noSource')}</span>
        <time>{dateOf(article, t, language)}</time>
      </span>
      <span className="articleMeta tabular">
        <StatusChip status={article.status} />
        {article.hasRecovery && (
          <Chip icon={TriangleAlert} tone="warn">
            {t('library.recovery')}
          </Chip>
        )}
        {onRestore === undefined ? (
          <span className="articleCount">
            {t('library.words', { count: article.words }).replace(String(article.words), count)}
          </span>
        ) : (
          <span className="articleCount">
            <Button
              small
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                onRestore();
              }}
            >
              {t('library.restore')}
            </Button>
          </span>
        )}
      </span>
    </>
  );
});

/** The day on the page once there is one; before that, when it was last worked on. */
function dateOf(
  article: ArticleSummary,
  t: ReturnType<typeof useLanguage>['t'],
  language: ReturnType<typeof useLanguage>['language'],
): string {
  if (article.publishedAt !== null) return formatPublishedAt(article.publishedAt, language);
  const today = (time: string) => t('library.today', { time });
  return formatMoment(article.updatedAt, language, { now: new Date(), today });
}

import { useMemo, useState } from 'react';
import type { ArticlePlace } from '#shared/domain/articleView';
import { AppError } from '#shared/domain/errors';
import type { SearchPage, SearchRequest } from '#shared/domain/foundArticle';
import type { Translator } from '#shared/locales/createTranslator';
import { numberFormat } from '#shared/locales/numberFormat';
import { parseQuery } from '#shared/search/parseQuery';
import { asksFor } from '#shared/search/searchQuery';
import { useCall, useFollowingCall } from '../../../bridge/queries';
import { useLanguage } from '../../../language';
import { EmptyState } from '../../../ui/EmptyState';
import { PaneError } from '../../../ui/PaneError';
import { HitList } from './HitList';
import { byRelevance, HitOrder } from './HitOrder';
import { hitsPerPage } from './useHitPages';

type Props = { readonly place: ArticlePlace; readonly text: string };

/** What is found for a query: how many, what of the query was not understood, and the articles themselves. */
export function SearchResults({ place, text }: Props) {
  const { t, language } = useLanguage();
  const [order, setOrder] = useState(byRelevance);
  const request = useMemo((): SearchRequest => ({ text, place, ...order }), [text, place, order]);
  const first = useFollowingCall('search.run', { ...request, offset: 0, limit: hitsPerPage });
  const counted = useFollowingCall('search.count', request);
  const { data, error, refetch, isPlaceholderData } = first;
  if (error !== null && !isCancelled(error)) {
    return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  }
  if (data === undefined) {
    return (
      <p className="searchNote" role="status">
        {t('library.search.working')}
      </p>
    );
  }
  const total = data.total ?? (isPlaceholderData ? undefined : counted.data?.total);
  const count = total ?? data.hits.length;
  const shown = numberFormat(language).format(count);
  return (
    <>
      <QueryProblems problems={data.problems} />
      {count > 0 && <HitOrder order={order} onChange={setOrder} />}
      {count === 0 ? (
        <EmptyState text={nothingFound(text, t)} />
      ) : (
        <HitList
          key={`${place} ${text} ${order.sort} ${order.descending}`}
          request={request}
          total={count}
        />
      )}
      <footer className="libraryFoot tabular" aria-live="polite">
        {t(total === undefined ? 'library.search.counting' : 'library.found', { count, shown })}
        <IndexNote />
      </footer>
    </>
  );
}

/** Why nothing is shown: nothing holds the words, or, where that alone is asked, nothing is alike. */
function nothingFound(text: string, t: Translator): string {
  const { query } = parseQuery(text);
  const isAlike = query?.kind === 'filter' && asksFor(query, 'likeness');
  return isAlike ? t('library.search.nothingAlike') : t('library.search.nothing', { text });
}

/** Something else was typed before this was found. */
function isCancelled(error: Error): boolean {
  return error instanceof AppError && error.code === 'cancelled';
}

function QueryProblems({ problems }: Pick<SearchPage, 'problems'>) {
  const { t } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul className="searchProblems" role="status">
      {problems.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>{t(`library.search.problems.${kind}`, { text })}</li>
      ))}
    </ul>
  );
}

/** While the index is made: what is found is complete, it only takes longer. */
function IndexNote() {
  const { t, language } = useLanguage();
  const { data } = useCall('search.state', null);
  if (data === undefined || data.waiting === 0) return null;
  const shown = numberFormat(language).format(data.waiting);
  return (
    <span className="searchIndexing">
      {t('library.search.indexing', { count: data.waiting, shown })}
    </span>
  );
}

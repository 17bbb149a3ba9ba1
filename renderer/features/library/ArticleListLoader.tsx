import { useMemo } from 'react';
import { useCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { ArticleList } from './ArticleList';
import { filterArticles } from './filterArticles';

type Props = { readonly place: 'library' | 'trash'; readonly search: string };

/** One shelf of the library in whichever state it is: coming, refused, empty, or a list. */
export function ArticleListLoader({ place, search }: Props) {
  const t = useT();
  const { data, error, isPending, refetch } = useCall('articles.list', { place });
  const shown = useMemo(() => filterArticles(data ?? [], search), [data, search]);
  if (isPending) return <LoadingRows label={t('library.loading')} />;
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyShelf place={place} />;
  if (shown.length === 0) {
    return <EmptyState text={t('library.nothingFound', { text: search.trim() })} />;
  }
  const count = t(search.trim() === '' ? 'library.count' : 'library.found', {
    count: shown.length,
  });
  return (
    <>
      <ArticleList articles={shown} place={place} />
      <footer className="libraryFoot tabular" aria-live="polite">
        {count}
      </footer>
    </>
  );
}

function EmptyShelf({ place }: { readonly place: Props['place'] }) {
  const t = useT();
  if (place === 'trash') return <EmptyState text={t('library.emptyTrash')} />;
  return (
    <EmptyState
      text={t('library.empty')}
      action={
        <Button onClick={() => runCommand('article.import')}>{t('commands.article.import')}</Button>
      }
    />
  );
}

function LoadingRows({ label }: { readonly label: string }) {
  return (
    <div className="loadingRows" role="status" aria-label={label}>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

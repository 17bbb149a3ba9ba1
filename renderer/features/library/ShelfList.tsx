import { useMemo } from 'react';
import { type ArticleView, plainView } from '#shared/domain/articleView';
import { useFollowingCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { ArticleList } from './ArticleList';

type Props = { readonly place: ArticleView['place']; readonly search: string };

/** One shelf of the library in whichever state it is: coming, refused, empty, or a list. */
export function ShelfList({ place, search }: Props) {
  const t = useT();
  const title = search.trim();
  const view = useMemo(() => ({ ...plainView, place, title }), [place, title]);
  const { data, error, refetch } = useFollowingCall('articles.groups', view);
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingRows label={t('library.loading')} />;
  if (data.total === 0) return <NothingHere place={place} title={title} />;
  const count = t(title === '' ? 'library.count' : 'library.found', { count: data.total });
  return (
    <>
      <ArticleList view={view} groups={data} />
      <footer className="libraryFoot tabular" aria-live="polite">
        {count}
      </footer>
    </>
  );
}

type NothingProps = { readonly place: ArticleView['place']; readonly title: string };

function NothingHere({ place, title }: NothingProps) {
  const t = useT();
  if (title !== '') return <EmptyState text={t('library.nothingFound', { text: title })} />;
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

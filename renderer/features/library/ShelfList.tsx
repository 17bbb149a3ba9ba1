import { useMemo, useRef } from 'react';
import { type ArticleGroups, type ArticleView, plainView } from '#shared/domain/articleView';
import { numberFormat } from '#shared/locales/numberFormat';
import { useFollowingCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useLanguage, useT } from '../../language';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { ArticleList } from './ArticleList';
import { ListOptions } from './ListOptions';
import type { ShelfFilter } from './shelf/shelfFilter';
import { useListChoices } from './useListChoices';

type Props = {
  readonly place: ArticleView['place'];
  readonly filter: ShelfFilter;
  /** Shows all that is on the shelf again. */
  readonly onWhole: () => void;
  readonly isWide: boolean;
};

type Shown = { readonly view: ArticleView; readonly groups: ArticleGroups };

/** One shelf of the library in whichever state it is: coming, refused, empty, or a list. */
export function ShelfList({ place, filter, onWhole, isWide }: Props) {
  const { t, language } = useLanguage();
  const { choices, change } = useListChoices();
  const { sort, descending, grouping } = choices;
  const { folderId, tag } = filter;
  const view = useMemo(
    (): ArticleView => ({ ...plainView, place, folderId, tag, sort, descending, grouping }),
    [place, folderId, tag, sort, descending, grouping],
  );
  const { data, error, isPlaceholderData, refetch } = useFollowingCall('articles.groups', view);
  // Until the groups of another view are known, the list stays as it was, groups and all.
  const shown = useRef<Shown | null>(null);
  if (data !== undefined && !isPlaceholderData) shown.current = { view, groups: data };
  if (error !== null) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (shown.current === null) return <LoadingRows label={t('library.loading')} />;
  const { groups } = shown.current;
  if (groups.total === 0) {
    const isWhole = shown.current.view.folderId === null && shown.current.view.tag === null;
    return isWhole ? <EmptyShelf place={place} /> : <EmptyPart onWhole={onWhole} />;
  }
  const count = t('library.count', {
    count: groups.total,
    shown: numberFormat(language).format(groups.total),
  });
  return (
    <>
      <ListOptions choices={choices} onChange={change} hasColumns={isWide} />
      <ArticleList
        // Another part of the shelf is another list: it begins at its top, with nothing selected.
        key={`${place} ${shown.current.view.folderId} ${shown.current.view.tag}`}
        {...shown.current}
        choices={choices}
        onChoices={change}
        isWide={isWide}
      />
      <footer className="libraryFoot tabular" aria-live="polite">
        {count}
      </footer>
    </>
  );
}

function EmptyShelf({ place }: { readonly place: ArticleView['place'] }) {
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

/** Nothing lies in this folder, or has this tag. */
function EmptyPart({ onWhole }: Pick<Props, 'onWhole'>) {
  const t = useT();
  return (
    <EmptyState
      text={t('library.folders.empty')}
      action={<Button onClick={onWhole}>{t('library.folders.all')}</Button>}
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

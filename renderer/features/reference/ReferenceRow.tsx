import { Trash2, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';

type RowProps = {
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onRemove: () => void;
};

type ArticleProps = RowProps & {
  readonly title: string;
  /** Whether the article lies in the trash, where it cannot be read. */
  readonly isTrashed?: boolean;
};

/** One article of the list: chosen by its headline, taken away by the cross or by Delete. */
export function ReferenceRow(props: ArticleProps) {
  const { isShown, isTrashed = false, onShow, onRemove } = props;
  const t = useT();
  const title = props.title || t('library.untitled');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onRemove();
  };
  return (
    <li className="referenceRow">
      <button
        type="button"
        className="referenceName"
        aria-current={isShown || undefined}
        title={title}
        onClick={onShow}
        onKeyDown={onKeyDown}
      >
        <span className="referenceTitle">{title}</span>
        {isTrashed && <Chip icon={Trash2}>{t('reference.inTrash')}</Chip>}
      </button>
      <IconButton small icon={X} label={t('reference.remove', { title })} onClick={onRemove} />
    </li>
  );
}

/** One that is no longer in the library's list: in the trash it still has its headline. */
export function StrayRow({ articleId, ...row }: RowProps & { readonly articleId: string }) {
  const t = useT();
  const { data, error } = useCall('articles.read', { id: articleId });
  if (error !== null) return <ReferenceRow {...row} title={t('reference.goneTitle')} />;
  if (data === undefined) return null;
  const { title, trashedAt } = data.summary;
  return <ReferenceRow {...row} title={title} isTrashed={trashedAt !== null} />;
}

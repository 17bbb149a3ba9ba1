import { useEffect, useMemo, useRef } from 'react';
import { useFollowingCall } from '../../bridge/queries';
import { useT } from '../../language';
import { useReference } from './ReferenceContext';
import { ReferenceRow, StrayRow } from './ReferenceRow';
import type { Reference } from './referenceList';

type Props = { readonly reference: Reference };

/** The articles that lie beside the paper: one is read, each can be taken away. */
export function ReferenceRows({ reference: { ids, shownId } }: Props) {
  const t = useT();
  const { data } = useFollowingCall('articles.summaries', { ids });
  const titles = useMemo(() => {
    const onShelf = data?.filter(({ trashedAt }) => trashedAt === null);
    return new Map(onShelf?.map(({ id, title }) => [id, title]));
  }, [data]);
  const { show, remove } = useReference();
  const rows = useRef<HTMLUListElement>(null);
  const isFocusDue = useRef(false);
  useEffect(() => {
    // The row went with the focus on it; the one that is read now takes it.
    if (!isFocusDue.current || !ids.includes(shownId ?? '')) return;
    isFocusDue.current = false;
    rows.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [ids, shownId]);
  return (
    <ul ref={rows} className="referenceRows" aria-label={t('reference.list')}>
      {ids.map((id) => {
        const row = {
          isShown: id === shownId,
          onShow: () => show(id),
          onRemove: () => {
            isFocusDue.current = true;
            remove(id);
          },
        };
        const title = titles.get(id);
        if (title !== undefined) return <ReferenceRow key={id} {...row} title={title} />;
        return data === undefined ? null : <StrayRow key={id} {...row} articleId={id} />;
      })}
    </ul>
  );
}

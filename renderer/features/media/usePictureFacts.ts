import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { PictureFacts } from '#shared/domain/libraryPicture';
import { pictureIdsOf } from '#shared/workflow/checks/figures';
import { useClient } from '../../bridge/ClientContext';
import { queryOf } from '../../bridge/queries';
import type { ArticleSession } from '../editor';

/** What is stored of the pictures of the open article, as far as it is known: null for one that the library has not. */
export function usePictureFacts({
  document,
}: Pick<ArticleSession, 'document'>): ReadonlyMap<string, PictureFacts | null> {
  // As one word, so that a keystroke that changes no picture changes nothing here.
  const shown = useSyncExternalStore(document.subscribe, () =>
    pictureIdsOf(document.get()).toSorted().join(' '),
  );
  const ids = useMemo(() => (shown === '' ? [] : shown.split(' ')), [shown]);
  const { data } = useQuery({
    ...queryOf(useClient(), 'media.facts', { ids }),
    enabled: ids.length > 0,
  });
  return useMemo(() => {
    if (data === undefined) return new Map();
    const facts = new Map(data.map((one) => [one.mediaId, one]));
    return new Map(ids.map((id) => [id, facts.get(id) ?? null]));
  }, [data, ids]);
}

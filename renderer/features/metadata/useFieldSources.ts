import { useMemo } from 'react';
import type { ArticleId } from '#shared/domain/article';
import { suggestionField } from '#shared/domain/offeredValues';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import type { FieldSources } from './fieldEditor';
import { usePortal } from './usePortal';

/** What fields draw on: the channels of a portal, the topics, and what other articles than `articleId` hold. */
export function useFieldSources(portalId: string, articleId: ArticleId | null): FieldSources {
  const client = useClient();
  const topics = useCall('topics.list', null).data;
  const portal = usePortal(portalId);
  return useMemo(
    () => ({
      channels: portal?.channels ?? [],
      topics: topics ?? [],
      suggest: (field, text) =>
        client.call('metadata.suggest', { field: suggestionField(field), text, articleId }),
    }),
    [client, portal, topics, articleId],
  );
}

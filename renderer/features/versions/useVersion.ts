import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../bridge/ClientContext';
import { queryOf } from '../../bridge/queries';
import type { VersionRef } from './versionRef';

/** The content of a state of an article; what was stored never changes, so it is read once. */
export function useVersion(articleId: string, ref: VersionRef) {
  const client = useClient();
  const isRevision = ref.kind === 'revision';
  const revision = useQuery({
    ...queryOf(client, 'revisions.read', { articleId, revision: isRevision ? ref.revision : 1 }),
    enabled: isRevision,
  });
  const recovery = useQuery({
    ...queryOf(client, 'recoveries.read', { recoveryId: isRevision ? '' : ref.id }),
    enabled: !isRevision,
  });
  return isRevision ? revision : recovery;
}

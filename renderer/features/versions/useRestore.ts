import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { type ArticleSession, useOpenArticle } from '../editor';
import type { VersionRef } from './versionRef';

/**
 * Brings a version back as the newest one: what is unsaved is stored first, so that nothing is written
 * over, and the article is opened anew. The notice of it offers the way back, which is refused when the
 * article has been written on meanwhile.
 */
export function useRestore(session: ArticleSession, version: string) {
  const t = useT();
  const client = useClient();
  const { open } = useOpenArticle();
  const { articleId } = session;

  const undo = async (revision: number, baseRevision: number) => {
    await client.call('revisions.restore', { articleId, revision, baseRevision });
    await open(articleId);
    showToast({ title: t('versions.restore.undone') });
  };
  return async (ref: VersionRef): Promise<void> => {
    const flushed = await session.flush();
    if (!flushed.ok) throw flushed.error;
    const baseRevision = session.revision();
    const { revision } =
      ref.kind === 'revision'
        ? await client.call('revisions.restore', {
            articleId,
            revision: ref.revision,
            baseRevision,
          })
        : await client.call('recoveries.adopt', { recoveryId: ref.id, baseRevision });
    await open(articleId);
    showToast({
      title: t('versions.restore.done', { version }),
      action: {
        label: t('versions.restore.undo'),
        run: () => {
          undo(baseRevision, revision).catch((error: unknown) => showError(error, t));
        },
      },
    });
  };
}

import type { Folder, FolderDraft, FolderId } from '#shared/domain/folder';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { useFiling } from '../filing/useFiling';

/** What is done with folders. */
export function useFolderWork() {
  const client = useClient();
  const { t, language } = useLanguage();
  const { file } = useFiling();
  const save = async (id: FolderId | null, draft: FolderDraft) => {
    try {
      await client.call('folders.save', { id, draft });
    } catch (error) {
      showError(error, t);
    }
  };
  const bringBack = (id: FolderId) => {
    client.call('folders.restore', { id }).catch((error: unknown) => showError(error, t));
  };
  const remove = async ({ id, name }: Folder) => {
    try {
      await client.call('folders.remove', { id });
      showToast({
        title: t('library.folders.removed', { name }),
        action: { label: t('app.undo'), run: () => bringBack(id) },
      });
    } catch (error) {
      showError(error, t);
    }
  };
  const put = (ids: readonly string[], { id: folderId, name }: Folder) =>
    file(
      ids.map((articleId) => ({ articleId, folderId, isIn: true })),
      (count) => {
        const shown = numberFormat(language).format(count);
        return t('library.folders.put', { count, shown, name });
      },
    );
  return { save, remove, put };
}

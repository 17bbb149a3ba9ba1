import type { ArticleSummary } from '#shared/domain/article';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { useOpenArticle } from '../editor';

type Named = Pick<ArticleSummary, 'id' | 'title'>;

/** Moves an article to the trash, taking it off the desk first, and offers to undo it. */
export function useTrashArticle(): (article: Named) => Promise<void> {
  const client = useClient();
  const t = useT();
  const { session, open, close } = useOpenArticle();

  const bringBack = async ({ id }: Named, reopen: boolean) => {
    try {
      await client.call('articles.restore', { ids: [id] });
      if (reopen) await open(id);
    } catch (error) {
      showError(error, t);
    }
  };
  return async function trash(article) {
    const wasOpen = session?.articleId === article.id;
    try {
      if (wasOpen) await close();
      await client.call('articles.trash', { ids: [article.id] });
      showToast({
        title: t('library.trashed', { title: article.title || t('library.untitled') }),
        action: { label: t('app.undo'), run: () => void bringBack(article, wasOpen) },
      });
    } catch (error) {
      showError(error, t, () => void trash(article));
    }
  };
}

/** Takes an article back from the trash. */
export function useRestoreArticle(): (article: Named) => Promise<void> {
  const client = useClient();
  const t = useT();
  return async function restore(article) {
    try {
      await client.call('articles.restore', { ids: [article.id] });
      showToast({
        title: t('library.restored', { title: article.title || t('library.untitled') }),
      });
    } catch (error) {
      showError(error, t, () => void restore(article));
    }
  };
}

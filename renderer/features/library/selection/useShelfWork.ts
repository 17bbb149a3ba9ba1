import type { ArticlePlace } from '#shared/domain/articleView';
import type { ExportFormat } from '#shared/domain/job';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { showError } from '../../../ui/showError';
import { useOpenArticle } from '../../editor';
import { useReference } from '../../reference';
import { useBulk } from './useBulk';

/** What can be done with all selected articles of a shelf. */
export function useShelfWork(place: ArticlePlace) {
  const client = useClient();
  const { t, language } = useLanguage();
  const { format } = numberFormat(language);
  const { session, open, close } = useOpenArticle();
  const reference = useReference();
  const { run, progress } = useBulk();
  const openId = session?.articleId;

  const trash = async (ids: readonly string[]) => {
    const wasOpen = ids.find((id) => id === openId);
    try {
      if (wasOpen !== undefined) await close();
    } catch (error) {
      showError(error, t);
      return;
    }
    await run({
      ids,
      name: t('library.bulk.trashing'),
      step: (some) => client.call('articles.trash', { ids: [...some] }),
      done: (count) => t('library.bulk.trashed', { count, shown: format(count) }),
      undo: async (some) => {
        await client.call('articles.restore', { ids: [...some] });
        if (wasOpen !== undefined && some.includes(wasOpen)) await open(wasOpen);
      },
    });
  };
  const restore = (ids: readonly string[]) =>
    run({
      ids,
      name: t('library.bulk.restoring'),
      step: (some) => client.call('articles.restore', { ids: [...some] }),
      done: (count) => t('library.bulk.restored', { count, shown: format(count) }),
      undo: (some) => client.call('articles.trash', { ids: [...some] }),
    });
  /** There is no way back: whoever calls this has asked. */
  const purge = (ids: readonly string[]) =>
    run({
      ids,
      name: t('library.purge.working'),
      step: (some) => client.call('articles.purge', { ids: [...some] }),
      done: (count) => t('library.purge.done', { count, shown: format(count) }),
    });
  const exportAll = async (ids: readonly string[], format: ExportFormat) => {
    try {
      const started = await client.call('exports.start', { ids: [...ids], format });
      return started !== null;
    } catch (error) {
      showError(error, t);
      return false;
    }
  };
  /** The first on the paper, the others beside it. */
  const openAll = async (ids: readonly string[]) => {
    const [first, ...others] = ids;
    if (first === undefined) return;
    try {
      await open(first);
      for (const id of others) reference.open(id);
    } catch (error) {
      showError(error, t);
    }
  };
  return { place, trash, restore, purge, exportAll, openAll, progress };
}

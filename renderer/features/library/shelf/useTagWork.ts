import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { useFiling } from '../filing/useFiling';

/** What is done with tags. */
export function useTagWork() {
  const client = useClient();
  const { t, language } = useLanguage();
  const { tag: setTags, takeBack } = useFiling();
  const put = (ids: readonly string[], tag: string) =>
    setTags(
      ids.map((articleId) => ({ articleId, tag, isOn: true })),
      (count) => t('library.tags.put', { count, shown: numberFormat(language).format(count), tag }),
    );
  /** Names a tag anew on all articles, makes it one with another, or with null takes it off all; tells whether it did. */
  const rename = async (from: string, to: string | null): Promise<boolean> => {
    try {
      const { merged, taggings } = await client.call('tags.rename', { from, to });
      const undo = () => {
        const back =
          merged || to === null
            ? takeBack(taggings)
            : client.call('tags.rename', { from: to, to: from });
        back.catch((error: unknown) => showError(error, t));
      };
      const title =
        to === null
          ? t('library.tags.removed', { tag: from })
          : t(merged ? 'library.tags.merged' : 'library.tags.renamed', { from, to });
      showToast({ title, action: { label: t('app.undo'), run: undo } });
      return true;
    } catch (error) {
      showError(error, t);
      return false;
    }
  };
  return { put, rename };
}

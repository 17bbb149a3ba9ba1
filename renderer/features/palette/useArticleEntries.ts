import { useMemo } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { formatMoment } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { useOpenArticle } from '../editor';
import type { PaletteEntry } from './paletteEntry';

/** What is done with an article that was chosen. */
export type ArticleChoice = {
  readonly run: (articleId: string) => void;
  readonly beside?: (articleId: string) => void;
};

/** The library's articles without the open one, the last changed first. */
export function useArticleEntries({ run, beside }: ArticleChoice): readonly PaletteEntry[] {
  const { t, language } = useLanguage();
  const { session } = useOpenArticle();
  const openId = session?.articleId;
  const { data } = useCall('articles.list', { place: 'library' });
  return useMemo(() => {
    const entryOf = ({ id, title, updatedAt }: ArticleSummary): PaletteEntry => ({
      key: `article:${id}`,
      kind: 'article',
      title: title || t('library.untitled'),
      note: formatMoment(updatedAt, language, {
        now: new Date(),
        today: (time) => t('library.today', { time }),
      }),
      shortcut: undefined,
      problem: null,
      run: () => run(id),
      ...(beside && { beside: () => beside(id) }),
    });
    return (data ?? []).filter(({ id }) => id !== openId).map(entryOf);
  }, [data, openId, language, t, run, beside]);
}

import { useMemo } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { plainView } from '#shared/domain/articleView';
import { formatMoment } from '#shared/locales/formatDate';
import { useCall, useFollowingCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { useOpenArticle } from '../editor';
import type { PaletteEntry } from './paletteEntry';

/** What is done with an article that was chosen. */
export type ArticleChoice = {
  readonly run: (articleId: string) => void;
  readonly beside?: (articleId: string) => void;
};

/** Articles that can be found by how their headline is read; older ones are found by its characters. */
const mostByReading = 1_000;
const lastChanged = { ...plainView, group: '', offset: 0, limit: mostByReading };
/** Articles found by the characters of their headline. */
const mostByCharacters = 60;

/** The articles of the library whose headline may hold the text, the last changed first, without the open one. */
export function useArticleEntries(
  text: string,
  { run, beside }: ArticleChoice,
): readonly PaletteEntry[] {
  const { t, language } = useLanguage();
  const { session } = useOpenArticle();
  const openId = session?.articleId;
  const { data: newest } = useCall('articles.page', lastChanged);
  const asked = { words: text.trim(), limit: mostByCharacters };
  const { data: found } = useFollowingCall('articles.titled', asked);
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
    const rows = [...(newest?.rows ?? []), ...(found ?? [])];
    const each = new Map(rows.map((article) => [article.id, article]));
    return [...each.values()].filter(({ id }) => id !== openId).map(entryOf);
  }, [newest, found, openId, language, t, run, beside]);
}

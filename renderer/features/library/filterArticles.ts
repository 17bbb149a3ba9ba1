import type { ArticleSummary } from '#shared/domain/article';
import { foldText } from '../../language';

/** Articles whose headline holds the text; width of letters, case and white space do not count. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  text: string,
): readonly ArticleSummary[] {
  const wanted = foldText(text);
  return wanted === ''
    ? articles
    : articles.filter(({ title }) => foldText(title).includes(wanted));
}

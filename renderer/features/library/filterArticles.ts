import type { ArticleSummary } from '#shared/domain/article';

/** Articles whose headline holds the text; width of letters, case and white space do not count. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  text: string,
): readonly ArticleSummary[] {
  const wanted = fold(text);
  return wanted === '' ? articles : articles.filter(({ title }) => fold(title).includes(wanted));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

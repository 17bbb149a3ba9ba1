import { type ArticleStatus, articleStatuses } from '#shared/domain/article';
import { en } from '#shared/locales/en';
import { zhCN } from '#shared/locales/zhCN';

/** The status that a word means: its name in either language, or its code. */
export function statusNamed(word: string): ArticleStatus | undefined {
  const asked = word.toLowerCase();
  return articleStatuses.find((status) =>
    [status, zhCN.library.status[status], en.library.status[status]].some(
      (name) => name.toLowerCase() === asked,
    ),
  );
}

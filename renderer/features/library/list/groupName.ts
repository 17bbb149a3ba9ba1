import { articleStatuses } from '#shared/domain/article';
import type { ArticleGrouping } from '#shared/domain/articleView';
import { nearDays } from '#shared/domain/dateGroups';
import type { Language, Translator } from '#shared/locales/createTranslator';
import { formatMonth } from '#shared/locales/formatDate';

const oneOf = <T extends string>(values: readonly T[], key: string): T | undefined =>
  values.find((value) => value === key);

/** What a group of the list is called. */
export function groupName(
  grouping: ArticleGrouping,
  key: string,
  { t, language }: { readonly t: Translator; readonly language: Language },
): string {
  switch (grouping) {
    case 'none':
      return '';
    case 'channel':
      return key || t('library.groups.noChannel');
    case 'status': {
      const status = oneOf(articleStatuses, key);
      return status === undefined ? key : t(`library.status.${status}`);
    }
    case 'date': {
      const near = oneOf(nearDays, key);
      if (near !== undefined) return t(`library.groups.${near}`);
      return key === 'undated' ? t('library.groups.undated') : formatMonth(key, language);
    }
  }
}

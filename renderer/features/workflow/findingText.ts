import type { JudgedFinding } from '#shared/domain/workflow/finding';
import { isMessageKey, type Translator } from '#shared/locales/createTranslator';
import { formatPublishedAt } from '#shared/locales/formatDate';

/** A finding in a sentence; one of a later program's rules is named as such. */
export function findingText(t: Translator, { ruleId, values }: JudgedFinding): string {
  const key = `workflow.rules.${ruleId}`;
  if (!isMessageKey(key)) return t('workflow.findings.unknown');
  const { field, fieldEn, moment } = values;
  return t(key, {
    ...values,
    ...(field === undefined ? {} : { field: t.language === 'zh-CN' ? field : (fieldEn ?? field) }),
    ...(moment === undefined ? {} : { moment: formatPublishedAt(String(moment), t.language) }),
  });
}

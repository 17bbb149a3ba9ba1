import type { ImportWarning } from '#shared/domain/capture';
import { isMessageKey, type Translator } from './createTranslator';

/** An import warning in the user's words: the line it stands on, what it is, and the text it means. */
export function warningText(t: Translator, warning: ImportWarning): string {
  const key = `imports.warnings.${warning.key}`;
  const what = isMessageKey(key) ? t(key) : t('imports.warnings.other');
  const place = warning.line === null ? [] : [t('imports.line', { line: warning.line })];
  const excerpt = warning.excerpt === '' ? [] : [warning.excerpt];
  return [...place, what, ...excerpt].join(t.language === 'en' ? ': ' : '：');
}

import type { ImportWarning } from '#shared/domain/capture';
import type { ImportLine } from '#shared/domain/importReport';
import { isMessageKey, type Translator } from './createTranslator';

/** An import warning in the user's words: the line it stands on, what it is, and the text it means. */
export function warningText(t: Translator, warning: ImportWarning): string {
  const key = `imports.warnings.${warning.key}`;
  const what = isMessageKey(key) ? t(key) : t('imports.warnings.other');
  const place = warning.line === null ? [] : [t('imports.line', { line: warning.line })];
  const excerpt = warning.excerpt === '' ? [] : [warning.excerpt];
  return [...place, what, ...excerpt].join(t.language === 'en' ? ': ' : '：');
}

/** What one line of an import's report is about, and how often it occurs. */
export function importLineWhat(t: Translator, { key, count }: ImportLine): string {
  const named = `imports.lines.${key}`;
  return t(isMessageKey(named) ? named : 'imports.lines.other', { count });
}

/** One line of an import's report in full: what, how often, and the first of its places. */
export function importLineText(t: Translator, line: ImportLine): string {
  const what = importLineWhat(t, line);
  const excerpts = line.places.map(({ excerpt }) => excerpt).filter((excerpt) => excerpt !== '');
  if (excerpts.length === 0) return what;
  const shown = excerpts.slice(0, 3).join(t.language === 'en' ? '; ' : '；');
  return `${what}${t.language === 'en' ? ': ' : '：'}${shown}`;
}

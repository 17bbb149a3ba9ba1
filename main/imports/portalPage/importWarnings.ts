import type { ImportWarning } from '#shared/domain/capture';
import type { PageLine } from './splitLines';

/** What an import may tell; each is worded under `imports.warnings.`, with `{line}` and `{excerpt}`. */
export type WarningKey =
  | 'headlineMissing'
  | 'headlineGenerated'
  | 'sourceMissing'
  | 'dateMissing'
  | 'dateUnreadable'
  | 'timeMissing'
  | 'unknownLine'
  | 'sectionWithoutHeadline'
  | 'bodyMissing'
  | 'sectionEmpty'
  | 'gluedNames'
  | 'bylineUnreadable'
  | 'headlineMismatch';

const longestExcerpt = 60;

/** The start of a text, cut between characters. */
export function excerptOf(text: string): string {
  const characters = [...text.slice(0, longestExcerpt * 2)];
  if (characters.length <= longestExcerpt && text.length <= longestExcerpt * 2) return text;
  return `${characters.slice(0, longestExcerpt).join('')}…`;
}

/** A warning about one line of the page, or about the page as a whole. */
export function warningOf(
  key: WarningKey,
  line: PageLine | null = null,
  excerpt: string = line?.text ?? '',
): ImportWarning {
  return { key, line: line?.number ?? null, excerpt: excerptOf(excerpt) };
}

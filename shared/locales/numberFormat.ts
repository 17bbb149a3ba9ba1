import type { Language } from './createTranslator';

// Making a format costs more than a hundred uses of it, and counters use one at every key.
const formats = new Map<Language, Intl.NumberFormat>();

/** Whole numbers as the language groups their digits: 3,470. One format a language, made once. */
export function numberFormat(language: Language): Intl.NumberFormat {
  const before = formats.get(language);
  if (before !== undefined) return before;
  const made = new Intl.NumberFormat(language);
  formats.set(language, made);
  return made;
}

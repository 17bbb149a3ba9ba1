import type { LengthRange } from '#shared/domain/template';
import type { Language } from '#shared/locales/createTranslator';
import { numberFormat } from '#shared/locales/numberFormat';

/** A length beside what is asked for: 820 / 600–1,200. */
export function lengthText(
  { length, range }: { readonly length: number; readonly range: LengthRange | null },
  language: Language,
): string {
  const number = numberFormat(language);
  if (range === null) return number.format(length);
  return `${number.format(length)} / ${number.format(range.min)}–${number.format(range.max)}`;
}

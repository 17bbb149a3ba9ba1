import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { Field } from '#shared/domain/profileField';
import type { Translator } from '#shared/locales/createTranslator';

/** What a field may measure, in words; '' where nothing is asked. */
export function limitsText(
  t: Translator,
  { type, limits }: Pick<Field, 'type' | 'limits'>,
): string {
  const { unit } = fieldTypes[type];
  const { least, most } = limits;
  if (unit === null || (least === undefined && most === undefined)) return '';
  if (least === undefined) return t(`profile.most.${unit}`, { most: most ?? 0 });
  if (most === undefined) return t(`profile.least.${unit}`, { least });
  return t(`profile.between.${unit}`, { least, most });
}

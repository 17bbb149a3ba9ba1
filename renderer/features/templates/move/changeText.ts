import type { LengthRange } from '#shared/domain/template';
import type { TemplateChange } from '#shared/domain/templateChanges';
import type { Translator } from '#shared/locales/createTranslator';

function rangeText(t: Translator, range: LengthRange | null): string {
  return range === null ? t('templates.move.none') : t('templates.preview.range', { ...range });
}

/** What changed between two versions of a template, in one line. */
export function changeText(t: Translator, change: TemplateChange): string {
  if (change.kind !== 'length' && change.kind !== 'whole') {
    return t(`templates.move.changes.${change.kind}`, { ...change });
  }
  const ends = { from: rangeText(t, change.from), to: rangeText(t, change.to) };
  return t(`templates.move.changes.${change.kind}`, { ...change, ...ends });
}

import type { LocalText } from '#shared/domain/localText';
import type { Field } from '#shared/domain/profileField';
import type { LengthRange } from '#shared/domain/template';
import type { TemplateChange } from '#shared/domain/templateChanges';
import { languages, type Translator } from '#shared/locales/createTranslator';
import { limitsText } from '../editor/profile/limitsText';

type Words = Readonly<Record<string, string>>;

/** What changed between two versions of a template, in one line. */
export function changeText(t: Translator, change: TemplateChange): string {
  return t(`templates.move.changes.${change.kind}`, wordsOf(t, change));
}

function wordsOf(t: Translator, change: TemplateChange): Words {
  switch (change.kind) {
    case 'length':
    case 'whole': {
      const ends = { from: rangeText(t, change.from), to: rangeText(t, change.to) };
      return 'label' in change ? { label: change.label, ...ends } : ends;
    }
    case 'fieldLimits':
      return {
        label: change.to.label[t.language],
        from: fieldRangeText(t, change.from),
        to: fieldRangeText(t, change.to),
      };
    case 'name':
    case 'groupName':
    case 'fieldName':
      return renamed(t, change);
    default:
      return inLanguage(t, change);
  }
}

function rangeText(t: Translator, range: LengthRange | null): string {
  return range === null ? t('templates.move.none') : t('templates.preview.range', { ...range });
}

function fieldRangeText(t: Translator, field: Field): string {
  return limitsText(t, field) || t('templates.move.none');
}

type Renaming = { readonly from: LocalText; readonly to: LocalText };

/** Both names in the language of the interface, or in the one in which alone they differ. */
function renamed(t: Translator, { from, to }: Renaming): Words {
  const differing = languages.filter((language) => from[language] !== to[language]);
  const language = differing.find((each) => each === t.language) ?? differing[0] ?? t.language;
  return { from: from[language], to: to[language] };
}

function inLanguage(t: Translator, values: Readonly<Record<string, string | LocalText>>): Words {
  const words = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value[t.language],
  ]);
  return Object.fromEntries(words);
}

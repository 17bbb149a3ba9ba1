import type { ValueChange } from '#shared/diff/model';
import type { Json } from '#shared/domain/json';
import { knownFields } from '#shared/domain/knownFields';
import { isMessageKey, type Language, type Translator } from '#shared/locales/createTranslator';
import { useLanguage } from '../../language';

function fieldName(name: string, language: Language, t: Translator): string {
  if (Object.hasOwn(knownFields, name)) {
    return knownFields[name as keyof typeof knownFields].label[language];
  }
  const key = `versions.fields.${name}`;
  return isMessageKey(key) ? t(key) : name.replace(/^custom\./, '');
}

function valueText(value: Json | undefined, t: Translator): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'versions.fields.yes' : 'versions.fields.no');
  if (typeof value !== 'object') return String(value);
  const parts: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  const gap = Array.isArray(value) ? '、' : ' ';
  return parts
    .map((part) => valueText(part, t))
    .filter((text) => text !== '')
    .join(gap);
}

/** What changed beside the text, field by field. */
export function ChangedFields({ values }: { readonly values: readonly ValueChange[] }) {
  const { t, language } = useLanguage();
  return (
    <table className="changedFields">
      <caption>{t('versions.fields.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('versions.fields.name')}</th>
          <th scope="col">{t('versions.fields.before')}</th>
          <th scope="col">{t('versions.fields.after')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ name, before, after }) => {
          // The blocks of a page are many; that they changed is what a reader asks.
          const isLong = name === 'page';
          const words = (value: Json | undefined) =>
            isLong ? t('versions.fields.changed') : valueText(value, t);
          return (
            <tr key={name} data-change="field" tabIndex={-1}>
              <th scope="row">{fieldName(name, language, t)}</th>
              <td>
                {words(before) === '' ? t('versions.fields.empty') : <del>{words(before)}</del>}
              </td>
              <td>
                {words(after) === '' ? t('versions.fields.empty') : <ins>{words(after)}</ins>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { ValueChange } from '#shared/diff/model';
import type { Json } from '#shared/domain/json';
import { isMessageKey, type Language, type Translator } from '#shared/locales/createTranslator';
import { fieldLabel, fieldValueText } from '#shared/locales/fieldText';
import { useLanguage } from '../../language';

function fieldName(name: string, language: Language, t: Translator): string {
  const key = `versions.fields.${name}`;
  return isMessageKey(key) ? t(key) : fieldLabel(name, language);
}

/** What changed beside the text, field by field. */
export function ChangedFields({ values }: { readonly values: readonly ValueChange[] }) {
  const { t, language } = useLanguage();
  const flags = { yes: t('versions.fields.yes'), no: t('versions.fields.no') };
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
            isLong ? t('versions.fields.changed') : fieldValueText(value, flags);
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

import { useMemo } from 'react';
import type { ContentProfile } from '#shared/domain/contentProfile';
import { type Field, fieldGroups } from '#shared/domain/profileField';
import { useLanguage } from '../../../language';
import { FieldGroupBox, RequiredSign } from '../../metadata';
import { limitsText } from './profile/limitsText';

/** The fields that the articles have, as their pane will show them, in outline. */
export function FieldsPreview({ profile }: { readonly profile: ContentProfile }) {
  const { t, language } = useLanguage();
  const groups = useMemo(() => fieldGroups(profile), [profile]);
  return (
    <section className="fieldsPreview" aria-label={t('metadata.label')}>
      {groups.map(({ id, label, fields }) => (
        <FieldGroupBox key={id} label={label[language]} fields={fields}>
          {(field, hideLabel) => (
            <FieldOutline key={field.id} field={field} hideLabel={hideLabel} />
          )}
        </FieldGroupBox>
      ))}
    </section>
  );
}

type Props = { readonly field: Field; readonly hideLabel: boolean };

function FieldOutline({ field, hideLabel }: Props) {
  const { t, language } = useLanguage();
  const notes = [limitsText(t, field), field.hint?.[language] ?? ''].filter((note) => note !== '');
  return (
    <div className="field" data-width={field.width}>
      {!hideLabel && (
        <span className="fieldLabel">
          {field.label[language]}
          {field.required && <RequiredSign />}
        </span>
      )}
      <span className="fieldBlank">{notes.join(' · ')}</span>
    </div>
  );
}

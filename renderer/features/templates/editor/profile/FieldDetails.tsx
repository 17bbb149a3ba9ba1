import { extractingTypes, extractSources, type ProfileField } from '#shared/domain/contentProfile';
import { offeringTypes } from '#shared/domain/offeredValues';
import { fieldOf, knownOf } from '#shared/domain/profileField';
import { useT } from '../../../../language';
import { CheckBox } from '../../../../ui/CheckBox';
import { SelectBox } from '../../../../ui/SelectBox';
import { hintOf, withHint, withLabel, withSource } from '../../profile/fieldChanges';
import { changeField } from '../../profile/profileMoves';
import { LocalTextFields } from '../LocalTextFields';
import { useTemplateSession } from '../TemplateEditorContext';
import { TemplateField } from '../TemplateField';
import { AsEverywhere } from './AsEverywhere';
import { LimitsFields } from './LimitsFields';
import { OptionsField } from './OptionsField';
import { TypeField } from './TypeField';

type Props = { readonly field: ProfileField; readonly path: string };

/** All that a template can ask of one field. */
export function FieldDetails({ field, path }: Props) {
  const t = useT();
  const { change } = useTemplateSession();
  const set = (next: (field: ProfileField) => ProfileField) => change(changeField(field.id, next));
  return (
    <>
      <LocalTextFields
        label={t('templates.fields.fieldName')}
        labelEn={t('templates.fields.fieldNameEn')}
        path={`${path}.label`}
        value={field.label ?? knownOf(field).label}
        onCommit={(label) => set((now) => withLabel(now, label))}
      />
      {field.from === 'custom' && <TypeField field={field} path={path} />}
      {field.type === 'choice' && <OptionsField field={field} path={path} />}
      <LocalTextFields
        label={t('templates.fields.hint')}
        labelEn={t('templates.fields.hintEn')}
        path={`${path}.hint`}
        value={hintOf(field)}
        onCommit={(hint) => set((now) => withHint(now, hint))}
      />
      <LimitsFields field={field} path={path} />
      <SourceFields field={field} path={path} onChange={set} />
      <AsEverywhere field={field} />
    </>
  );
}

type SourceProps = Props & {
  readonly onChange: (next: (field: ProfileField) => ProfileField) => void;
};

function SourceFields({ field, path, onChange }: SourceProps) {
  const t = useT();
  const { suggestions, extract } = fieldOf(field);
  return (
    <>
      {offeringTypes.includes(field.type) && (
        <CheckBox
          checked={suggestions !== null}
          onChange={(isOn) =>
            onChange((now) => withSource(now, 'suggestions', isOn ? 'library' : 'none'))
          }
        >
          {t('profile.suggestions')}
        </CheckBox>
      )}
      {extractingTypes.includes(field.type) && (
        <div className="fieldPair">
          <TemplateField label={t('profile.extract')} path={`${path}.extract`}>
            {() => (
              <SelectBox
                label={t('profile.extract')}
                value={extract ?? 'none'}
                options={extractSources.map((value) => ({
                  value,
                  label: t(`profile.extracts.${value}`),
                }))}
                onChange={(from) => onChange((now) => withSource(now, 'extract', from))}
              />
            )}
          </TemplateField>
        </div>
      )}
    </>
  );
}

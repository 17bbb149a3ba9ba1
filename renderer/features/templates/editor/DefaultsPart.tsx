import './defaults.css';
import { memo, useMemo } from 'react';
import { fieldsBeyond } from '#shared/domain/articleFields';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { emptyMetadata } from '#shared/domain/metadata';
import { type Field, fieldGroups } from '#shared/domain/profileField';
import { useLanguage } from '../../../language';
import { useStorePart } from '../../../ui/store';
import {
  FieldBox,
  FieldGroupBox,
  type FieldSources,
  useFieldSources,
  useFieldValue,
} from '../../metadata';
import { defaultStoreOf } from '../profile/defaultStore';
import { useTemplateSession } from './TemplateEditorContext';

/** What the fields of a new article are filled with; an empty one is left to the portal, or to the writer. */
export function DefaultsPart() {
  const { t, language } = useLanguage();
  const session = useTemplateSession();
  const profile = useStorePart(session.draft, (now) => now.profile) ?? defaultProfile;
  const groups = useMemo(
    () => fieldGroups(profile).map((group) => ({ ...group, fields: fillable(group.fields) })),
    [profile],
  );
  // Looked up once: a field must not go away under the hand that empties it.
  const beyond = useMemo(
    () => fieldsBeyond(profile, { ...emptyMetadata, ...session.draft.get().metadataDefaults }),
    [profile, session],
  );
  const portal = useStorePart(session.draft, (now) => now.portal);
  const sources = useFieldSources(portal, null);
  const box = (field: Field, hideLabel: boolean) => (
    <DefaultBox key={field.id} field={field} sources={sources} hideLabel={hideLabel} />
  );
  return (
    <>
      {groups
        .filter(({ fields }) => fields.length > 0)
        .map(({ id, label, fields }) => (
          <FieldGroupBox key={id} label={label[language]} fields={fields}>
            {box}
          </FieldGroupBox>
        ))}
      {beyond.length > 0 && (
        <FieldGroupBox label={t('profile.beyond')} fields={beyond}>
          {box}
        </FieldGroupBox>
      )}
    </>
  );
}

/** What can be filled in beforehand: all but what stands in the text. Nobody need fill it in. */
function fillable(fields: readonly Field[]): readonly Field[] {
  return fields
    .filter(({ from }) => from !== 'text')
    .map((field) => ({ ...field, required: false }));
}

type Props = {
  readonly field: Field;
  readonly sources: FieldSources;
  readonly hideLabel: boolean;
};

const DefaultBox = memo(function DefaultBox({ field, sources, hideLabel }: Props) {
  const session = useTemplateSession();
  const store = useMemo(() => defaultStoreOf(session, field), [session, field]);
  const desk = useFieldValue(field, store, session.refusedDefaults);
  const place = field.from === 'custom' ? `custom.${field.id}` : field.id;
  return (
    <FieldBox
      field={field}
      desk={desk}
      sources={sources}
      readOnly={false}
      hideLabel={hideLabel}
      path={`metadataDefaults.${place}`}
    />
  );
});

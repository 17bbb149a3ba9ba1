import { customFieldTypes, type ProfileField } from '#shared/domain/contentProfile';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import { useT } from '../../../../language';
import { SelectBox } from '../../../../ui/SelectBox';
import { showToast } from '../../../../ui/toasts';
import { withType } from '../../profile/fieldChanges';
import { withDefaultsOf } from '../../profile/metadataDefaults';
import { changeField } from '../../profile/profileMoves';
import { useTemplateSession } from '../TemplateEditorContext';
import { TemplateField } from '../TemplateField';

type Props = { readonly field: ProfileField; readonly path: string };

/** What a field of the template's own holds. */
export function TypeField({ field, path }: Props) {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const setType = (type: FieldType) => {
    const before = draft.get();
    change(changeField(field.id, (now) => withType(now, type)));
    if (field.options === undefined || field.options.length === 0) return;
    const run = () =>
      change((now) => withDefaultsOf(changeField(field.id, () => field)(now), [field], before));
    showToast({
      title: t('profile.optionsGone'),
      action: { label: t('app.undo'), run },
    });
  };
  return (
    <div className="fieldPair">
      <TemplateField label={t('templates.fields.fieldType')} path={`${path}.type`}>
        {() => (
          <SelectBox
            label={t('templates.fields.fieldType')}
            value={field.type}
            options={customFieldTypes.map((value) => ({
              value,
              label: t(`profile.types.${value}`),
            }))}
            onChange={setType}
          />
        )}
      </TemplateField>
    </div>
  );
}

import type { ProfileField } from '#shared/domain/contentProfile';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { fieldOf } from '#shared/domain/profileField';
import { useT } from '../../../../language';
import { TextInput } from '../../../../ui/TextInput';
import { withLimit } from '../../profile/fieldChanges';
import { changeField } from '../../profile/profileMoves';
import { numberIn } from '../numberIn';
import { useTemplateSession } from '../TemplateEditorContext';
import { TemplateField } from '../TemplateField';

type Props = { readonly field: ProfileField; readonly path: string };

/** How little and how much a field may hold, in the unit of its type; an end that is left empty is open. */
export function LimitsFields({ field, path }: Props) {
  const t = useT();
  const { change } = useTemplateSession();
  const { unit } = fieldTypes[field.type];
  const { limits } = fieldOf(field);
  if (unit === null) return null;
  return (
    <div className="fieldPair">
      {(['least', 'most'] as const).map((end) => (
        <TemplateField
          key={end}
          label={t(`profile.${end}Of.${unit}`)}
          path={`${path}.limits.${end}`}
        >
          {(attributes) => (
            <TextInput
              {...attributes}
              inputMode="numeric"
              placeholder={t('templates.editor.anyLength')}
              value={String(limits[end] ?? '')}
              onCommit={(text) =>
                change(changeField(field.id, (now) => withLimit(now, end, numberIn(text))))
              }
            />
          )}
        </TemplateField>
      ))}
    </div>
  );
}

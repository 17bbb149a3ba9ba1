import type { LengthRange } from '#shared/domain/template';
import { useT } from '../../../language';
import { CheckBox } from '../../../ui/CheckBox';
import { TextInput } from '../../../ui/TextInput';
import { numberIn } from './numberIn';
import { TemplateField } from './TemplateField';

type Props = {
  readonly path: string;
  readonly value: LengthRange | null;
  /** What a limit begins with. */
  readonly first: LengthRange;
  readonly onCommit: (value: LengthRange | null) => void;
};

/** How long a part may be, in 字数, or any length. */
export function LengthField({ path, value, first, onCommit }: Props) {
  const t = useT();
  return (
    <div className="lengthField">
      <CheckBox checked={value !== null} onChange={(limited) => onCommit(limited ? first : null)}>
        {t('templates.editor.limited')}
      </CheckBox>
      {value !== null && (
        <div className="lengthEnds">
          {(['min', 'max'] as const).map((end) => (
            <TemplateField key={end} label={t(`templates.fields.${end}`)} path={`${path}.${end}`}>
              {(attributes) => (
                <TextInput
                  {...attributes}
                  inputMode="numeric"
                  value={String(value[end])}
                  onCommit={(text) => onCommit({ ...value, [end]: numberIn(text) ?? 0 })}
                />
              )}
            </TemplateField>
          ))}
        </div>
      )}
    </div>
  );
}

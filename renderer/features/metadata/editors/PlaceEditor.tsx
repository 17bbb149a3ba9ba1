import { useT } from '../../../language';
import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

/** A place and the wider one that it lies in. */
export function PlaceEditor(props: FieldEditorProps<'place'>) {
  const t = useT();
  const { value, onChange, readOnly } = props;
  return (
    <fieldset className="bareGroup placeParts" aria-labelledby={props.labelId}>
      <TextInput
        value={value.name}
        onCommit={(name) => onChange({ ...value, name })}
        readOnly={readOnly}
        placeholder={t('metadata.place.name')}
        aria-label={`${props.label}${t('app.comma')}${t('metadata.place.name')}`}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
      />
      <TextInput
        value={value.within}
        onCommit={(within) => onChange({ ...value, within })}
        readOnly={readOnly}
        placeholder={t('metadata.place.within')}
        aria-label={`${props.label}${t('app.comma')}${t('metadata.place.within')}`}
      />
    </fieldset>
  );
}

import { useT } from '../../../language';
import { SuggestBox } from '../../../ui/SuggestBox';
import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';
import { useSuggestions } from '../useSuggestions';

/** A place and the wider one that it lies in. */
export function PlaceEditor(props: FieldEditorProps<'place'>) {
  const t = useT();
  const { value, onChange, readOnly } = props;
  const { rows, onQuery } = useSuggestions(props.suggest);
  return (
    <fieldset className="bareGroup placeParts" aria-labelledby={props.labelId}>
      <SuggestBox
        value={value.name}
        rows={rows}
        onQuery={onQuery}
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

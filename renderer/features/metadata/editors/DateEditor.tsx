import type { FieldEditorProps } from '../fieldEditor';

/** A date that is only partly filled in has no text of its own. */
const incomplete = '';

/** A day of the calendar. */
export function DateEditor(props: FieldEditorProps<'date'>) {
  const { value, onChange } = props;
  return (
    <input
      type="date"
      className="input tabular"
      value={value ?? ''}
      max="9999-12-31"
      readOnly={props.readOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
      onChange={({ target }) => {
        if (target.value !== '') onChange(target.value);
        else if (target.validity.badInput) props.onUnreadable(incomplete);
        else onChange(null);
      }}
      // A date begun in an empty field changes no value, so no change is told: the field is asked.
      onBlur={({ target }) => {
        if (target.validity.badInput) props.onUnreadable(incomplete);
      }}
    />
  );
}

import type { FieldEditorProps } from '../fieldEditor';
import { dateInput } from './dateInput';

/** A day of the calendar. */
export function DateEditor(props: FieldEditorProps<'date'>) {
  return (
    <input
      type="date"
      className="input tabular"
      value={props.value ?? ''}
      max="9999-12-31"
      readOnly={props.readOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
      {...dateInput(props, (day) => day)}
    />
  );
}

import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

const numberPattern = /^[+-]?\d+(\.\d+)?$/;

/** A number, written as digits. */
export function NumberEditor(props: FieldEditorProps<'number'>) {
  const { value, unreadable, onChange, onUnreadable } = props;
  const commit = (written: string) => {
    const digits = written.trim();
    if (digits === '') onChange(null);
    else if (numberPattern.test(digits) && Number.isFinite(Number(digits)))
      onChange(Number(digits));
    else onUnreadable(written);
  };
  return (
    <TextInput
      value={unreadable ?? (value === null ? '' : String(value))}
      onCommit={commit}
      inputMode="decimal"
      readOnly={props.readOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
    />
  );
}

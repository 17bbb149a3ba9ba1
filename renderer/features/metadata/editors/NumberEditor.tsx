import { useState } from 'react';
import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

/** Stands for text that is no number; no schema takes it. */
const noNumber = Number.NaN;

/** A number, written as digits. */
export function NumberEditor(props: FieldEditorProps<'number'>) {
  const { value, onChange } = props;
  const [text, setText] = useState<string | null>(null);
  const commit = (written: string) => {
    const digits = written.trim();
    setText(written);
    onChange(digits === '' ? null : /^[+-]?\d+(\.\d+)?$/.test(digits) ? Number(digits) : noNumber);
  };
  return (
    <TextInput
      value={text ?? (value === null ? '' : String(value))}
      onCommit={commit}
      onBlur={() => {
        if (!Number.isNaN(value)) setText(null);
      }}
      inputMode="decimal"
      readOnly={props.readOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
    />
  );
}

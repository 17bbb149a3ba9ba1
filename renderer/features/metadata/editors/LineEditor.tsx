import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

/** One line of text. */
export function LineEditor(props: FieldEditorProps<'line'>) {
  return (
    <TextInput
      value={props.value}
      onCommit={props.onChange}
      readOnly={props.readOnly}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
    />
  );
}

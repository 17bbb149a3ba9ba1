import { TextInput } from '../../../ui/TextInput';
import type { EditorProps } from '../fieldEditor';

/** One line of text. */
export function LineEditor(props: EditorProps<string>) {
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

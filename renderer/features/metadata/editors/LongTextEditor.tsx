import { useComposedText } from '../../../ui/useComposedText';
import type { FieldEditorProps } from '../fieldEditor';

/** Several lines of text. */
export function LongTextEditor(props: FieldEditorProps<'longText'>) {
  const text = useComposedText(props.value, props.onChange);
  return (
    <textarea
      {...text}
      className="input"
      rows={4}
      readOnly={props.readOnly}
      spellCheck={false}
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      aria-invalid={props.problemId !== undefined}
    />
  );
}

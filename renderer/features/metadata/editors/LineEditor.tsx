import { SuggestBox } from '../../../ui/SuggestBox';
import { TextInput } from '../../../ui/TextInput';
import type { EditorProps } from '../fieldEditor';
import { useSuggestions } from '../useSuggestions';

/** One line of text; what other articles hold in the field is offered where its profile says so. */
export function LineEditor(props: EditorProps<string>) {
  const { rows, onQuery } = useSuggestions(props.suggest);
  const line = {
    value: props.value,
    onCommit: props.onChange,
    readOnly: props.readOnly,
    'aria-labelledby': props.labelId,
    'aria-describedby': props.problemId,
    'aria-invalid': props.problemId !== undefined,
    'aria-required': props.field.required,
  };
  return props.suggest === null ? (
    <TextInput {...line} />
  ) : (
    <SuggestBox {...line} rows={rows} onQuery={onQuery} />
  );
}

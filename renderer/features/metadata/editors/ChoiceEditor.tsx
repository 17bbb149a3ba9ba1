import { useLanguage } from '../../../language';
import { SelectBox } from '../../../ui/SelectBox';
import type { FieldEditorProps } from '../fieldEditor';

/** One of the values that the profile offers, or none. A value that it offers no longer stays until another is chosen. */
export function ChoiceEditor(props: FieldEditorProps<'choice'>) {
  const { t, language } = useLanguage();
  const { value, field } = props;
  const offered = field.options.map((option) => ({
    value: option.value,
    label: option.label[language],
  }));
  const isOffered = value === '' || offered.some((option) => option.value === value);
  const options = [
    { value: '', label: t('metadata.choice.none') },
    ...offered,
    ...(isOffered ? [] : [{ value, label: value }]),
  ];
  return (
    <SelectBox
      label={props.label}
      value={value}
      options={options}
      readOnly={props.readOnly}
      onChange={props.onChange}
    />
  );
}

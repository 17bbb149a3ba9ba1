import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useT } from '../../../language';
import type { FieldEditorProps } from '../fieldEditor';

/** A yes or no. */
export function FlagEditor(props: FieldEditorProps<'flag'>) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside
    <label className="flag">
      <Checkbox.Root
        className="flagBox"
        checked={props.value}
        readOnly={props.readOnly}
        onCheckedChange={(checked) => props.onChange(checked)}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
      >
        <Checkbox.Indicator className="flagMark">
          <Check size={13} strokeWidth={2.2} aria-hidden />
        </Checkbox.Indicator>
      </Checkbox.Root>
      {t(props.value ? 'metadata.flag.yes' : 'metadata.flag.no')}
    </label>
  );
}

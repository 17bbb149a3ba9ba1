import './segments.css';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

/** A few choices side by side, one of them taken. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <RadioGroup
      className="segments"
      aria-label={label}
      value={value}
      onValueChange={(next: T) => onChange(next)}
    >
      {options.map((option) => (
        <Radio.Root key={option.value} className="segment" value={option.value}>
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}

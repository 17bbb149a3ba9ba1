import './menu.css';
import './selectBox.css';
import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly readOnly?: boolean;
  readonly onChange: (value: T) => void;
};

/** A choice of one among named values. */
export function SelectBox<T extends string>({
  label,
  value,
  options,
  readOnly,
  onChange,
}: Props<T>) {
  return (
    <Select.Root
      items={[...options]}
      value={value}
      readOnly={readOnly ?? false}
      onValueChange={(next: T | null) => next !== null && onChange(next)}
    >
      <Select.Trigger className="selectBox" aria-label={label}>
        <Select.Value className="selectValue" />
        <Select.Icon>
          <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="menuPositioner" alignItemWithTrigger={false} sideOffset={4}>
          <Select.Popup className="menu">
            {options.map((option) => (
              <Select.Item key={option.value} className="menuItem" value={option.value}>
                <Select.ItemText>{option.label}</Select.ItemText>
                <Select.ItemIndicator className="menuMark">
                  <Check size={14} strokeWidth={1.8} aria-hidden />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

import './checkBox.css';
import { Checkbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  readonly checked: boolean;
  /** Whether it is said of some and not of others. */
  readonly isMixed?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is said yes or no to; it stands beside the box and can be clicked. */
  readonly children: ReactNode;
};

/** A yes or no with its words beside it. */
export function CheckBox({ checked, isMixed = false, onChange, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside
    <label className="checkBox">
      <Checkbox.Root
        className="checkBoxMark"
        checked={checked}
        indeterminate={isMixed}
        onCheckedChange={onChange}
      >
        <Checkbox.Indicator className="checkBoxTick">
          {isMixed ? (
            <Minus size={12} strokeWidth={2.4} aria-hidden />
          ) : (
            <Check size={12} strokeWidth={2.4} aria-hidden />
          )}
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span>{children}</span>
    </label>
  );
}

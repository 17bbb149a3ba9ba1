import './switch.css';
import { Switch as Primitive } from '@base-ui/react/switch';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One thing that is on or off, at once. */
export function Switch({ label, checked, onChange }: Props) {
  return (
    <Primitive.Root
      className="switch"
      aria-label={label}
      checked={checked}
      onCheckedChange={(next) => onChange(next)}
    >
      <Primitive.Thumb className="switchThumb" />
    </Primitive.Root>
  );
}

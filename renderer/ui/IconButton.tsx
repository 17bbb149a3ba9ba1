import './button.css';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Tooltip } from './Tooltip';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon;
  /** Says what the button does, to the pointer as a tooltip and to a reader as its name. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly small?: boolean;
};

/** A button that is an icon; it is named by a tooltip with its shortcut. */
export function IconButton({ icon: Icon, label, shortcut, small = false, ...rest }: Props) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        {...rest}
        type="button"
        className={small ? 'iconButton iconButton--small' : 'iconButton'}
        aria-label={label}
      >
        <Icon size={small ? 14 : 17} strokeWidth={1.6} aria-hidden />
      </button>
    </Tooltip>
  );
}

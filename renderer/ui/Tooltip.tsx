import './tooltip.css';
import { Tooltip as Primitive } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

type Props = {
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** The element that is explained; it names itself to readers, the tooltip is for the pointer. */
  readonly children: ReactElement<Record<string, unknown>>;
};

/** Says what a control does, and its shortcut, when the pointer or focus rests on it. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: Props) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={children} delay={500} />
      <Primitive.Portal>
        <Primitive.Positioner side={side} sideOffset={6}>
          <Primitive.Popup className="tooltip">
            <span>{label}</span>
            {shortcut !== undefined && <kbd className="tooltipShortcut">{shortcut}</kbd>}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

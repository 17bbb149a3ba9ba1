import './dialog.css';
import { Dialog as Primitive } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';

type Props = {
  readonly onClose: () => void;
  readonly title: string;
  /** Names the button in the corner. */
  readonly closeLabel: string;
  readonly wide?: boolean;
  /** Takes nearly all of the window, for what is read rather than answered. */
  readonly fill?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog in the house style, open while it is drawn: title, body that scrolls, actions at the foot. */
export function Dialog({ onClose, title, closeLabel, wide, fill, actions, children }: Props) {
  return (
    <Primitive.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Primitive.Portal>
        <Primitive.Backdrop className="dialogBackdrop" />
        <Primitive.Popup
          className={fill ? 'dialog dialog--fill' : wide ? 'dialog dialog--wide' : 'dialog'}
        >
          <header className="dialogHead">
            <Primitive.Title className="dialogTitle">{title}</Primitive.Title>
          </header>
          <div className="dialogBody">{children}</div>
          {actions !== undefined && <footer className="dialogActions">{actions}</footer>}
          {/* Last, so that the focus begins in the body. */}
          <span className="dialogClose">
            <IconButton icon={X} label={closeLabel} onClick={onClose} />
          </span>
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

import '../../ui/dialog.css';
import './palette.css';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, useState } from 'react';
import { useOpenArticle } from '../editor';
import { Palette } from './Palette';
import type { PaletteEntry } from './paletteEntry';

type Props = {
  readonly title: string;
  /** Says in the empty field what can be found. */
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly entries: readonly PaletteEntry[];
  /** Keys of what was run before, newest first. */
  readonly recent: readonly string[];
  /** Told of what is about to be run. */
  readonly onChoose?: (entry: PaletteEntry) => void;
  readonly onClose: () => void;
};

/**
 * Finds something by its name, and runs it. Focus and selection go back to where they were before anything
 * is run, so that a command works on the words that were selected.
 */
export function PaletteFrame(props: Props) {
  const { title, hint, text, onText, entries, recent, onChoose, onClose } = props;
  const giveBack = useFocusBack();
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    onClose();
    giveBack();
  };
  const run = (entry: PaletteEntry) => {
    onClose();
    onChoose?.(entry);
    giveBack(() => entry.run());
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialogBackdrop" />
        <Dialog.Popup className="dialog palette" initialFocus={field} finalFocus={false}>
          <Dialog.Title className="visuallyHidden">{title}</Dialog.Title>
          <Palette
            title={title}
            hint={hint}
            text={text}
            onText={onText}
            entries={entries}
            recent={recent}
            field={field}
            onRun={run}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Remembers what had the focus when the palette opened; gives it back once the palette is gone. */
function useFocusBack(): (then?: () => void) => void {
  const { session } = useOpenArticle();
  const [workedOn] = useState(() => document.activeElement);
  return (then) => {
    setTimeout(() => {
      const editor = session?.editor;
      if (editor !== undefined && !editor.isDestroyed && editor.view.dom.contains(workedOn)) {
        editor.view.focus();
      } else if (workedOn instanceof HTMLElement) workedOn.focus();
      then?.();
    });
  };
}

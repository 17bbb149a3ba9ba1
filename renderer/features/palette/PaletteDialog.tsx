import './palette.css';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, useState } from 'react';
import { paletteMemory } from '#shared/domain/settings';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { useOpenArticle } from '../editor';
import { Palette } from './Palette';
import type { PaletteEntry } from './paletteEntry';

type Props = { readonly recent: readonly string[]; readonly onClose: () => void };

/**
 * Finds whatever the desk can do by its name, and does it. Focus and selection go back to where they were
 * before anything is run, so that a command works on the words that were selected.
 */
export function PaletteDialog({ recent, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const giveBack = useFocusBack();
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    onClose();
    giveBack();
  };
  const run = (entry: PaletteEntry) => {
    onClose();
    const recentChoices = [entry.key, ...recent.filter((key) => key !== entry.key)];
    client
      .call('settings.update', { recentChoices: recentChoices.slice(0, paletteMemory) })
      // An order of choices that is not kept is no news for the user.
      .catch(() => undefined);
    giveBack(() => entry.run());
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialogBackdrop" />
        <Dialog.Popup className="palette" initialFocus={field} finalFocus={false}>
          <Dialog.Title className="visuallyHidden">{t('palette.title')}</Dialog.Title>
          <Palette recent={recent} field={field} onRun={run} />
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

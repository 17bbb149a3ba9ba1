import { useState } from 'react';
import { paletteMemory } from '#shared/domain/settings';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { PaletteFrame } from './PaletteFrame';
import type { PaletteEntry } from './paletteEntry';
import { usePaletteEntries } from './usePaletteEntries';

type Props = { readonly recent: readonly string[]; readonly onClose: () => void };

/** Finds whatever the desk can do by its name, and remembers what was run. */
export function PaletteDialog({ recent, onClose }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  const client = useClient();
  const remember = (entry: PaletteEntry) => {
    const recentChoices = [entry.key, ...recent.filter((key) => key !== entry.key)];
    client
      .call('settings.update', { recentChoices: recentChoices.slice(0, paletteMemory) })
      // An order of choices that is not kept is no news for the user.
      .catch(() => undefined);
  };
  return (
    <PaletteFrame
      title={t('palette.title')}
      hint={t('palette.search')}
      text={text}
      onText={setText}
      entries={usePaletteEntries(text)}
      recent={recent}
      onChoose={remember}
      onClose={onClose}
    />
  );
}

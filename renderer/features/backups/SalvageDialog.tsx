import './backups.css';
import { useState } from 'react';
import type { Salvaged } from '#shared/domain/libraryPlace';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { MadeLibraryView } from './MadeLibraryView';
import { MakingDialog } from './MakingDialog';
import { SalvageReport } from './SalvageReport';

type Props = { readonly onClose: () => void };

/** Saves what can be read of a damaged library into a new one, and says what cannot. */
export function SalvageDialog({ onClose }: Props) {
  const t = useT();
  const client = useClient();
  const [saved, setSaved] = useState<Salvaged | null>(null);
  if (saved !== null) {
    return (
      <MadeLibraryView by="salvage" made={saved} onClose={onClose}>
        <SalvageReport saved={saved} />
      </MadeLibraryView>
    );
  }
  return (
    <MakingDialog
      title={t('libraries.salvage.title')}
      start={t('libraries.salvage.start')}
      working={t('libraries.salvage.working')}
      make={async () => setSaved(await client.call('libraries.salvage', null))}
      onClose={onClose}
    >
      <p className="dialogText">{t('libraries.salvage.explain')}</p>
      <p className="dialogText">{t('libraries.salvage.safe')}</p>
    </MakingDialog>
  );
}

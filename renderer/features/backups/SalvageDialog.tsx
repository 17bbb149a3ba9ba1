import './backups.css';
import { useState } from 'react';
import type { Salvaged } from '#shared/domain/libraryPlace';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showNotice } from '../../ui/showError';
import { MadeLibraryView } from './MadeLibraryView';
import { SalvageReport } from './SalvageReport';

type Props = { readonly onClose: () => void };

/** Saves what can be read of a damaged library into a new one, and says what cannot. */
export function SalvageDialog({ onClose }: Props) {
  const t = useT();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<Salvaged | null>(null);
  const salvage = async () => {
    setBusy(true);
    try {
      setSaved(await client.call('libraries.salvage', null));
    } catch (error) {
      showNotice(error, t, () => void salvage());
    } finally {
      setBusy(false);
    }
  };
  // The work goes on without the dialog, and nobody would be told what it saved.
  const close = () => {
    if (!isBusy) onClose();
  };
  if (saved !== null) {
    return (
      <MadeLibraryView by="salvage" made={saved} onClose={onClose}>
        <SalvageReport saved={saved} />
      </MadeLibraryView>
    );
  }
  return (
    <Dialog
      title={t('libraries.salvage.title')}
      closeLabel={t('app.close')}
      onClose={close}
      actions={
        <>
          <Button disabled={isBusy} onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button look="primary" disabled={isBusy} onClick={() => void salvage()}>
            {t('libraries.salvage.start')}
          </Button>
        </>
      }
    >
      <p className="dialogText">{t('libraries.salvage.explain')}</p>
      <p className="dialogText">{t('libraries.salvage.safe')}</p>
      {isBusy && (
        <p className="dialogText" role="status">
          {t('libraries.salvage.working')}
        </p>
      )}
    </Dialog>
  );
}

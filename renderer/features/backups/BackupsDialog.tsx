import './backups.css';
import { useState } from 'react';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PaneError } from '../../ui/PaneError';
import { BackupNow } from './BackupNow';
import { BackupPlaces } from './BackupPlaces';
import { BackupTable } from './BackupTable';
import { KeepRule } from './KeepRule';
import { RestoreDialog, type RestoreSource } from './RestoreDialog';
import { SalvageDialog } from './SalvageDialog';

type Props = { readonly onClose: () => void };

/** All that the user can know and do about backups; restoring takes the dialog's place. */
export function BackupsDialog({ onClose }: Props) {
  const t = useT();
  const state = useCall('backups.state', null);
  const [source, setSource] = useState<RestoreSource | null>(null);
  const [isSalvaging, setSalvaging] = useState(false);
  if (isSalvaging) return <SalvageDialog onClose={onClose} />;
  if (source !== null) return <RestoreDialog source={source} onClose={onClose} />;
  return (
    <Dialog
      wide
      title={t('backups.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <Button onClick={() => setSource({ kind: 'file' })}>{t('backups.list.fromFile')}</Button>
      }
    >
      {state.isError && (
        <PaneError error={state.error} t={t} onRetry={() => void state.refetch()} />
      )}
      {state.data && (
        <>
          <BackupNow state={state.data} onSalvage={() => setSalvaging(true)} />
          <BackupTable
            backups={state.data.backups}
            onRestore={(backup) => setSource({ kind: 'backup', backup })}
          />
          <BackupPlaces state={state.data} />
          <KeepRule rule={state.data.rule} />
        </>
      )}
    </Dialog>
  );
}

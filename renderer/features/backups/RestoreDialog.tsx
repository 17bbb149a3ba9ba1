import './backups.css';
import { useState } from 'react';
import type { Backup } from '#shared/domain/backup';
import type { MadeLibrary } from '#shared/domain/libraryPlace';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showNotice } from '../../ui/showError';
import { MadeLibraryView } from './MadeLibraryView';
import { useBackupMoment } from './useBackupMoment';

/** What is restored: a backup of the list, or a file that is asked for. */
export type RestoreSource =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'file' };

type Props = { readonly source: RestoreSource; readonly onClose: () => void };

/** Makes a new library of a backup, shows what is in it, and offers to open it. */
export function RestoreDialog({ source, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const moment = useBackupMoment();
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<MadeLibrary | null>(null);
  const restore = async () => {
    setBusy(true);
    try {
      const id = source.kind === 'backup' ? source.backup.id : null;
      setMade(await client.call('backups.restore', { id }));
    } catch (error) {
      showNotice(error, t, () => void restore());
    } finally {
      setBusy(false);
    }
  };
  // The work goes on without the dialog, and nobody would be told what it made.
  const close = () => {
    if (!isBusy) onClose();
  };
  if (made !== null) return <MadeLibraryView made={made} onClose={onClose} />;
  return (
    <Dialog
      title={t('backups.restore.title')}
      closeLabel={t('app.close')}
      onClose={close}
      actions={
        <>
          <Button disabled={isBusy} onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button look="primary" disabled={isBusy} onClick={() => void restore()}>
            {t(source.kind === 'backup' ? 'backups.restore.start' : 'backups.restore.startFile')}
          </Button>
        </>
      }
    >
      <p className="dialogText">
        {source.kind === 'backup'
          ? t('backups.restore.ofBackup', { time: moment(source.backup.at) })
          : t('backups.restore.ofFile')}
      </p>
      <p className="dialogText">{t('backups.restore.safe')}</p>
      {isBusy && (
        <p className="dialogText" role="status">
          {t('backups.restore.working')}
        </p>
      )}
    </Dialog>
  );
}

import './backups.css';
import { useState } from 'react';
import type { Backup } from '#shared/domain/backup';
import type { MadeLibrary } from '#shared/domain/libraryPlace';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { MadeLibraryView } from './MadeLibraryView';
import { MakingDialog } from './MakingDialog';
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
  const [made, setMade] = useState<MadeLibrary | null>(null);
  const restore = async () => {
    const id = source.kind === 'backup' ? source.backup.id : null;
    setMade(await client.call('backups.restore', { id }));
  };
  if (made !== null) return <MadeLibraryView made={made} onClose={onClose} />;
  return (
    <MakingDialog
      title={t('backups.restore.title')}
      start={t(source.kind === 'backup' ? 'backups.restore.start' : 'backups.restore.startFile')}
      working={t('backups.restore.working')}
      make={restore}
      onClose={onClose}
    >
      <p className="dialogText">
        {source.kind === 'backup'
          ? t('backups.restore.ofBackup', { time: moment(source.backup.at) })
          : t('backups.restore.ofFile')}
      </p>
      <p className="dialogText">{t('backups.restore.safe')}</p>
    </MakingDialog>
  );
}

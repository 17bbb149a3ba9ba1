import './libraries.css';
import { useState } from 'react';
import type { Backup } from '#shared/domain/backup';
import type { AppErrorData } from '#shared/domain/errors';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { ErrorScreen } from '../../ui/ErrorScreen';
import { ToastHost } from '../../ui/ToastHost';
import { RestoreDialog, type RestoreSource, SalvageDialog } from '../backups';
import { KnownLibraries } from './KnownLibraries';
import { NewestBackup } from './NewestBackup';
import { useLibraryCalls } from './useLibraryCalls';

type Props = { readonly problem: AppErrorData };

/** In place of the desk when the library does not open: why, and every way on. */
export function LibraryScreen({ problem }: Props) {
  const t = useT();
  const calls = useLibraryCalls();
  const [source, setSource] = useState<RestoreSource | null>(null);
  const [isSalvaging, setSalvaging] = useState(false);
  const known = useCall('libraries.list', null).data?.known ?? [];
  const newest = useCall('backups.state', null).data?.backups.find(({ checked }) => checked);
  const isDamaged = problem.reason === 'libraryDamaged';
  const restore = (backup: Backup) => setSource({ kind: 'backup', backup });
  return (
    <ErrorScreen error={problem} t={t}>
      {newest && <NewestBackup backup={newest} isFirst={isDamaged} onRestore={restore} />}
      <div className="errorActions">
        {isDamaged && (
          <Button
            look={newest === undefined ? 'primary' : 'plain'}
            disabled={calls.isBusy}
            onClick={() => setSalvaging(true)}
          >
            {t('libraries.salvage.button')}
          </Button>
        )}
        <Button
          look={isDamaged ? 'plain' : 'primary'}
          disabled={calls.isBusy}
          onClick={calls.retry}
        >
          {t('libraries.choose.retry')}
        </Button>
        <Button disabled={calls.isBusy} onClick={calls.pick}>
          {t('libraries.choose.pick')}
        </Button>
        <Button disabled={calls.isBusy} onClick={calls.create}>
          {t('libraries.choose.create')}
        </Button>
        <Button disabled={calls.isBusy} onClick={() => setSource({ kind: 'file' })}>
          {t('backups.list.fromFile')}
        </Button>
      </div>
      <KnownLibraries known={known.filter(({ state }) => state !== 'open')} calls={calls} />
      {source !== null && <RestoreDialog source={source} onClose={() => setSource(null)} />}
      {isSalvaging && <SalvageDialog onClose={() => setSalvaging(false)} />}
      <ToastHost label={t('app.notices')} closeLabel={t('app.close')} />
    </ErrorScreen>
  );
}

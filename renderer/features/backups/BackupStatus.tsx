import { TriangleAlert } from 'lucide-react';
import type { BackupState } from '#shared/domain/backup';
import { useCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Progress } from '../../ui/Progress';

/** In the status bar: a backup under way, or one that failed with the way to what to do; else nothing. */
export function BackupStatus() {
  const t = useT();
  const state = useCall('backups.state', null).data;
  if (state === undefined) return null;
  const { progress, failure, copyFailure } = state;
  if (progress !== null) {
    return (
      <span className="statusItem">
        {t('backups.making')}
        <Progress value={progress} label={t('backups.making')} />
      </span>
    );
  }
  if (failure === null && copyFailure === null) return null;
  return (
    <span className="statusItem statusTrouble" role="status">
      <TriangleAlert size={14} strokeWidth={1.8} aria-hidden />
      {t(`backups.status.${troubleOf(failure)}`)}
      <button type="button" className="statusButton" onClick={() => runCommand('library.backups')}>
        {t('backups.status.show')}
      </button>
    </span>
  );
}

/** Which trouble is told: damage of the library itself before all. */
function troubleOf(failure: BackupState['failure']): 'damaged' | 'failed' | 'copyFailed' {
  if (failure === null) return 'copyFailed';
  return failure.reason === 'libraryDamaged' ? 'damaged' : 'failed';
}

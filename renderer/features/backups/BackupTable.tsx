import type { Backup } from '#shared/domain/backup';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { backupSize } from './backupSize';
import { useBackupMoment } from './useBackupMoment';

type Props = {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
};

/** The backups there are, newest first, each with the way to restore it. */
export function BackupTable({ backups, onRestore }: Props) {
  const t = useT();
  const moment = useBackupMoment();
  if (backups.length === 0) return null;
  return (
    <section className="backupsPart">
      <h3 id="backupsList">{t('backups.list.title')}</h3>
      <div className="backupsScroll">
        <table className="backupsTable tabular" aria-labelledby="backupsList">
          <thead>
            <tr>
              <th>{t('backups.list.at')}</th>
              <th>{t('backups.list.cause')}</th>
              <th className="backupsNumber">{t('backups.list.articles')}</th>
              <th className="backupsNumber">{t('backups.list.size')}</th>
              <th>{t('backups.list.place')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <tr key={backup.id}>
                <td>{moment(backup.at)}</td>
                <td>{t(`backups.reasons.${backup.reason}`)}</td>
                <td className="backupsNumber">
                  {backup.articles === null
                    ? t('backups.list.unknown')
                    : t('backups.list.count', { count: backup.articles })}
                </td>
                <td className="backupsNumber">{backupSize(backup.bytes)}</td>
                <td>{t(`backups.where.${backup.place}`)}</td>
                <td className="backupsAct">
                  <Button
                    small
                    aria-label={t('backups.list.restoreOf', { time: moment(backup.at) })}
                    onClick={() => onRestore(backup)}
                  >
                    {t('backups.list.restore')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

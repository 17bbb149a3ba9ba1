import { useState } from 'react';
import type { BackupState } from '#shared/domain/backup';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { BackupTrouble } from './BackupTrouble';
import { useBackupMoment } from './useBackupMoment';

type Props = { readonly state: BackupState; readonly onSalvage: () => void };

/** When the last backup was made or why it was not, and the button that makes one now. */
export function BackupNow({ state, onSalvage }: Props) {
  const t = useT();
  const moment = useBackupMoment();
  const client = useClient();
  const [isAsked, setAsked] = useState(false);
  const { progress, failure, backups } = state;
  const [newest] = backups;
  const isRunning = isAsked || state.running;
  const make = async () => {
    setAsked(true);
    try {
      const { articles } = await client.call('backups.make', null);
      showToast({ title: t('backups.made', { count: articles ?? 0 }) });
    } catch (error) {
      // What kept a backup from being written stands in the dialog; anything else is told here.
      if (failure === null) showError(error, t);
    } finally {
      setAsked(false);
    }
  };
  const trouble = failure === null ? null : errorText(t, failure);
  return (
    <section className="backupsNow">
      <p className="dialogText">{t('backups.explain')}</p>
      {trouble !== null && (
        <BackupTrouble
          title={trouble.what}
          text={errorAdvice(t, trouble)}
          action={
            failure?.reason === 'libraryDamaged' && (
              <Button small onClick={onSalvage}>
                {t('libraries.salvage.button')}
              </Button>
            )
          }
        />
      )}
      <div className="backupsNowRow">
        <span className="backupsLast tabular" role="status">
          {isRunning
            ? t('backups.making')
            : newest === undefined
              ? t('backups.none')
              : t('backups.last', { time: moment(newest.at) })}
        </span>
        {isRunning && <Progress wide value={progress ?? 0} label={t('backups.making')} />}
        <Button look="primary" disabled={isRunning} onClick={() => void make()}>
          {t(failure === null ? 'backups.make' : 'backups.retry')}
        </Button>
      </div>
    </section>
  );
}

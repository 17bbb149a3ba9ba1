import type { BackupState } from '#shared/domain/backup';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { BackupTrouble } from './BackupTrouble';

/** Where backups lie: always in the library's folder, and in a second one when the user chose it. */
export function BackupPlaces({ state }: { readonly state: BackupState }) {
  const t = useT();
  const client = useClient();
  const { copyFolder, copyFailure } = state;
  const choose = async () => {
    try {
      const chosen = await client.call('backups.chooseCopyFolder', null);
      if (chosen !== null) showToast({ title: t('backups.places.chosen', chosen) });
    } catch (error) {
      showError(error, t, () => void choose());
    }
  };
  const drop = () =>
    client
      .call('backups.dropCopyFolder', null)
      .catch((error: unknown) => showError(error, t, () => void drop()));
  const trouble = copyFailure === null ? null : errorText(t, copyFailure);
  return (
    <section className="backupsPart">
      <h3>{t('backups.places.title')}</h3>
      <div className="backupsPlace">
        <span className="backupsPlaceName">
          {t('backups.places.own')}
          <small>{t('backups.places.ownNote')}</small>
        </span>
      </div>
      <div className="backupsPlace">
        <span className="backupsPlaceName">
          {t('backups.places.second')}
          <small>{t('backups.places.secondNote')}</small>
        </span>
        <span className="backupsFolder selectable">
          {copyFolder ?? t('backups.places.noSecond')}
        </span>
        <Button small onClick={() => void choose()}>
          {t(copyFolder === null ? 'backups.places.choose' : 'backups.places.change')}
        </Button>
        {copyFolder !== null && (
          <Button small onClick={() => void drop()}>
            {t('backups.places.drop')}
          </Button>
        )}
      </div>
      {trouble !== null && <BackupTrouble title={trouble.what} text={errorAdvice(t, trouble)} />}
    </section>
  );
}

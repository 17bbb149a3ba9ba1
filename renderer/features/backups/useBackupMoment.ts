import { formatMoment } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';

/** Words the moment of a backup: the time alone on the same day. */
export function useBackupMoment(): (at: string) => string {
  const { t, language } = useLanguage();
  return (at) =>
    formatMoment(at, language, { now: new Date(), today: (time) => t('backups.today', { time }) });
}

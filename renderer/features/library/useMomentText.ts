import { formatMoment } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';

/** Writes moments of desk work as the list has them. */
export function useMomentText(): (iso: string) => string {
  const { t, language } = useLanguage();
  const today = (time: string) => t('library.today', { time });
  return (iso) => formatMoment(iso, language, { now: new Date(), today });
}

import './recovery.css';
import { useState } from 'react';
import { formatDateTime } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import type { ArticleSession } from './articleSession';
import { RecoveryDialog } from './RecoveryDialog';

type Props = { readonly session: ArticleSession };

/** Says that a text waits beside the stored one, and opens both side by side. */
export function RecoveryBanner({ session }: Props) {
  const { t, language } = useLanguage();
  const { data: recoveries = [] } = useCall('recoveries.list', { articleId: session.articleId });
  const [comparing, setComparing] = useState(false);
  const [newest] = recoveries;
  if (newest === undefined) return null;
  return (
    <div className="recoveryBanner" role="status">
      <p>
        {t(`recovery.reason.${newest.reason}`, {
          time: formatDateTime(newest.createdAt, language),
        })}
        {newest.partial ? t('recovery.partial') : ''}
      </p>
      <Button look="primary" onClick={() => setComparing(true)}>
        {t('recovery.compare')}
      </Button>
      {comparing && (
        <RecoveryDialog session={session} recovery={newest} onClose={() => setComparing(false)} />
      )}
    </div>
  );
}

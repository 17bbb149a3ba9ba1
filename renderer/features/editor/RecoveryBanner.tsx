import { useState } from 'react';
import { formatDateTime } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Banner } from '../../ui/Banner';
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
  const time = formatDateTime(newest.createdAt, language);
  const reason = t(`recovery.reason.${newest.reason}`, { time });
  const text = `${reason}${newest.partial ? t('recovery.partial') : ''}`;
  return (
    <Banner tone="warn" text={text}>
      <Button look="primary" onClick={() => setComparing(true)}>
        {t('recovery.compare')}
      </Button>
      {comparing && (
        <RecoveryDialog session={session} recovery={newest} onClose={() => setComparing(false)} />
      )}
    </Banner>
  );
}

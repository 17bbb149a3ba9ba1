import { useState } from 'react';
import type { Translator } from '#shared/locales/createTranslator';
import { formatDateTime } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import type { ArticleSession } from './articleSession';
import { RecoveryDialog } from './RecoveryDialog';

type Props = { readonly session: ArticleSession; readonly t: Translator };

/** Says that a text waits beside the stored one, and opens both side by side. */
export function RecoveryBanner({ session, t }: Props) {
  const { data: recoveries = [] } = useCall('recoveries.list', { articleId: session.articleId });
  const [comparing, setComparing] = useState(false);
  const [newest] = recoveries;
  if (newest === undefined) return null;
  return (
    <div className="recoveryBanner" role="status">
      <p>
        {t(`recovery.reason.${newest.reason}`, { time: formatDateTime(newest.createdAt, t.language) })}
        {newest.partial ? t('recovery.partial') : ''}
      </p>
      <button type="button" className="button button--primary" onClick={() => setComparing(true)}>
        {t('recovery.compare')}
      </button>
      {comparing && (
        <RecoveryDialog
          session={session}
          recovery={newest}
          t={t}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

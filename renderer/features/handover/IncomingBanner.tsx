import { useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';
import { SettleDialog } from './SettleDialog';

type Props = { readonly session: ArticleSession };

/** Says that a text of another desk waits beside the open article, and leads to where it is settled. */
export function IncomingBanner({ session }: Props) {
  const t = useT();
  const client = useClient();
  const { articleId } = session;
  const { data: waiting = [] } = useCall('incoming.list', { articleId });
  const [isSettling, setSettling] = useState(false);
  const [newest] = waiting;
  if (newest === undefined) return null;
  const dismiss = async () => {
    try {
      await client.call('incoming.dismiss', { incomingId: newest.id });
      showToast({ title: t('handover.incoming.dismissed') });
    } catch (error) {
      showError(error, t, () => void dismiss());
    }
  };
  const name = newest.sentBy || t('handover.incoming.nobody');
  const note = newest.note === '' ? '' : ` ${t('handover.receipt.note', { note: newest.note })}`;
  const text = `${t('handover.incoming.banner', { name })}${note}`;
  return (
    <Banner tone="warn" text={text}>
      <Button onClick={() => void dismiss()}>{t('handover.incoming.dismiss')}</Button>
      <Button look="primary" onClick={() => setSettling(true)}>
        {t('handover.incoming.settle')}
      </Button>
      {isSettling && (
        <SettleDialog session={session} incoming={newest} onClose={() => setSettling(false)} />
      )}
    </Banner>
  );
}

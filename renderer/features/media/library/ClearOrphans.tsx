import { useState } from 'react';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';
import { sizeText } from './pictureView';

type Props = { readonly total: number; readonly bytes: number };

/** Deletes what nothing in the library names any more; no undo reaches it, so it asks. */
export function ClearOrphans({ total, bytes }: Props) {
  const { t, language } = useLanguage();
  const client = useClient();
  const [isAsking, setAsking] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const words = { shown: numberFormat(language).format(total), size: sizeText(bytes) };
  const clear = async () => {
    setWorking(true);
    try {
      const { removed } = await client.call('media.removeOrphans', null);
      setAsking(false);
      showToast({ title: t('media.clear.done', { count: removed }) });
    } catch (error) {
      showError(error, t);
    } finally {
      setWorking(false);
    }
  };
  return (
    <>
      <Button small onClick={() => setAsking(true)}>
        {t('media.clear.button', words)}
      </Button>
      {isAsking && (
        <Dialog
          onClose={() => setAsking(false)}
          title={t('media.clear.title')}
          closeLabel={t('app.close')}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
              <Button look="primary" disabled={isWorking} onClick={() => void clear()}>
                {t(isWorking ? 'media.clear.working' : 'media.clear.submit')}
              </Button>
            </>
          }
        >
          <p>{t('media.clear.text', words)}</p>
          <p className="dialogText">{t('media.clear.backup')}</p>
        </Dialog>
      )}
    </>
  );
}

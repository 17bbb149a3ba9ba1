import { type ReactNode, useState } from 'react';
import { asAppError } from '#shared/domain/errors';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showNotice } from '../../ui/showError';
import { MakingProgress } from './MakingProgress';

type Props = {
  readonly title: string;
  readonly start: string;
  readonly working: string;
  readonly make: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * Explains how a library is made, and makes it. It does not close meanwhile: the work goes on without the dialog,
 * and nobody would be told what it made. It can be stopped, and then leaves nothing behind.
 */
export function MakingDialog({ title, start, working, make, onClose, children }: Props) {
  const t = useT();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const { data: making = null } = useCall('libraries.making', null);
  const stop = () => {
    client.call('libraries.stopMaking', null).catch((error: unknown) => showNotice(error, t));
  };
  const run = async () => {
    setBusy(true);
    setStopped(false);
    try {
      await make();
    } catch (error) {
      if (asAppError(error).code === 'cancelled') setStopped(true);
      else showNotice(error, t, () => void run());
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog
      title={title}
      closeLabel={t('app.close')}
      onClose={close}
      actions={
        <>
          {isBusy ? (
            <Button disabled={making === null || making.isStopping} onClick={stop}>
              {t('backups.inMaking.stop')}
            </Button>
          ) : (
            <Button onClick={close}>{t('app.cancel')}</Button>
          )}
          <Button look="primary" disabled={isBusy} onClick={() => void run()}>
            {start}
          </Button>
        </>
      }
    >
      {children}
      {isBusy && <MakingProgress making={making} working={working} />}
      {isStopped && (
        <p className="dialogText" role="status">
          {t('backups.inMaking.stopped')}
        </p>
      )}
    </Dialog>
  );
}

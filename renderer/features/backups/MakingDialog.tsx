import { type ReactNode, useState } from 'react';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showNotice } from '../../ui/showError';

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
 * and nobody would be told what it made.
 */
export function MakingDialog({ title, start, working, make, onClose, children }: Props) {
  const t = useT();
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await make();
    } catch (error) {
      showNotice(error, t, () => void run());
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
          <Button disabled={isBusy} onClick={close}>
            {t('app.cancel')}
          </Button>
          <Button look="primary" disabled={isBusy} onClick={() => void run()}>
            {start}
          </Button>
        </>
      }
    >
      {children}
      {isBusy && (
        <p className="dialogText" role="status">
          {working}
        </p>
      )}
    </Dialog>
  );
}

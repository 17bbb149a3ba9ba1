import './libraries.css';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { KnownLibraries } from './KnownLibraries';
import { useLibraryCalls } from './useLibraryCalls';

type Props = { readonly onClose: () => void };

/** Which library to work on: one used before, another folder, or a new one. */
export function LibrariesDialog({ onClose }: Props) {
  const t = useT();
  const calls = useLibraryCalls();
  const known = useCall('libraries.list', null).data?.known ?? [];
  return (
    <Dialog
      title={t('libraries.choose.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button disabled={calls.isBusy} onClick={calls.create}>
            {t('libraries.choose.create')}
          </Button>
          <Button look="primary" disabled={calls.isBusy} onClick={calls.pick}>
            {t('libraries.choose.pick')}
          </Button>
        </>
      }
    >
      <p className="dialogText">{t('libraries.choose.explain')}</p>
      <KnownLibraries known={known} calls={calls} />
    </Dialog>
  );
}

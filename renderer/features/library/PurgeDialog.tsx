import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

type Props = {
  readonly count: number;
  readonly onPurge: () => void;
  readonly onClose: () => void;
};

/** Asks before articles are deleted for good: the one thing here that cannot be undone. */
export function PurgeDialog({ count, onPurge, onClose }: Props) {
  const { t, language } = useLanguage();
  const shown = numberFormat(language).format(count);
  return (
    <Dialog
      onClose={onClose}
      title={t('library.purge.title', { count, shown })}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose();
              onPurge();
            }}
          >
            {t('library.purge.submit')}
          </Button>
        </>
      }
    >
      <p className="dialogText">{t('library.purge.text')}</p>
    </Dialog>
  );
}

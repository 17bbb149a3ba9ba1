import './imports.css';
import { formatMoment } from '#shared/locales/formatDate';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { ReadingReport } from './ReadingReport';

type Props = { readonly articleId: string; readonly onClose: () => void };

/** The file that an article was imported from: what its import reported, and the file itself. */
export function OriginalDialog({ articleId, onClose }: Props) {
  const { t, language } = useLanguage();
  const client = useClient();
  const { data: original, error, refetch } = useCall('imports.original', { id: articleId });
  const save = async () => {
    try {
      const saved = await client.call('imports.saveOriginal', { id: articleId });
      if (saved !== null)
        showToast({ title: t('imports.originalSaved', { name: saved.fileName }) });
    } catch (refusal) {
      showError(refusal, t, () => void save());
    }
  };
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('imports.showReport')}
      closeLabel={t('app.close')}
      actions={original && <Button onClick={() => void save()}>{t('imports.saveOriginal')}</Button>}
    >
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {original === null && <EmptyState text={t('imports.notImported')} />}
      {original && (
        <>
          <p className="dialogText selectable">
            {t('imports.originalNote', {
              name: original.fileName,
              date: formatMoment(original.importedAt, language, {
                now: new Date(),
                today: (time) => t('library.today', { time }),
              }),
            })}
          </p>
          <p className="importHash selectable tabular">SHA-256 {original.sha256}</p>
          {original.report === null ? (
            <p className="dialogText">{t('imports.noReport')}</p>
          ) : (
            <ReadingReport reading={original.report} />
          )}
        </>
      )}
    </Dialog>
  );
}

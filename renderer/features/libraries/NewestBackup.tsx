import type { Backup } from '#shared/domain/backup';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';

type Props = {
  readonly backup: Backup;
  /** Whether it is what to do next. */
  readonly isFirst: boolean;
  readonly onRestore: (backup: Backup) => void;
};

/** The newest backup that was read through, for a library that does not open. */
export function NewestBackup({ backup, isFirst, onRestore }: Props) {
  const { t, language } = useLanguage();
  const { at, articles } = backup;
  return (
    <div className="libraryBackup">
      <p className="tabular">
        {t('libraries.newestBackup', {
          time: formatDateTime(at, language),
          count: articles ?? 0,
        })}
      </p>
      <Button small look={isFirst ? 'primary' : 'plain'} onClick={() => onRestore(backup)}>
        {t('libraries.restoreIt')}
      </Button>
    </div>
  );
}

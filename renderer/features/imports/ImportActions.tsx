import type { ImportRun } from '#shared/domain/importRun';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import type { ImportCalls } from './useImportCalls';

type Props = {
  readonly run: ImportRun;
  readonly chosen: readonly number[];
  readonly calls: ImportCalls;
  readonly onClose: () => void;
};

/** What can be done with an import where it stands. */
export function ImportActions({ run, chosen, calls, onClose }: Props) {
  const t = useT();
  switch (run.stage) {
    case 'reading':
    case 'storing':
      return <Button onClick={calls.stop}>{t('imports.stop')}</Button>;
    case 'planned':
      return (
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => calls.start(chosen)}>
            {t('imports.start', { count: chosen.length })}
          </Button>
        </>
      );
    case 'stopped':
      return (
        <>
          <Button
            onClick={() => {
              calls.end();
              onClose();
            }}
          >
            {t('imports.leave')}
          </Button>
          <Button look="primary" onClick={calls.resume}>
            {t('imports.resume')}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      );
  }
}

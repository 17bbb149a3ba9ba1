import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Progress } from '../../../ui/Progress';
import { useStore } from '../../../ui/store';
import type { PasteDesk } from './pasteDesk';

const bytesPerMegabyte = 1024 * 1024;

/** Asks before a large paste, and shows how far it is, with a way to stop it. */
export function PasteDialog({ desk }: { readonly desk: PasteDesk }) {
  const t = useT();
  const step = useStore(desk.step);
  switch (step?.kind) {
    case undefined:
      return null;
    case 'asking':
      return (
        <Dialog
          open
          title={t('paste.ask.title')}
          closeLabel={t('app.close')}
          onClose={() => step.answer('none')}
          actions={
            <>
              <Button onClick={() => step.answer('none')}>{t('paste.ask.none')}</Button>
              <Button onClick={() => step.answer('plain')}>{t('paste.ask.plain')}</Button>
              <Button look="primary" onClick={() => step.answer('all')}>
                {t('paste.ask.all')}
              </Button>
            </>
          }
        >
          <p>{t('paste.ask.text', { size: Math.round(step.bytes / bytesPerMegabyte) })}</p>
        </Dialog>
      );
    case 'reading':
      return (
        <div className="pasteProgress" role="status">
          <span>{t('paste.reading')}</span>
          <Progress value={step.done} label={t('paste.reading')} wide />
          <Button onClick={step.cancel}>{t('paste.cancel')}</Button>
        </div>
      );
  }
}

import type { PasteReport } from '#shared/editor/paste/pasteReport';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Progress } from '../../../ui/Progress';
import { useStore } from '../../../ui/store';
import type { PasteDesk } from './pasteDesk';
import { droppedPhrases, keptPhrases } from './tellPaste';

const bytesPerMegabyte = 1024 * 1024;

/** Asks before a large paste, shows how far it is, with a way to stop it, and says what it left behind. */
export function PasteDialog({ desk }: { readonly desk: PasteDesk }) {
  const t = useT();
  const step = useStore(desk.step);
  switch (step?.kind) {
    case undefined:
      return null;
    case 'asking':
      return (
        <Dialog
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
    case 'report':
      return <PasteReportDialog report={step.report} onClose={step.close} />;
  }
}

type ReportProps = { readonly report: PasteReport; readonly onClose: () => void };

function PasteReportDialog({ report, onClose }: ReportProps) {
  const t = useT();
  return (
    <Dialog
      title={t('paste.report.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('app.close')}</Button>}
    >
      <div className="pasteReport">
        <Phrases title={t('paste.report.kept')} phrases={keptPhrases(t, report)} />
        <Phrases title={t('paste.report.dropped')} phrases={droppedPhrases(t, report)} />
      </div>
    </Dialog>
  );
}

type PhrasesProps = { readonly title: string; readonly phrases: readonly string[] };

function Phrases({ title, phrases }: PhrasesProps) {
  if (phrases.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </section>
  );
}

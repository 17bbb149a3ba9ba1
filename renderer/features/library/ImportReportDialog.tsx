import './importReport.css';
import { CircleAlert, CircleCheck } from 'lucide-react';
import type { AppErrorData } from '#shared/domain/errors';
import type { ImportReport } from '#shared/ipc/contract';
import { isMessageKey, type Translator } from '#shared/locales/createTranslator';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';

type Props = { readonly reports: readonly ImportReport[]; readonly onClose: () => void };

/** What became of each imported file, with all that wants a look. */
export function ImportReportDialog({ reports, onClose }: Props) {
  const t = useT();
  const done = reports.filter(({ ok }) => ok).length;
  const values = { count: reports.length, done, failed: reports.length - done };
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('imports.report')}
      closeLabel={t('app.close')}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <p className="dialogText reportSummary tabular">{t('imports.summary', values)}</p>
      <ul className="reportList">
        {reports.map((report, index) => (
          // Reports are shown once and never reordered, and two may name the same file.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ReportItem key={index} report={report} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

type ItemProps = { readonly report: ImportReport; readonly onClose: () => void };

function ReportItem({ report, onClose }: ItemProps) {
  const t = useT();
  const { open } = useOpenArticle();
  const { articleId } = report;
  const openArticle = (id: string) => {
    onClose();
    open(id).catch((error: unknown) => showError(error, t));
  };
  return (
    <li className="reportItem">
      <div className="reportHead">
        <Chip icon={report.ok ? CircleCheck : CircleAlert} tone={report.ok ? 'ok' : 'error'}>
          {t(report.ok ? 'imports.ok' : 'imports.failed')}
        </Chip>
        <span className="reportName">
          <strong>{report.title || report.fileName}</strong>
          {report.title !== '' && <span className="reportFile">{report.fileName}</span>}
        </span>
        {articleId !== null && (
          <Button small onClick={() => openArticle(articleId)}>
            {t('imports.open')}
          </Button>
        )}
      </div>
      {report.error !== null && <Refusal t={t} error={report.error} />}
      {report.warnings.length > 0 && <Warnings t={t} warnings={report.warnings} />}
    </li>
  );
}

function Refusal({ t, error }: { readonly t: Translator; readonly error: AppErrorData }) {
  const text = errorText(t, error);
  return (
    <p className="reportRefusal">
      <strong>{text.what}</strong>
      {errorAdvice(t, text)}
    </p>
  );
}

function Warnings(props: { readonly t: Translator; readonly warnings: ImportReport['warnings'] }) {
  const { t, warnings } = props;
  return (
    <ul
      className="reportWarnings"
      aria-label={t('imports.warningCount', { count: warnings.length })}
    >
      {warnings.map((warning, index) => {
        const key = `imports.warnings.${warning.key}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one warning may repeat word for word
          <li key={index}>
            <span className="reportLine tabular">
              {warning.line === null ? '' : t('imports.line', { line: warning.line })}
            </span>
            <span>
              {t(isMessageKey(key) ? key : 'imports.warnings.other')}
              {warning.key !== 'importedBefore' && warning.excerpt !== '' && (
                <q className="reportExcerpt selectable">{warning.excerpt}</q>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

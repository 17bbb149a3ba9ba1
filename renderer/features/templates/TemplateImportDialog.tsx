import { CircleAlert, CircleCheck } from 'lucide-react';
import type { TemplateImport } from '#shared/domain/templateRecord';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { templateProblemText } from '#shared/locales/templateProblemText';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { templateName } from './templateName';

type Props = { readonly reports: readonly TemplateImport[]; readonly onClose: () => void };

/** What became of each file of templates; of a refused one, each wrong place and why. */
export function TemplateImportDialog({ reports, onClose }: Props) {
  const t = useT();
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('templates.imports.title')}
      closeLabel={t('app.close')}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <ul className="templateReports">
        {reports.map((report, index) => (
          // Shown once and never reordered, and two files may have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <div className="templateReportHead">
              {report.kind === 'refused' ? (
                <Chip icon={CircleAlert} tone="error">
                  {t('imports.states.refused')}
                </Chip>
              ) : (
                <Chip icon={CircleCheck} tone="ok">
                  {t('imports.states.stored')}
                </Chip>
              )}
              <span className="selectable">{report.fileName}</span>
            </div>
            {report.kind === 'refused' ? <Refusal report={report} /> : <Landed report={report} />}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type Refused = Extract<TemplateImport, { kind: 'refused' }>;

function Landed({ report }: { readonly report: Exclude<TemplateImport, Refused> }) {
  const t = useT();
  const values = { name: templateName(t, report), version: report.version };
  return <p className="templateText">{t(`templates.imports.${report.kind}`, values)}</p>;
}

function Refusal({ report }: { readonly report: Refused }) {
  const t = useT();
  const { reason, details, problems } = report;
  const text = errorText(t, { code: 'content_invalid', reason, details });
  return (
    <>
      <p className="templateRefusal">
        <strong>{text.what}</strong> {errorAdvice(t, text)}
      </p>
      <ul className="templateProblems">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.rule}`}>
            {templateProblemText(t, problem)}
            <span className="fieldNote selectable">
              {t('templates.imports.place', { path: problem.path })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

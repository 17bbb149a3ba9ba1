import { CircleCheck, OctagonX } from 'lucide-react';
import { errorSentence } from '#shared/locales/errorText';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { FindingRow } from '../FindingRow';
import type { ManyReport, Stayed } from './useMoveMany';

type Props = { readonly report: ManyReport; readonly onClose: () => void };

/** Says of many articles how many were moved, and of each that stayed why. */
export function MoveManyReport({ report: { moved, stayed }, onClose }: Props) {
  const { t, language } = useLanguage();
  const { format } = numberFormat(language);
  return (
    <Dialog
      onClose={onClose}
      title={t('workflow.many.done')}
      closeLabel={t('app.close')}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <div className="moveForm" role="status">
        <p className="workflowGood">
          <CircleCheck size={14} strokeWidth={1.7} aria-hidden />
          {t('workflow.many.moved', { count: moved, shown: format(moved) })}
        </p>
        {stayed.length > 0 && (
          <section aria-label={t('workflow.many.stayed', { count: stayed.length })}>
            <p className="manyStayed">
              <OctagonX size={14} strokeWidth={1.7} aria-hidden />
              {t('workflow.many.stayed', { count: stayed.length })}
            </p>
            <ul className="manyList">
              {stayed.map((each) => (
                <StayedRow key={each.article.id} {...each} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}

function StayedRow({ article, findings, error }: Stayed) {
  const { t } = useLanguage();
  const standing = findings.filter(({ severity }) => severity !== 'info');
  return (
    <li>
      <strong>{article.title || t('library.untitled')}</strong>
      {error !== null && <span className="manyWhy">{errorSentence(t, error)}</span>}
      {standing.length > 0 && (
        <ul className="findingList">
          {standing.map((finding) => (
            <FindingRow key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
    </li>
  );
}

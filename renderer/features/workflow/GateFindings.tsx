import { CircleCheck } from 'lucide-react';
import type { JudgedFinding } from '#shared/domain/workflow/finding';
import type { Move } from '#shared/domain/workflow/moves';
import { moveText } from '#shared/locales/moveText';
import { useT } from '../../language';
import type { ArticleSession } from '../editor';
import { askForField } from '../metadata';
import { FindingRow } from './FindingRow';
import { goToFinding, isInText } from './goToFinding';

type Props = {
  readonly session: ArticleSession;
  readonly move: Move;
  readonly findings: readonly JudgedFinding[];
  /** Brings the pane with the fields into sight. */
  readonly onFields: () => void;
};

/** What stands between the article and its next state; each finding leads to its place in the text or fields. */
export function GateFindings({ session, move, findings, onFields }: Props) {
  const t = useT();
  const count = (severity: JudgedFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const goTo = (finding: JudgedFinding) => {
    const { place } = finding;
    if (place.kind === 'field') {
      return () => {
        onFields();
        askForField(place.fieldId);
      };
    }
    return isInText(finding) ? () => goToFinding(session, finding) : undefined;
  };
  return (
    <section className="workflowPart" aria-label={t('workflow.findings.title')}>
      <h3>{t('workflow.findings.before', { did: moveText(t, 'did', move) })}</h3>
      {findings.length === 0 ? (
        <p className="workflowGood">
          <CircleCheck size={14} strokeWidth={1.7} aria-hidden />
          {t('workflow.findings.none')}
        </p>
      ) : (
        <>
          <p className="fieldNote" role="status">
            {t('workflow.findings.counts', {
              block: count('block'),
              warn: count('warn'),
              info: count('info'),
            })}
          </p>
          <ul className="findingList">
            {findings.map((finding) => (
              <FindingRow key={finding.key} finding={finding} onGoTo={goTo(finding)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import { limits } from '#shared/domain/limits';
import type { JudgedFinding } from '#shared/domain/workflow/finding';
import type { Waiver } from '#shared/domain/workflow/signOff';
import { useT } from '../../language';
import { CheckBox } from '../../ui/CheckBox';
import { TextInput } from '../../ui/TextInput';
import { FindingRow } from './FindingRow';

/** What somebody says to what a gate found. */
export type Verdict = {
  /** The keys of what is let pass although it blocks. */
  readonly waived: ReadonlySet<string>;
  readonly name: string;
  readonly reason: string;
  readonly seesWarnings: boolean;
};

export const noVerdict: Verdict = {
  waived: new Set(),
  name: '',
  reason: '',
  seesWarnings: false,
};

const blocks = (findings: readonly JudgedFinding[]) =>
  findings.filter(({ severity }) => severity === 'block');
const warnings = (findings: readonly JudgedFinding[]) =>
  findings.filter(({ severity }) => severity === 'warn');

/** The waivers of a verdict, one for each finding that it lets pass. */
export function waiversOf(
  findings: readonly JudgedFinding[],
  { waived, name, reason }: Verdict,
): readonly Waiver[] {
  return blocks(findings)
    .filter(({ key }) => waived.has(key))
    .map(({ key }) => ({ key, name: name.trim(), reason: reason.trim() }));
}

/** Whether a verdict leaves something open that its gate asks for. */
export function verdictLacks(findings: readonly JudgedFinding[], verdict: Verdict): boolean {
  const { waived, name, reason, seesWarnings } = verdict;
  const blocking = blocks(findings);
  const isBlocked = blocking.some(({ key }) => !waived.has(key));
  const isUnsigned = blocking.length > 0 && (name.trim() === '' || reason.trim() === '');
  return isBlocked || isUnsigned || (warnings(findings).length > 0 && !seesWarnings);
}

type Props = {
  readonly findings: readonly JudgedFinding[];
  readonly verdict: Verdict;
  readonly onVerdict: (verdict: Verdict) => void;
};

/** What the gate found, with what can be said to it: let pass by name and reason, or seen. */
export function WaivedFindings({ findings, verdict, onVerdict }: Props) {
  const t = useT();
  if (findings.length === 0) return null;
  const { waived, seesWarnings } = verdict;
  const open = blocks(findings).filter(({ key }) => !waived.has(key)).length;
  const warned = warnings(findings).length;
  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(waived);
    if (isOn) next.add(key);
    else next.delete(key);
    onVerdict({ ...verdict, waived: next });
  };
  return (
    <section className="workflowPart" aria-label={t('workflow.findings.title')}>
      <h3>{t('workflow.findings.title')}</h3>
      <ul className="findingList">
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding}>
            {finding.severity === 'block' && (
              <CheckBox
                checked={waived.has(finding.key)}
                onChange={(isOn) => toggle(finding.key, isOn)}
              >
                {t('workflow.waive')}
              </CheckBox>
            )}
          </FindingRow>
        ))}
      </ul>
      {open > 0 && (
        <p className="fieldProblem" role="status">
          {t('workflow.waiveFirst', { count: open })}
        </p>
      )}
      {blocks(findings).length > open && <WaiverFields verdict={verdict} onVerdict={onVerdict} />}
      {warned > 0 && (
        <CheckBox
          checked={seesWarnings}
          onChange={(sees) => onVerdict({ ...verdict, seesWarnings: sees })}
        >
          {t('workflow.sees', { count: warned })}
        </CheckBox>
      )}
    </section>
  );
}

function WaiverFields({ verdict, onVerdict }: Omit<Props, 'findings'>) {
  const t = useT();
  return (
    <div className="waiverFields">
      <TextInput
        value={verdict.name}
        onCommit={(name) => onVerdict({ ...verdict, name })}
        maxLength={limits.authorLength}
        placeholder={t('workflow.waiver.name')}
        aria-label={t('workflow.waiver.name')}
      />
      <TextInput
        value={verdict.reason}
        onCommit={(reason) => onVerdict({ ...verdict, reason })}
        maxLength={limits.commentLength}
        placeholder={t('workflow.waiver.why')}
        aria-label={t('workflow.waiver.why')}
      />
    </div>
  );
}

import { CircleAlert, Info, OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JudgedFinding, Severity } from '#shared/domain/workflow/finding';
import { useT } from '../../language';
import { findingText } from './findingText';

const icons = { block: OctagonX, warn: CircleAlert, info: Info } as const satisfies Readonly<
  Record<Severity, unknown>
>;

type Props = {
  readonly finding: JudgedFinding;
  /** Leads to what it is about; absent where there is no such place. */
  readonly onGoTo?: (() => void) | undefined;
  /** What can be done about it, behind its words. */
  readonly children?: ReactNode;
};

/** One thing that a gate found: how grave it is by word and shape, what it is, and the words it is about. */
export function FindingRow({ finding, onGoTo, children }: Props) {
  const t = useT();
  const { severity, quote } = finding;
  const Icon = icons[severity];
  const words = (
    <>
      <Icon
        size={14}
        strokeWidth={1.7}
        role="img"
        aria-label={t(`workflow.findings.${severity}`)}
      />
      <span className="findingWords">
        {findingText(t, finding)}
        {quote !== '' && <q>{quote}</q>}
      </span>
    </>
  );
  return (
    <li className="finding" data-severity={severity}>
      {onGoTo === undefined ? (
        <span className="findingLine">{words}</span>
      ) : (
        <button type="button" className="findingLine" onClick={onGoTo}>
          {words}
        </button>
      )}
      {children}
    </li>
  );
}

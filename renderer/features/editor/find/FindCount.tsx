import { CircleAlert } from 'lucide-react';
import type { Translator } from '#shared/locales/createTranslator';
import { useT } from '../../../language';
import type { ReplaceReport } from './finder';
import type { FindState } from './hitList';
import type { FindProblem } from './hitSearch';

type Props = {
  readonly id: string;
  readonly state: FindState;
  readonly report: ReplaceReport | null;
};

/** How many there are and which one is looked at, what was replaced, or why nothing could be looked for. */
export function FindCount({ id, state, report }: Props) {
  const t = useT();
  const { problem, query, hits, current } = state;
  if (problem !== null) {
    return (
      <p id={id} className="findCount findProblem" role="alert">
        <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
        {problemText(t, problem)}
      </p>
    );
  }
  const found =
    hits.length === 0
      ? t('find.none')
      : t('find.count', { current: (current ?? 0) + 1, total: hits.length });
  return (
    <p id={id} className="findCount tabular" role="status">
      {report !== null && <span className="findReport">{reportText(t, report)}</span>}
      {query.text === '' ? t('find.hint') : found}
    </p>
  );
}

function problemText(t: Translator, problem: FindProblem): string {
  if (!('at' in problem)) return t(`find.problem.${problem.kind}`);
  const what = t(`find.problem.${problem.kind}`);
  return problem.at === null ? what : t('find.problem.at', { what, at: problem.at });
}

function reportText(t: Translator, { replaced, locked }: ReplaceReport): string {
  const done = t('find.replaced', { count: replaced });
  return locked === 0 ? done : `${done}${t('find.locked', { count: locked })}`;
}

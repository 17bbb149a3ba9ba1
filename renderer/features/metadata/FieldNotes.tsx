import { CircleAlert, CircleDashed } from 'lucide-react';
import type { FieldProblem } from '#shared/domain/fields/fieldProblem';
import type { Field } from '#shared/domain/profileField';
import { useLanguage } from '../../language';
import { problemText, refusalText } from './problemText';

type Props = {
  readonly field: Field;
  readonly value: unknown;
  readonly problem: FieldProblem | null;
  readonly problemId: string;
};

/** What stands under a field: what is wrong with its value, or how to fill it in. */
export function FieldNotes({ field, value, problem, problemId }: Props) {
  const { t, language } = useLanguage();
  if (problem?.kind === 'missing') {
    return (
      <span className="fieldMissing">
        <CircleDashed size={13} strokeWidth={1.8} aria-hidden />
        {problemText(t, field, problem)}
      </span>
    );
  }
  if (problem !== null) {
    return (
      <span id={problemId} className="fieldProblem" role="alert">
        <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
        {refusalText(t, field, value) ?? problemText(t, field, problem)}
      </span>
    );
  }
  return field.hint === null ? null : <span className="fieldNote">{field.hint[language]}</span>;
}

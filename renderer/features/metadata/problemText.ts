import type { FieldProblem } from '#shared/domain/fields/fieldProblem';
import type { MeasureUnit } from '#shared/domain/fields/fieldSpec';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { limits } from '#shared/domain/limits';
import type { Field } from '#shared/domain/profileField';
import type { MessageKey, Translator } from '#shared/locales/createTranslator';

const tooMuchKeys: Readonly<Record<MeasureUnit, MessageKey>> = {
  characters: 'metadata.problems.tooLong',
  entries: 'metadata.problems.tooMany',
  value: 'metadata.problems.tooGreat',
};
const tooLittleKeys: Readonly<Record<MeasureUnit, MessageKey>> = {
  characters: 'metadata.problems.tooShort',
  entries: 'metadata.problems.tooFew',
  value: 'metadata.problems.tooSmall',
};
const malformedKeys: Readonly<Partial<Record<Field['type'], MessageKey>>> = {
  moment: 'metadata.problems.moment',
  date: 'metadata.problems.date',
  pages: 'metadata.problems.pages',
  url: 'metadata.problems.url',
  people: 'metadata.problems.people',
  place: 'metadata.problems.place',
  number: 'metadata.problems.number',
};

/** Words what a profile found wrong with a stored value: what it is and what to do. */
export function problemText(t: Translator, field: Field, problem: FieldProblem): string {
  switch (problem.kind) {
    case 'missing':
      return t('metadata.problems.missing');
    case 'notAnOption':
      return t('metadata.problems.notAnOption');
    case 'malformed':
      return t(malformedKeys[field.type] ?? 'metadata.problems.other');
    case 'tooMuch':
      return t(tooMuchKeys[problem.unit], {
        most: problem.limit,
        over: problem.size - problem.limit,
      });
    case 'tooLittle':
      return t(tooLittleKeys[problem.unit], { least: problem.limit });
  }
}

/** Words why a value cannot be stored at all; null for one that can. */
export function refusalText(t: Translator, field: Field, value: unknown): string | null {
  const examined = fieldTypes[field.type].examine(value);
  if (examined.ok) return null;
  const [issue] = examined.error.issues;
  if (issue?.code === 'too_big' && field.type !== 'number') {
    const most = Number(issue.maximum ?? limits.lineLength);
    const isList = issue.origin === 'array';
    return t(isList ? 'metadata.refusals.tooMany' : 'metadata.refusals.tooLong', { most });
  }
  return t(malformedKeys[field.type] ?? 'metadata.problems.other');
}

import type { z } from 'zod';
import { limits } from '#shared/domain/limits';
import type { Translator } from '#shared/locales/createTranslator';
import type { FieldType } from './fieldTypes';

/** Words the first thing that a schema found wrong. */
export function fieldProblem(t: Translator, type: FieldType, error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'too_big') {
    return t(issue.origin === 'array' ? 'metadata.problems.tooMany' : 'metadata.problems.tooLong', {
      most: Number(issue.maximum ?? limits.lineLength),
    });
  }
  return t(type === 'moment' ? 'metadata.problems.date' : 'metadata.problems.other');
}

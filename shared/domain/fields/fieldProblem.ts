import type { Field } from '../profileField';
import type { FieldSize } from './fieldSpec';
import { fieldTypes } from './fieldTypes';

/** What is wrong with a value by its field. A value with a problem is stored all the same: nothing written is lost. */
export type FieldProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'notAnOption' }
  | ({ readonly kind: 'tooLittle' | 'tooMuch'; readonly limit: number } & FieldSize);

/** The first thing that a profile's field finds wrong with a value; null when nothing is. */
export function fieldProblem(field: Field, value: unknown): FieldProblem | null {
  const examined = fieldTypes[field.type].examine(value);
  if (!examined.ok) return { kind: 'malformed' };
  if (!examined.filled) return field.required ? { kind: 'missing' } : null;
  if (!examined.wellFormed) return { kind: 'malformed' };
  const isOption = field.options.length === 0 || field.options.some((each) => each.value === value);
  if (!isOption) return { kind: 'notAnOption' };
  return examined.size === null ? null : sizeProblem(field, examined.size);
}

function sizeProblem({ limits }: Field, measured: FieldSize): FieldProblem | null {
  const { least, most } = limits;
  if (least !== undefined && measured.size < least) {
    return { kind: 'tooLittle', limit: least, ...measured };
  }
  if (most !== undefined && measured.size > most) {
    return { kind: 'tooMuch', limit: most, ...measured };
  }
  return null;
}

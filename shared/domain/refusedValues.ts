import type { RefusedValue, RefusedValues } from './deskNotes';
import type { Json } from './json';
import type { Field } from './profileField';

/** Stands for a date that is only begun: it has no text, so only the field that is being written in can show it. */
export const begunDate = '';

/** The refused values that can be shown again when the field they were written into is gone. */
export function lastingRefusals(refused: RefusedValues): RefusedValues {
  return refused.filter(({ value }) => value !== begunDate);
}

type Typed = Pick<Field, 'id' | 'type'>;

const isOf = (refusal: RefusedValue, { id, type }: Typed) =>
  refusal.field === id && refusal.type === type;

/** What a field refused last, while it is still of the type that did; null for nothing. */
export function refusalOf(refused: RefusedValues, field: Typed): RefusedValue | null {
  return refused.find((each) => isOf(each, field)) ?? null;
}

/** What was refused under a field's id when it was of another type: no editor of the field can show it. */
export function strayRefusals(refused: RefusedValues, field: Typed): RefusedValues {
  return refused.filter((each) => each.field === field.id && each.type !== field.type);
}

/** The refused values with a field's newest in place of the one before. */
export function withRefusal(refused: RefusedValues, field: Typed, value: Json): RefusedValues {
  return [...withoutRefusal(refused, field), { field: field.id, type: field.type, value }];
}

/** The refused values without a field's; the same ones where it has none. */
export function withoutRefusal(refused: RefusedValues, field: Typed): RefusedValues {
  return refused.some((each) => isOf(each, field))
    ? refused.filter((each) => !isOf(each, field))
    : refused;
}

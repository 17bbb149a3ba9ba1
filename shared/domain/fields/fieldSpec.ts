import type { z } from 'zod';
import type { FieldType, FieldValues } from './fieldValue';

/** What limits bound: code points of a text (as WeChat counts), entries of a list, or a number itself. */
export type MeasureUnit = 'characters' | 'entries' | 'value';

/** A size in the unit of its field's type. */
export type FieldSize = { readonly unit: MeasureUnit; readonly size: number };

/** What a kind of field makes of a value from anywhere. */
export type Examined =
  | { readonly ok: false; readonly error: z.ZodError }
  | {
      readonly ok: true;
      readonly filled: boolean;
      /** Null for kinds that nothing bounds. */
      readonly size: FieldSize | null;
      /** Whether a filled value has the form that its readers expect. */
      readonly wellFormed: boolean;
    };

type Declaration<T extends FieldType> = {
  readonly type: T;
  readonly schema: z.ZodType<FieldValues[T], unknown>;
  /** The value when nothing is filled in. */
  readonly empty: FieldValues[T];
  hasValue(value: FieldValues[T]): boolean;
  readonly measure?: { readonly unit: MeasureUnit; readonly of: (value: FieldValues[T]) => number };
  isWellFormed?(value: FieldValues[T]): boolean;
};

/** A kind of field: how its value is checked, what it is when nothing is filled in. */
export type FieldSpec<T extends FieldType> = Pick<
  Declaration<T>,
  'type' | 'schema' | 'empty' | 'hasValue'
> & {
  /** What limits of such a field count; null for kinds that nothing bounds. */
  readonly unit: MeasureUnit | null;
  examine(value: unknown): Examined;
};

/** Declares a kind of field; its editor stands in `fieldEditors` under the same name. */
export function defineField<T extends FieldType>(declaration: Declaration<T>): FieldSpec<T> {
  const { type, schema, empty, hasValue, measure, isWellFormed } = declaration;
  const examine = (value: unknown): Examined => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) return { ok: false, error: parsed.error };
    const filled = hasValue(parsed.data);
    return {
      ok: true,
      filled,
      size: measure === undefined ? null : { unit: measure.unit, size: measure.of(parsed.data) },
      wellFormed: !filled || isWellFormed === undefined || isWellFormed(parsed.data),
    };
  };
  return { type, schema, empty, hasValue, unit: measure?.unit ?? null, examine };
}

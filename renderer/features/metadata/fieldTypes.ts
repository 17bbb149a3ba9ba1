import { z } from 'zod';
import type { HeadlineParts } from '#shared/domain/article';
import { limits } from '#shared/domain/limits';
import { type Byline, metadataSchema } from '#shared/domain/metadata';

/** What a field of each type holds. */
export type FieldValues = {
  readonly headline: HeadlineParts;
  readonly line: string;
  readonly choice: string;
  readonly longText: string;
  readonly moment: string | null;
  readonly tokens: readonly string[];
  readonly bylines: readonly Byline[];
};
export type FieldType = keyof FieldValues;

/** A kind of field: how its value is checked, what it is when nothing is filled in. */
export type FieldSpec<T extends FieldType> = {
  readonly type: T;
  readonly schema: z.ZodType<FieldValues[T], unknown>;
  readonly empty: FieldValues[T];
  hasValue(value: FieldValues[T]): boolean;
};

/** Declares a kind of field; its editor stands in `fieldEditors` under the same name. */
export function defineField<T extends FieldType>(spec: FieldSpec<T>): FieldSpec<T> {
  return spec;
}

const headlineLineSchema = z.string().max(limits.lineLength);
const fields = metadataSchema.shape;

export const fieldTypes: { readonly [T in FieldType]: FieldSpec<T> } = {
  headline: defineField({
    type: 'headline',
    schema: z.object({
      kicker: headlineLineSchema,
      main: z.array(headlineLineSchema).max(20).readonly(),
      subtitle: headlineLineSchema,
    }),
    empty: { kicker: '', main: [''], subtitle: '' },
    hasValue: ({ kicker, main, subtitle }) => [kicker, ...main, subtitle].some(isText),
  }),
  line: defineField({ type: 'line', schema: fields.source, empty: '', hasValue: isText }),
  choice: defineField({ type: 'choice', schema: fields.channel, empty: '', hasValue: isText }),
  longText: defineField({ type: 'longText', schema: fields.summary, empty: '', hasValue: isText }),
  moment: defineField({
    type: 'moment',
    schema: fields.publishedAt,
    empty: null,
    hasValue: (value) => value !== null,
  }),
  tokens: defineField({
    type: 'tokens',
    schema: fields.keywords,
    empty: [],
    hasValue: (value) => value.length > 0,
  }),
  bylines: defineField({
    type: 'bylines',
    schema: fields.bylines,
    empty: [],
    hasValue: (value) => value.some(({ name }) => isText(name)),
  }),
};

function isText(value: string): boolean {
  return value.trim() !== '';
}

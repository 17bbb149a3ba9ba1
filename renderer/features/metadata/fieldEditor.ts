import type { Channel } from '#shared/domain/channels';
import type { FieldType, FieldValues } from '#shared/domain/fields/fieldValue';
import type { Field } from '#shared/domain/profileField';

/** What fields may draw on for their values. */
export type FieldSources = {
  /** The channels of the article's portal. */
  readonly channels: readonly Channel[];
  /** Text of the article that a field can be filled from, cut to a number of characters. */
  readonly extract: Readonly<Record<NonNullable<Field['extract']>, (most: number) => string>>;
};

/** What every field editor is given; each uses what concerns its type. */
export type EditorProps<Value> = {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly readOnly: boolean;
  readonly field: Field;
  readonly sources: FieldSources;
  readonly label: string;
  readonly labelId: string;
  /** The element that says what is wrong, while something is. */
  readonly problemId: string | undefined;
};

export type FieldEditorProps<T extends FieldType> = EditorProps<FieldValues[T]>;

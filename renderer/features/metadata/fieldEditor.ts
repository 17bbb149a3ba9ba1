import type { FieldType, FieldValues } from './fieldTypes';

/** What every field editor is given; each uses what concerns its type. */
export type FieldEditorProps<T extends FieldType> = {
  readonly value: FieldValues[T];
  readonly onChange: (value: FieldValues[T]) => void;
  readonly readOnly: boolean;
  readonly label: string;
  readonly labelId: string;
  /** The element that says what is wrong, while something is. */
  readonly problemId: string | undefined;
  readonly unique: boolean;
  readonly suggestions: readonly string[];
  readonly extract: (() => string) | undefined;
};

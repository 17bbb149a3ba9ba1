import type { Channel } from '#shared/domain/channels';
import type { FieldType, FieldValues } from '#shared/domain/fields/fieldValue';
import type { MediaTopic } from '#shared/domain/mediaTopic';
import type { Field } from '#shared/domain/profileField';
import type { Suggestion } from '#shared/domain/suggestion';

/** What fields may draw on for their values. */
export type FieldSources = {
  /** The channels of the portal. */
  readonly channels: readonly Channel[];
  readonly topics: readonly MediaTopic[];
  /** What other articles hold in a field, for a text that is being written. */
  readonly suggest: (field: Field, text: string) => Promise<readonly Suggestion[]>;
};

/** What the library offers for a text in one field. */
export type Suggest = (text: string) => Promise<readonly Suggestion[]>;

/** What every field editor is given; each uses what concerns its type. */
export type EditorProps<Value> = {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What was written though it is no value of the type; null when the value reads as one. */
  readonly unreadable: string | null;
  readonly onUnreadable: (written: string) => void;
  readonly readOnly: boolean;
  readonly field: Field;
  readonly sources: FieldSources;
  /** Null where the profile asks for no suggestions. */
  readonly suggest: Suggest | null;
  readonly label: string;
  readonly labelId: string;
  /** The element that says what is wrong, while something is. */
  readonly problemId: string | undefined;
};

export type FieldEditorProps<T extends FieldType> = EditorProps<FieldValues[T]>;

import type { ContentProfile, FieldLimits, FieldOption, ProfileField } from './contentProfile';
import type { FieldType } from './fields/fieldValue';
import { headlineField, type KnownField, knownFields } from './knownFields';
import type { LocalText } from './localText';

type Place = ProfileField extends infer F
  ? F extends ProfileField
    ? Pick<F, 'from' | 'id'>
    : never
  : never;

/** A field with everything said: what its profile says, and for the rest what the newsroom has everywhere. */
export type Field = Place & {
  readonly type: FieldType;
  readonly required: boolean;
  readonly width: ProfileField['width'];
  readonly label: LocalText;
  readonly hint: LocalText | null;
  readonly limits: FieldLimits;
  readonly options: readonly FieldOption[];
  readonly suggestions: NonNullable<ProfileField['suggestions']> | null;
  readonly extract: NonNullable<ProfileField['extract']> | null;
};

export type FieldGroup = {
  readonly id: string;
  readonly label: LocalText;
  readonly fields: readonly Field[];
};

function knownOf(field: ProfileField): KnownField {
  switch (field.from) {
    case 'text':
      return headlineField;
    case 'metadata':
      return knownFields[field.id];
    case 'custom':
      return { label: field.label };
  }
}

/** A profile's field with everything said. */
export function fieldOf(field: ProfileField): Field {
  const known = knownOf(field);
  return {
    ...field,
    label: field.label ?? known.label,
    hint: field.hint ?? known.hint ?? null,
    limits: field.limits ?? known.limits ?? {},
    options: field.options ?? [],
    suggestions: field.suggestions ?? known.suggestions ?? null,
    extract: field.extract ?? known.extract ?? null,
  };
}

/** The groups of a profile with everything said of each field. */
export function fieldGroups(profile: ContentProfile): readonly FieldGroup[] {
  return profile.groups.map(({ id, label, fields }) => ({
    id,
    label,
    fields: fields.map(fieldOf),
  }));
}

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
  readonly suggestions: Exclude<ProfileField['suggestions'], 'none' | undefined> | null;
  readonly extract: Exclude<ProfileField['extract'], 'none' | undefined> | null;
};

export type FieldGroup = {
  readonly id: string;
  readonly label: LocalText;
  readonly fields: readonly Field[];
};

/** What a profile's field is wherever a profile says nothing else of it. */
export function knownOf(field: ProfileField): KnownField {
  switch (field.from) {
    case 'text':
      return headlineField;
    case 'metadata':
      return knownFields[field.id];
    case 'custom':
      return { label: field.label };
  }
}

function sourceIn<S extends string>(source: S | 'none' | undefined): S | null {
  return source === undefined || source === 'none' ? null : source;
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
    suggestions: sourceIn(field.suggestions ?? known.suggestions),
    extract: sourceIn(field.extract ?? known.extract),
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

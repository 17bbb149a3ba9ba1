import {
  extractingTypes,
  type FieldLimits,
  type FieldOption,
  type ProfileField,
  profileBounds,
} from '#shared/domain/contentProfile';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import type { LocalText } from '#shared/domain/localText';
import { offeringTypes } from '#shared/domain/offeredValues';
import { fieldOf, knownOf } from '#shared/domain/profileField';
import { isSameJson } from '#shared/domain/sameJson';

const noText: LocalText = { 'zh-CN': '', en: '' };

/** Calls a field otherwise; one that is called as everywhere has no name of its own. */
export function withLabel(field: ProfileField, label: LocalText): ProfileField {
  if (field.from === 'custom' || !isSameJson(label, knownOf(field).label))
    return { ...field, label };
  const { label: _own, ...rest } = field;
  return rest;
}

/** Sets how to fill a field in; a hint that says nothing, or what is said everywhere, is none of its own. */
export function withHint(field: ProfileField, hint: LocalText): ProfileField {
  if (!isSameJson(hint, knownOf(field).hint ?? noText)) return { ...field, hint };
  const { hint: _own, ...rest } = field;
  return rest;
}

/** The hint of a field as it is edited. */
export function hintOf(field: ProfileField): LocalText {
  return fieldOf(field).hint ?? noText;
}

/** Sets one end of what a field may measure, or opens it. */
export function withLimit(
  field: ProfileField,
  end: keyof FieldLimits,
  value: number | null,
): ProfileField {
  const { least = null, most = null } = fieldOf(field).limits;
  const ends: Record<keyof FieldLimits, number | null> = { least, most, [end]: value };
  const limits: FieldLimits = {
    ...(ends.least === null ? {} : { least: ends.least }),
    ...(ends.most === null ? {} : { most: ends.most }),
  };
  if (!isSameJson(limits, knownOf(field).limits ?? {})) return { ...field, limits };
  const { limits: _own, ...rest } = field;
  return rest;
}

/** Sets what a field draws on, or that it draws on nothing. */
export function withSource<K extends 'suggestions' | 'extract'>(
  field: ProfileField,
  kind: K,
  source: NonNullable<ProfileField[K]>,
): ProfileField {
  if (source !== (knownOf(field)[kind] ?? 'none')) return { ...field, [kind]: source };
  const { [kind]: _own, ...rest } = field;
  return rest as ProfileField;
}

/** A field as it is asked for everywhere, but for its width and whether it must be filled in. */
export function asEverywhere(field: ProfileField): ProfileField {
  if (field.from === 'custom') return field;
  const { label: _label, hint: _hint, limits: _limits, ...rest } = field;
  const { suggestions: _suggestions, extract: _extract, ...bare } = rest;
  return bare;
}

/** Makes a field of the template's own one of another type; what that type has no use for goes. */
export function withType(field: ProfileField, type: FieldType): ProfileField {
  if (field.from !== 'custom') return field;
  const { options, limits, suggestions, extract, ...rest } = field;
  const measuresAlike = fieldTypes[type].unit === fieldTypes[field.type].unit;
  return {
    ...rest,
    type,
    ...(limits !== undefined && measuresAlike ? { limits } : {}),
    ...(type === 'choice' ? { options: options ?? [] } : {}),
    ...(suggestions !== undefined && offeringTypes.includes(type) ? { suggestions } : {}),
    ...(extract !== undefined && extractingTypes.includes(type) ? { extract } : {}),
  };
}

/** Adds an option by its name, which is what articles store for it; one of that name that is there stays alone. */
export function withOption(field: ProfileField, name: string): ProfileField {
  const { options = [] } = field;
  const isTaken = options.some(({ value }) => value === name);
  if (isTaken || name === '' || options.length >= profileBounds.options) return field;
  return { ...field, options: [...options, { value: name, label: { 'zh-CN': name, en: name } }] };
}

/** Puts an option one step up (-1) or down (1) among the others. */
export function withOptionMoved(
  field: ProfileField,
  option: FieldOption,
  step: -1 | 1,
): ProfileField {
  const { options = [] } = field;
  const to = options.indexOf(option) + step;
  if (to < 0 || to >= options.length) return field;
  return { ...field, options: options.filter((each) => each !== option).toSpliced(to, 0, option) };
}

/** Changes the list of options. */
export function withOptions(field: ProfileField, options: readonly FieldOption[]): ProfileField {
  return { ...field, options };
}

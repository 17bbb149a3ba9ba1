import type { ProfileField } from '#shared/domain/contentProfile';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { customValueSchema } from '#shared/domain/fields/fieldValue';
import { type MetadataPatch, metadataPatchSchema } from '#shared/domain/metadata';
import type { Field } from '#shared/domain/profileField';
import { isSameJson } from '#shared/domain/sameJson';
import type { Template } from '#shared/domain/template';

type Defaults = Template['metadataDefaults'];

/**
 * Sets what a new article has in a field; takes a value that has passed the schema of its type. The empty
 * value says nothing, so that what the portal fills in stays; one that is being begun is kept.
 */
export function withDefault(template: Template, field: Field, value: unknown): Template {
  const isEmpty = isSameJson(value, fieldTypes[field.type].empty);
  switch (field.from) {
    case 'text':
      return template;
    case 'metadata': {
      const { [field.id]: _before, ...others } = template.metadataDefaults;
      const patch = isEmpty ? {} : metadataPatchSchema.parse({ [field.id]: value });
      return { ...template, metadataDefaults: { ...others, ...patch } };
    }
    case 'custom': {
      const { [field.id]: _before, ...others } = template.metadataDefaults.custom ?? {};
      const custom = isEmpty ? others : { ...others, [field.id]: customValueSchema.parse(value) };
      return withCustom(template, custom);
    }
  }
}

function withCustom(template: Template, custom: NonNullable<MetadataPatch['custom']>): Template {
  const { custom: _before, ...others } = template.metadataDefaults;
  const defaults: Defaults = Object.keys(custom).length === 0 ? others : { ...others, custom };
  return { ...template, metadataDefaults: defaults };
}

/** Drops what fields of the template's own begin with where the template has them no more, or as another type. */
export function withoutStrayDefaults(template: Template): Template {
  const { custom } = template.metadataDefaults;
  if (custom === undefined) return template;
  const fields = template.profile?.groups.flatMap((group) => group.fields) ?? [];
  const types = new Map(fields.map(({ id, type }) => [String(id), type]));
  const kept = Object.entries(custom).filter(([id, value]) => {
    const type = types.get(id);
    return type !== undefined && fieldTypes[type].schema.safeParse(value).success;
  });
  return withCustom(template, Object.fromEntries(kept));
}

/** Gives fields of the template's own, which have come back, what they began with before. */
export function withDefaultsOf(
  template: Template,
  fields: readonly Pick<ProfileField, 'id'>[],
  before: Template,
): Template {
  const ids = new Set<string>(fields.map(({ id }) => id));
  const back = Object.entries(before.metadataDefaults.custom ?? {}).filter(([id]) => ids.has(id));
  const custom = { ...template.metadataDefaults.custom, ...Object.fromEntries(back) };
  return withoutStrayDefaults(withCustom(template, custom));
}

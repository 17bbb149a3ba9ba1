import { fieldTypes } from './fields/fieldTypes';
import type { Field } from './profileField';
import type { Template } from './template';

/** What a new article has in a field; empty where the template says nothing. */
export function defaultOf(
  { metadataDefaults }: Pick<Template, 'metadataDefaults'>,
  field: Field,
): unknown {
  const { empty } = fieldTypes[field.type];
  switch (field.from) {
    case 'text':
      return empty;
    case 'metadata':
      return metadataDefaults[field.id] ?? empty;
    case 'custom':
      return metadataDefaults.custom?.[field.id] ?? empty;
  }
}

import { bylineSchema } from './byline';
import { type FieldType, fieldSchemas, placeSchema } from './fields/fieldValue';
import { type CustomValues, type Metadata, metadataFieldTypes, metadataNames } from './metadata';

/** The longest value that another article is offered, in code points; what is longer is text of its own. */
const mostCharacters = 60;

/** A value that an article holds in a field, and that others may be offered there. */
export type OfferedValue = { readonly field: string; readonly value: string };

/** The name of a field in suggestions: that of the metadata, or of a template's own after `custom.`. */
export function suggestionField(field: { readonly from: string; readonly id: string }): string {
  return field.from === 'custom' ? `custom.${field.id}` : field.id;
}

/** The types of fields whose values are offered to other articles. */
export const offeringTypes: readonly FieldType[] = [
  'line',
  'keywords',
  'tokens',
  'people',
  'place',
];

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const people = bylineSchema.array().safeParse(value);
  if (people.success) return people.data.map(({ name }) => name);
  const list = fieldSchemas.tokens.safeParse(value);
  if (list.success) return list.data;
  const place = placeSchema.safeParse(value);
  return place.success ? [place.data.name] : [];
}

function offered(field: string, value: unknown): readonly OfferedValue[] {
  const words = new Set(wordsOf(value).map((word) => word.trim()));
  return [...words]
    .filter((word) => word !== '' && [...word].length <= mostCharacters)
    .map((word) => ({ field, value: word }));
}

/** Everything that an article's fields offer to others: lines, entries of lists, names of people and places. */
export function offeredValues(metadata: Metadata): readonly OfferedValue[] {
  const custom: CustomValues = metadata.custom;
  return [
    ...metadataNames
      .filter((name) => offeringTypes.includes(metadataFieldTypes[name]))
      .flatMap((name) => offered(name, metadata[name])),
    ...Object.entries(custom).flatMap(([id, value]) => offered(`custom.${id}`, value)),
  ];
}

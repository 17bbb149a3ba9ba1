import fc from 'fast-check';
import { bylineRoles } from '#shared/domain/byline';
import type { FieldType, FieldValues } from '#shared/domain/fields/fieldValue';
import { type Metadata, metadataFieldTypes, metadataNames } from '#shared/domain/metadata';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const list = fc.array(text, { maxLength: 4 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(day, fc.constantFrom('08:30', '23:59:59', '00:00:00'), fc.constantFrom('+08:00', '-05:30'))
  .map(([date, time, offset]) => `${date}T${time}${offset}`);
const place = fc.record({ name: text, within: text });
const people = fc.array(
  fc.record({ role: fc.constantFrom(...bylineRoles), name: text, work: text }),
  { maxLength: 3 },
);

/** Any value that a field of each type may hold. */
export const anyValue: { readonly [T in FieldType]: fc.Arbitrary<FieldValues[T]> } = {
  headline: fc.record({ kicker: text, main: list, subtitle: text }),
  line: text,
  longText: text,
  moment: fc.option(moment),
  date: fc.option(day),
  people,
  place,
  channel: text,
  tokens: list,
  keywords: list,
  topics: fc.array(fc.constantFrom('medtop:01000000', 'medtop:20000424'), { maxLength: 2 }),
  number: fc.option(fc.integer({ min: -9, max: 99 })),
  pages: text,
  choice: text,
  flag: fc.boolean(),
  url: text,
};

const anyCustom = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/),
  fc.oneof(text, fc.boolean(), anyValue.number, list, people, place),
  { maxKeys: 4, noNullPrototype: true },
);

/** Any metadata that an article may hold. */
export const anyMetadata: fc.Arbitrary<Metadata> = fc.record({
  ...(Object.fromEntries(
    metadataNames.map((name) => [name, anyValue[metadataFieldTypes[name]]]),
  ) as { readonly [N in keyof typeof metadataFieldTypes]: fc.Arbitrary<Metadata[N]> }),
  custom: anyCustom,
});

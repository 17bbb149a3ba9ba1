import { linkAddress } from '../linkAddress';
import { defineField, type FieldSpec } from './fieldSpec';
import { type FieldType, fieldSchemas } from './fieldValue';

// A letter or two for the section of the paper, then the page: 3, A03, AB12.
const pageMark = '[A-Z]{0,2}\\d{1,3}';
const pageRange = `${pageMark}(-${pageMark})?`;
const pagesPattern = new RegExp(`^${pageRange}(、${pageRange})*$`);

const characters = { unit: 'characters', of: (value: string) => [...value].length } as const;
const entries = { unit: 'entries', of: (value: readonly unknown[]) => value.length } as const;

const text = { empty: '', hasValue: isText, measure: characters };
const list = { empty: [], hasValue: isFilledList, measure: entries };
const nullable = { empty: null, hasValue: isSet };

/** Every kind of field that a content profile may have. */
export const fieldTypes: { readonly [T in FieldType]: FieldSpec<T> } = {
  headline: defineField({
    type: 'headline',
    schema: fieldSchemas.headline,
    empty: { kicker: '', main: [''], subtitle: '' },
    hasValue: ({ main }) => main.some(isText),
    measure: { unit: 'characters', of: ({ main }) => [...main.join('')].length },
  }),
  line: defineField({ type: 'line', schema: fieldSchemas.line, ...text }),
  longText: defineField({ type: 'longText', schema: fieldSchemas.longText, ...text }),
  choice: defineField({ type: 'choice', schema: fieldSchemas.choice, ...text }),
  channel: defineField({
    type: 'channel',
    schema: fieldSchemas.channel,
    empty: '',
    hasValue: isText,
  }),
  url: defineField({
    type: 'url',
    schema: fieldSchemas.url,
    ...text,
    isWellFormed: (value) => linkAddress(value)?.startsWith('http') ?? false,
  }),
  pages: defineField({
    type: 'pages',
    schema: fieldSchemas.pages,
    ...text,
    isWellFormed: (value) => pagesPattern.test(value),
  }),
  moment: defineField({ type: 'moment', schema: fieldSchemas.moment, ...nullable }),
  date: defineField({ type: 'date', schema: fieldSchemas.date, ...nullable }),
  number: defineField({
    type: 'number',
    schema: fieldSchemas.number,
    ...nullable,
    measure: { unit: 'value', of: (value) => value ?? 0 },
  }),
  people: defineField({
    type: 'people',
    schema: fieldSchemas.people,
    empty: [],
    hasValue: (value) => value.some(({ name }) => isText(name)),
    measure: entries,
    isWellFormed: (value) => value.every(({ name }) => isText(name)),
  }),
  place: defineField({
    type: 'place',
    schema: fieldSchemas.place,
    empty: { name: '', within: '' },
    hasValue: ({ name, within }) => isText(name) || isText(within),
    isWellFormed: ({ name }) => isText(name),
  }),
  tokens: defineField({ type: 'tokens', schema: fieldSchemas.tokens, ...list }),
  keywords: defineField({ type: 'keywords', schema: fieldSchemas.keywords, ...list }),
  topics: defineField({ type: 'topics', schema: fieldSchemas.topics, ...list }),
  flag: defineField({
    type: 'flag',
    schema: fieldSchemas.flag,
    empty: false,
    hasValue: (value) => value,
  }),
};

function isText(value: string): boolean {
  return value.trim() !== '';
}

function isFilledList(value: readonly string[]): boolean {
  return value.length > 0;
}

function isSet(value: string | number | null): boolean {
  return value !== null;
}

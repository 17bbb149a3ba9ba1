import { z } from 'zod';
import {
  customValueSchema,
  type FieldType,
  type FieldValues,
  fieldSchemas,
} from './fields/fieldValue';

/** A field that a template adds of its own is named in lower case: `issuing-body`. */
export const customFieldIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** The most fields of templates' own that one article holds, over all templates it has had. */
const mostCustomFields = 100;

const customSchema = z
  .record(customFieldIdSchema, customValueSchema)
  .refine((custom) => Object.keys(custom).length <= mostCustomFields);
export type CustomValues = Readonly<z.infer<typeof customSchema>>;

const firstShape = {
  source: fieldSchemas.line,
  publishedAt: fieldSchemas.moment,
  url: fieldSchemas.url,
  siteLinks: fieldSchemas.tokens,
  breadcrumb: fieldSchemas.tokens,
  bylines: fieldSchemas.people,
  channel: fieldSchemas.channel,
  keywords: fieldSchemas.keywords,
  summary: fieldSchemas.longText,
};

const laterShape = {
  /** The headline where there is little room: lists of the portal, push messages. */
  shortTitle: fieldSchemas.line,
  /** Where it happened, as a dateline names it. */
  place: fieldSchemas.place,
  topics: fieldSchemas.topics,
  /** The day of the printed paper, the number of the issue (期号), 版次, 版名 and 栏目. */
  issueDate: fieldSchemas.date,
  issueNumber: fieldSchemas.line,
  pageNumber: fieldSchemas.pages,
  pageName: fieldSchemas.line,
  column: fieldSchemas.line,
  rights: fieldSchemas.longText,
  /** Not to be published before. */
  embargoUntil: fieldSchemas.moment,
  /** Not to be shown after. */
  expiresAt: fieldSchemas.moment,
  /** IPTC urgency: 1 is the most urgent, 9 the least. */
  urgency: fieldSchemas.number,
  /** IPTC slugline: a working name among editors. */
  slug: fieldSchemas.line,
  wechatTitle: fieldSchemas.line,
  wechatAuthor: fieldSchemas.line,
  wechatDigest: fieldSchemas.longText,
};

/** Everything about an article that is not its text. What articles stored before lacked is empty. */
export const metadataSchema = z.object({
  ...firstShape,
  shortTitle: laterShape.shortTitle.default(''),
  place: laterShape.place.default({ name: '', within: '' }),
  topics: laterShape.topics.default([]),
  issueDate: laterShape.issueDate.default(null),
  issueNumber: laterShape.issueNumber.default(''),
  pageNumber: laterShape.pageNumber.default(''),
  pageName: laterShape.pageName.default(''),
  column: laterShape.column.default(''),
  rights: laterShape.rights.default(''),
  embargoUntil: laterShape.embargoUntil.default(null),
  expiresAt: laterShape.expiresAt.default(null),
  urgency: laterShape.urgency.default(null),
  slug: laterShape.slug.default(''),
  wechatTitle: laterShape.wechatTitle.default(''),
  wechatAuthor: laterShape.wechatAuthor.default(''),
  wechatDigest: laterShape.wechatDigest.default(''),
  custom: customSchema.default({}),
});
export type Metadata = Readonly<z.infer<typeof metadataSchema>>;

/** Some of the metadata; a name that there is none of is refused, not dropped. */
export const metadataPatchSchema = z
  .strictObject({ ...firstShape, ...laterShape, custom: customSchema })
  .exactPartial();
export type MetadataPatch = Readonly<z.infer<typeof metadataPatchSchema>>;

export type MetadataName = Exclude<keyof Metadata, 'custom'>;

/** The type of field that each of the metadata is edited as; its value is exactly what that type holds. */
export const metadataFieldTypes = {
  source: 'line',
  publishedAt: 'moment',
  url: 'url',
  siteLinks: 'tokens',
  breadcrumb: 'tokens',
  bylines: 'people',
  channel: 'channel',
  keywords: 'keywords',
  summary: 'longText',
  shortTitle: 'line',
  place: 'place',
  topics: 'topics',
  issueDate: 'date',
  issueNumber: 'line',
  pageNumber: 'pages',
  pageName: 'line',
  column: 'line',
  rights: 'longText',
  embargoUntil: 'moment',
  expiresAt: 'moment',
  urgency: 'number',
  slug: 'line',
  wechatTitle: 'line',
  wechatAuthor: 'line',
  wechatDigest: 'longText',
} as const satisfies { readonly [N in MetadataName]: TypeHolding<Metadata[N]> };

type TypeHolding<V> = {
  [T in FieldType]: [V, FieldValues[T]] extends [FieldValues[T], V] ? T : never;
}[FieldType];

export const metadataNames = Object.keys(metadataFieldTypes) as readonly MetadataName[];

export const emptyMetadata: Metadata = metadataSchema.parse({
  source: '',
  publishedAt: null,
  url: '',
  siteLinks: [],
  breadcrumb: [],
  bylines: [],
  channel: '',
  keywords: [],
  summary: '',
});
